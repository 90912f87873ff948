package org.touchstone.bench.calibration;

import static org.touchstone.bench.report.Report.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.touchstone.bench.report.Report;
import org.touchstone.bench.report.Table;
import org.touchstone.insights.estimator.Calibration;
import org.touchstone.insights.estimator.CoinFlipShares;
import org.touchstone.insights.estimator.DriverShares;
import org.touchstone.insights.estimator.FamilyShares;
import org.touchstone.insights.estimator.GoldenCase;
import org.touchstone.insights.estimator.Placebo;
import org.touchstone.insights.estimator.Shares;
import org.touchstone.insights.estimator.Truth;

/**
 * The calibration of the tests with more truths and more diaries, beside what plain correlation
 * would have said about the same diaries and beside the figures of the method's reference
 * simulation, in brackets.
 */
public final class CalibrationBench {

  /** Diaries of each truth where nothing else is said: some minutes on two processors. */
  public static final int USUAL_DIARIES = 4_000;

  /** The same diaries in every run. */
  public static final long SEED = 20261125;

  private static final String REAL_DIARY = "case2_myaiguide_p8";

  private final int diaries;
  private final Calibration calibration;
  private final Report report;

  /**
   * @param diaries how many are made for each truth
   */
  public CalibrationBench(int diaries, Report report) {
    this.diaries = diaries;
    this.calibration = new Calibration(diaries, SEED);
    this.report = report;
  }

  /** All tables. */
  public void run() {
    long begin = System.nanoTime();
    report.put("diaries", diaries);
    report.put("seed", SEED);
    report.say(
        diaries
            + " diaries of each truth, seed "
            + SEED
            + ". Shares in %; in brackets the reference simulation.");
    daily("One practice, pain of the same day, 90 days, looked at daily", Scenarios.SAME_DAY);
    daily("The same for a year, looked at daily", Scenarios.YEAR);
    once("Pain of the next day, 90 days", Scenarios.NEXT_DAY, Calibration::nextDay);
    once("Minutes and pain of the next day, 90 days", Scenarios.DOSE, Calibration::dose);
    family();
    driver();
    coinFlips();
    placebo();
    double seconds = (System.nanoTime() - begin) / 1e9;
    report.put("seconds", seconds);
    report.say("Done in " + number(seconds, 0) + " s.");
  }

  private void daily(String title, List<Scenarios.Daily> scenarios) {
    Table table =
        new Table(
            "truth",
            "naive ever",
            "95 % range ever",
            "E>=5 ever",
            "E>=10 ever",
            "E>=20 ever",
            "range holds, last",
            "range holds, always",
            "anytime holds, always");
    for (Scenarios.Daily scenario : scenarios) {
      Shares shares = calibration.sameDay(scenario.truth());
      Scenarios.DailyReference reference = scenario.reference();
      table.row(
          scenario.name(),
          cell(shares.naiveEver(), reference.naiveEver()),
          cell(shares.rangeEver(), reference.rangeEver()),
          cell(shares.ever5(), reference.ever5()),
          cell(shares.ever10(), reference.ever10()),
          cell(shares.ever20(), reference.ever20()),
          cell(shares.heldOnce(), reference.heldOnce()),
          cell(shares.heldEver(), reference.heldEver()),
          cell(shares.anytimeHeldEver(), reference.anytimeHeldEver()));
      keep("sameDay", scenario.name(), shares, reference);
    }
    report.print(title, table);
  }

  private void once(
      String title,
      List<Scenarios.Once> scenarios,
      BiFunction<Calibration, Truth, Shares> question) {
    Table table =
        new Table(
            "truth",
            "naive, last",
            "naive ever",
            "95 % range, last",
            "range holds, last",
            "E>=10 ever",
            "anytime holds, always");
    for (Scenarios.Once scenario : scenarios) {
      Shares shares = question.apply(calibration, scenario.truth());
      Scenarios.OnceReference reference = scenario.reference();
      table.row(
          scenario.name(),
          cell(shares.naiveOnce(), reference.naiveOnce()),
          cell(shares.naiveEver(), reference.naiveEver()),
          cell(shares.rangeOnce(), reference.rangeOnce()),
          cell(shares.heldOnce(), reference.heldOnce()),
          cell(shares.ever10(), reference.ever10()),
          cell(shares.anytimeHeldEver(), reference.anytimeHeldEver()));
      keep("nextDay", scenario.name(), shares, reference);
    }
    report.print(title, table);
  }

