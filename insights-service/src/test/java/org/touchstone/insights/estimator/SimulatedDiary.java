package org.touchstone.insights.estimator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Makes diaries of which the {@link Truth} is known: whole ratings of pain from 0 to 10. */
final class SimulatedDiary {

  static final LocalDate START = LocalDate.of(2024, 1, 1);

  /** How likely a burst of days without an entry goes on for another day. */
  private static final double BURST_GOES_ON = 0.5;

  private final Truth truth;
  private final RandomGenerator random;
  private final double missing;
  private double carried;
  private double walked;
  private boolean away;

  private SimulatedDiary(Truth truth, RandomGenerator random) {
    this.truth = truth;
    this.random = random;
    Truth.Gaps gaps = truth.gaps();
    this.missing = gaps.least() + (gaps.most() - gaps.least()) * random.nextDouble();
    this.carried = random.nextGaussian();
  }

  /** Name of a practice, by its place among the habits. */
  static String practice(int habit) {
    return "practice" + habit;
  }

  /** One person's diary, without the days that are left out. */
  static Diary of(Truth truth, RandomGenerator random) {
    return Diary.upTo(LocalDate.MAX, new SimulatedDiary(truth, random).days());
  }

  private List<DiaryDay> days() {
    List<DiaryDay> days = new ArrayList<>();
    int habits = truth.habits().size();
    double[] yesterday = new double[habits];
    for (int day = 0; day < truth.days(); day++) {
      LocalDate date = START.plusDays(day);
      double error = error();
      double[] minutes = new double[habits];
      double pain = truth.usual() + Truth.DEVIATION * error + calendar(date, day);
      for (int h = 0; h < habits; h++) {
        Truth.Habit habit = truth.habits().get(h);
        minutes[h] = minutes(habit, weekend(date), error, yesterday[h]);
        pain += minutes[h] > 0 ? habit.sameDay() : 0;
        pain += yesterday[h] > 0 ? habit.nextDay() : 0;
        pain += habit.perDoubling() * Dose.doublings(yesterday[h]);
      }
      yesterday = minutes;
      if (!leftOut(error)) {
        days.add(day(date, pain, minutes));
      }
    }
    return days;
  }

  private double error() {
    Truth.Errors errors = truth.errors();
    double rho = errors.autocorrelation();
    carried = rho * carried + Math.sqrt(1 - rho * rho) * random.nextGaussian();
    walked += errors.walk() * random.nextGaussian();
    return Math.sqrt(1 - errors.dayNoise()) * carried
        + Math.sqrt(errors.dayNoise()) * random.nextGaussian()
        + walked;
  }

  private double calendar(LocalDate date, int day) {
    Truth.Calendar calendar = truth.calendar();
    return (weekend(date) ? calendar.weekend() : 0)
        + (date.getDayOfWeek() == DayOfWeek.WEDNESDAY ? calendar.wednesday() : 0)
        + calendar.fourWeeks() * day / 28;
  }

  private double minutes(Truth.Habit habit, boolean weekend, double error, double before) {
    double likely =
        habit.share()
            + habit.persistence() * ((before > 0 ? 1 : 0) - habit.share())
            + (weekend ? habit.weekend() : 0)
            - habit.feedback() * error;
    double length = 5 * (1 + random.nextInt(6));
    return random.nextDouble() < Math.max(0.05, Math.min(0.95, likely)) ? length : 0;
  }

  private boolean leftOut(double error) {
    double begins = BURST_GOES_ON * missing / (1 - missing);
    double likely = away ? BURST_GOES_ON : begins * Math.exp(truth.gaps().badDays() * error);
    away = random.nextDouble() < likely;
    return away;
  }

  private static DiaryDay day(LocalDate date, double pain, double[] minutes) {
    Map<String, Double> done = new HashMap<>();
    for (int h = 0; h < minutes.length; h++) {
      done.put(practice(h), minutes[h]);
    }
    return new DiaryDay(date, Map.of(Measure.PAIN, rating(pain)), done);
  }

  private static boolean weekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  static double rating(double value) {
    return Math.max(0, Math.min(10, Math.round(value)));
  }
}
