package org.touchstone.bench.calibration;

import java.util.List;
import org.touchstone.insights.estimator.DriverTruth;
import org.touchstone.insights.estimator.Placebo;
import org.touchstone.insights.estimator.Truth;
import org.touchstone.insights.estimator.Truth.Calendar;
import org.touchstone.insights.estimator.Truth.Errors;
import org.touchstone.insights.estimator.Truth.Gaps;
import org.touchstone.insights.estimator.Truth.Habit;

/**
 * The truths, each with what the method's reference simulation (another program, other random
 * numbers, 400 to 2,000 diaries) counted for it, in %; {@code NaN} where it did not.
 */
final class Scenarios {

  private static final double NONE = Double.NaN;
  private static final int YEAR_DAYS = 365;
  private static final Habit HABIT = Habit.WITHOUT_EFFECT;

  /** Nothing is to be found. */
  static final Truth EIGHT_NOTHING = Truth.nothing(0.5).withMore(3);

  /** One point less pain on the days of the first of four practices. */
  static final Truth EIGHT_ONE = Truth.nothing(0.5).with(HABIT.withSameDay(-1)).withMore(3);

  static final List<Daily> SAME_DAY =
      List.of(
          daily("none, rho .3", Truth.nothing(0.3), 32.2, 22.1, 6.5, 2.1, 0.7, 95.1, 77.9, 99.3),
          daily("none, rho .5", Truth.nothing(0.5), 35.0, 23.6, 6.2, 2.0, 0.7, 95.1, 76.4, 99.3),
          daily("none, rho .7", Truth.nothing(0.7), 39.5, 21.5, 7.1, 2.6, 0.8, 95.2, 78.5, 99.2),
          daily(
              "none, rho .7, persistent practice",
              Truth.nothing(0.7).with(HABIT.withPersistence(0.8)),
              62.8,
              24.1,
              6.3,
              2.5,
              0.7,
              NONE,
              75.9,
              99.3),
          daily(
              "none, rho .85 and 40 % day noise",
              Truth.nothing(0.5).with(new Errors(0.85, 0.4, 0)),
              33.1,
              23.3,
              5.9,
              2.6,
              0.7,
              NONE,
              76.7,
              99.3),
          daily(
              "none, level walks 0.15 SD a day",
              Truth.nothing(0.5).with(new Errors(0.5, 0, 0.15)),
              36.0,
              22.9,
              6.9,
              3.5,
              1.5,
              NONE,
              77.1,
              98.5),
          daily(
              "none, Wednesdays -1",
              Truth.nothing(0.5).with(new Calendar(-0.5, -1, 0)),
              34.0,
              24.4,
              5.6,
              2.2,
              0.6,
              NONE,
              75.6,
              99.4),
          daily(
              "none, usual pain 1.5 (floor)",
              Truth.nothing(0.5).around(1.5),
              32.6,
              22.2,
              6.5,
              1.8,
              0.4,
              NONE,
              77.8,
              99.6),
          daily(
              "none, more left out on bad days",
              Truth.nothing(0.5).with(new Gaps(0.2, 0.4, 0.5)),
              35.3,
              24.2,
              7.5,
              3.1,
              1.0,
              NONE,
              75.8,
              99.0),
          daily(
              "none, practice on 15 % of days",
              Truth.nothing(0.5).with(HABIT.withShare(0.15, 0.05)),
              27.5,
              11.4,
              3.6,
              1.8,
              0.5,
              NONE,
              88.6,
              99.5),
          daily(
              "none, strong weekends in both",
              Truth.nothing(0.5).with(new Calendar(-1.5, 0, 0)).with(HABIT.withShare(0.4, 0.4)),
              50.1,
              23.7,
              5.5,
              2.2,
              0.9,
              NONE,
              76.3,
              99.1),
          daily(
              "none, pain falls 1 in 28 days",
              Truth.nothing(0.5).with(new Calendar(-0.5, 0, -1)),
              38.3,
              23.6,
              6.8,
              2.6,
              0.6,
              NONE,
              76.4,
              99.4),
          effect("-0.5, rho .5", 0.5, -0.5, 59.7, 45.5, 20.6, 11.8, 7.1, 95.2, 77.5, 99.4),
          effect("-1.0, rho .3", 0.3, -1, 87.1, 77.8, 58.8, 41.7, 30.5, 94.8, 77.8, 99.3),
          effect("-1.0, rho .5", 0.5, -1, 87.2, 83.3, 65.0, 51.8, 39.8, 94.9, 76.5, 99.3),
          effect("-1.0, rho .7", 0.7, -1, 90.1, 92.7, 82.0, 72.6, 60.8, 94.9, 78.4, 99.2));

  /** The reference looked daily for 90 days and weekly after. */
  static final List<Daily> YEAR =
      List.of(year(0.3, 5.2, 2.3), year(0.5, 6.2, 3.0), year(0.7, 5.5, 2.5));