  private void family() {
    FamilyShares none = calibration.family(Scenarios.EIGHT_NOTHING);
    FamilyShares one = calibration.family(Scenarios.EIGHT_ONE);
    Table table =
        new Table(
            "way of claiming", "anything, none true", "share false, one true", "true one found");
    table.row(
        "naive p < .05",
        cell(none.naive().anyFalse(), 92.0),
        cell(one.naive().falseShare(), 66.1),
        cell(one.naive().found(), 83));
    table.row(
        "clear: e-BH 10 %",
        cell(none.clear().anyFalse(), 1.1),
        cell(one.clear().falseShare(), 1.1),
        cell(one.clear().found(), 20));
    table.row(
        "hint or clear: e-BH 50 %, E>=5",
        cell(none.hinted().anyFalse(), 7.6),
        cell(one.hinted().falseShare(), 6.0),
        cell(one.hinted().found(), 46));
    report.put("eightNoneTrue", none);
    report.put("eightOneTrue", one);
    report.print("Eight questions at once, 90 days, looked at daily, ever claimed", table);
  }

  private void driver() {
    Table table =
        new Table(
            "truth",
            "estimate",
            "range holds, last",
            "95 % range, last",
            "E>=10, last",
            "E>=10 ever",
            "naive: one of two, last");
    for (Scenarios.Driver scenario : Scenarios.DRIVER) {
      DriverShares shares = calibration.driver(scenario.truth());
      Scenarios.DriverReference reference = scenario.reference();
      table.row(
          scenario.name(),
          number(Math.round(100 * shares.estimate()) / 100.0, 2)
              + " ("
              + number(reference.estimate(), 2)
              + ")",
          cell(shares.heldOnce(), reference.heldOnce()),
          cell(shares.rangeOnce(), reference.rangeOnce()),
          cell(shares.last10(), reference.last10()),
          cell(shares.ever10(), reference.ever10()),
          cell(shares.oneAlone(), reference.oneAlone()));
      keep("driver", scenario.name(), shares, reference);
    }
    report.print("Low mood or pain beside distance, 90 days, every second day", table);
  }

  private void coinFlips() {
    Table table =
        new Table("truth", "E>=10 by 60", "by day 90", "by day 120", "anytime holds, always");
    for (Scenarios.CoinFlip scenario : Scenarios.COIN_FLIPS) {
      CoinFlipShares shares = calibration.coinFlips(scenario.autocorrelation(), scenario.effect());
      table.row(
          scenario.name(),
          cell(shares.by60(), scenario.by60()),
          cell(shares.by90(), scenario.by90()),
          cell(shares.by120(), scenario.by120()),
          cell(shares.anytimeHeldEver(), Double.NaN));
      keep("coinFlips", scenario.name(), shares, scenario);
    }
    report.print("Pairs of days with a coin, looked at after every pair", table);
  }

  private void placebo() {
    Table table =
        new Table(
            "invented practice",
            "naive, last",
            "naive ever",
            "naive next-day ever",
            "95 % range, last",
            "E>=10 ever",
            "E>=10 next-day ever");
    for (Scenarios.Invented scenario : Scenarios.PLACEBO) {
      Placebo.Kind kind = scenario.kind();
      Shares same = calibration.placebo(GoldenCase.read(REAL_DIARY).days(), kind, 0);
      Shares next = calibration.placebo(GoldenCase.read(REAL_DIARY).days(), kind, 1);
      table.row(
          scenario.name(),
          cell(same.naiveOnce(), scenario.naiveOnce()),
          cell(same.naiveEver(), scenario.naiveEver()),
          cell(next.naiveEver(), scenario.naiveNextDayEver()),
          cell(same.rangeOnce(), scenario.rangeOnce()),
          cell(same.ever10(), scenario.ever10()),
          cell(next.ever10(), scenario.nextDayEver10()));
      keep("placeboSameDay", scenario.name(), same, scenario);
      keep("placeboNextDay", scenario.name(), next, scenario);
    }
    report.print(
        "Invented practices in windows of 90 days of a real diary (reference: of many people)",
        table);
  }

  private void keep(String list, String name, Object shares, Object reference) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("truth", name);
    row.put("shares", shares);
    row.put("reference", reference);
    report.add(list, row);
  }

  /** A share in %, and in brackets the reference if there is one. */
  private static String cell(double share, double reference) {
    String measured = number(100 * share, 1);
    return Double.isNaN(reference) ? measured : measured + " (" + number(reference, 1) + ")";
  }
}