  static final List<Once> NEXT_DAY =
      List.of(
          once(
              "none, feedback .15, rho .5",
              Truth.nothing(0.5).with(HABIT.withFeedback(0.15)),
              new OnceReference(22.2, 42.0, 5.7, 94.3, 1.7, 99.7)),
          once(
              "none, feedback .3, rho .7",
              Truth.nothing(0.7).with(HABIT.withFeedback(0.3)),
              new OnceReference(67.5, 78.0, 4.2, 95.8, 0.7, 99.7)),
          once(
              "none, feedback .15, rho .85 and 40 % day noise",
              Truth.nothing(0.5).with(new Errors(0.85, 0.4, 0)).with(HABIT.withFeedback(0.15)),
              new OnceReference(20.2, 41.5, 4.2, 95.8, 2.3, 99.5)),
          once(
              "-1.0, rho .5",
              Truth.nothing(0.5).with(HABIT.withNextDay(-1)),
              new OnceReference(58.2, 76.3, 59.7, 95.2, 36.0, 99.3)),
          once(
              "-0.5, rho .5",
              Truth.nothing(0.5).with(HABIT.withNextDay(-0.5)),
              new OnceReference(23.3, 44.5, 20.1, 94.8, 8.5, 99.5)));

  static final List<Once> DOSE =
      List.of(
          once(
              "none, feedback .15, rho .5",
              Truth.nothing(0.5).with(HABIT.withFeedback(0.15)),
              new OnceReference(14.7, 36.2, 5.2, 94.8, 2.7, 98.3)),
          once(
              "none, feedback .3, rho .7",
              Truth.nothing(0.7).with(HABIT.withFeedback(0.3)),
              new OnceReference(52.5, 68.5, 4.0, 96.0, 1.7, 99.3)),
          once(
              "-0.6 a doubling, rho .5",
              Truth.nothing(0.5).with(HABIT.withDose(-0.6)),
              new OnceReference(55.0, 69.7, 55.5, 94.6, 36.8, 99.0)));

  static final List<Driver> DRIVER =
      List.of(
          new Driver(
              "equal: .35 and .35",
              new DriverTruth(0.35, 0.35),
              new DriverReference(0.01, 94.7, 5.3, 0.3, 2.6, 3.3)),
          new Driver(
              "both none",
              new DriverTruth(0, 0),
              new DriverReference(0.01, 95.3, 4.7, 0.4, 2.4, 12.6)),
          new Driver(
              "mood .6, pain .1",
              new DriverTruth(0.6, 0.1),
              new DriverReference(0.47, 95.5, 62.0, 29.5, 36.4, 13.7)),
          new Driver(
              "mood .5, pain .25",
              new DriverTruth(0.5, 0.25),
              new DriverReference(0.24, 94.9, 22.5, 4.5, NONE, 3.2)));

  static final List<CoinFlip> COIN_FLIPS =
      List.of(
          new CoinFlip("none, rho .5", 0.5, 0, 0.2, 0.7, 1.1),
          new CoinFlip("-0.5, rho .5", 0.5, -0.5, 3.6, 11.4, 20.5),
          new CoinFlip("-1.0, rho .5", 0.5, -1, 26.3, 60.3, 81.1),
          new CoinFlip("none, rho .7", 0.7, 0, 0.1, 0.4, 0.8),
          new CoinFlip("-0.5, rho .7", 0.7, -0.5, 4.5, 16.8, 32.8),
          new CoinFlip("-1.0, rho .7", 0.7, -1, 40.4, 80.8, 95.4));

  static final List<Invented> PLACEBO =
      List.of(
          new Invented("coin, .4", Placebo.Kind.COIN, 5.4, 19.7, 17.6, 5.6, 2.3, 1.6),
          new Invented("persistent, .8", Placebo.Kind.PERSISTENT, 21, 48.8, 45.9, 5.5, 1.4, 1.5),
          new Invented("more and more", Placebo.Kind.GROWING, 15.2, 35.2, 33.1, 5.3, 1.6, 1.3));

  private Scenarios() {}

  record DailyReference(
      double naiveEver,
      double rangeEver,
      double ever5,
      double ever10,
      double ever20,
      double heldOnce,
      double heldEver,
      double anytimeHeldEver) {}

  record Daily(String name, Truth truth, DailyReference reference) {}

  record OnceReference(
      double naiveOnce,
      double naiveEver,
      double rangeOnce,
      double heldOnce,
      double ever10,
      double anytimeHeldEver) {}

  record Once(String name, Truth truth, OnceReference reference) {}

  record DriverReference(
      double estimate,
      double heldOnce,
      double rangeOnce,
      double last10,
      double ever10,
      double oneAlone) {}

  record Driver(String name, DriverTruth truth, DriverReference reference) {}

  record CoinFlip(
      String name, double autocorrelation, double effect, double by60, double by90, double by120) {}

  record Invented(
      String name,
      Placebo.Kind kind,
      double naiveOnce,
      double naiveEver,
      double naiveNextDayEver,
      double rangeOnce,
      double ever10,
      double nextDayEver10) {}

  private static Daily daily(String name, Truth truth, double... reference) {
    return new Daily(
        name,
        truth,
        new DailyReference(
            reference[0],
            reference[1],
            reference[2],
            reference[3],
            reference[4],
            reference[5],
            reference[6],
            reference[7]));
  }

  private static Daily effect(String name, double rho, double effect, double... reference) {
    return daily(name, Truth.nothing(rho).with(HABIT.withSameDay(effect)), reference);
  }

  private static Daily year(double rho, double ever10, double ever20) {
    return daily(
        "none, rho " + rho,
        Truth.nothing(rho).during(YEAR_DAYS),
        NONE,
        NONE,
        NONE,
        ever10,
        ever20,
        NONE,
        NONE,
        NONE);
  }

  private static Once once(String name, Truth truth, OnceReference reference) {
    return new Once(name, truth, reference);
  }
}
