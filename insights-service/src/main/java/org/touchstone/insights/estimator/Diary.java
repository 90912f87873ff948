package org.touchstone.insights.estimator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The diary of one patient as the estimators see it: its days in order, and beside them one column
 * of values for each measure and each practice. Immutable.
 *
 * <p>Days are counted from the diary's first date, so that a trend does not depend on the calendar.
 */
public final class Diary {

  /** Names in the order of their code points, the same on every machine and in every language. */
  private static final Comparator<String> BY_CODE_POINT =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  /** Later than any diary; what lies beyond counts as this day. */
  private static final int LATEST_DAY = 10_000_000;

  private final LocalDate first;
  private final int asOfDay;
  private final int[] days;
  private final boolean[] weekend;
  private final boolean[] answered;
  private final Map<Measure, double[]> ratings;
  private final TreeMap<String, double[]> minutes;

  private Diary(LocalDate first, LocalDate asOf, List<DiaryDay> known) {
    int n = known.size();
    this.first = first;
    this.asOfDay = (int) Math.min(asOf.toEpochDay() - first.toEpochDay(), LATEST_DAY);
    this.days = new int[n];
    this.weekend = new boolean[n];
    this.answered = new boolean[n];
    this.ratings = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      double[] column = new double[n];
      Arrays.fill(column, Double.NaN);
      ratings.put(measure, column);
    }
    this.minutes = new TreeMap<>(BY_CODE_POINT);
    for (int i = 0; i < n; i++) {
      put(i, known.get(i));
    }
  }

  private void put(int i, DiaryDay day) {
    days[i] = Math.toIntExact(day.date().toEpochDay() - first.toEpochDay());
    weekend[i] = day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    day.ratings().forEach((measure, value) -> rating(measure)[i] = value);
    Map<String, Double> done = day.minutes();
    if (done != null) {
      answered[i] = true;
      done.forEach(
          (practice, value) ->
              minutes.computeIfAbsent(practice, p -> new double[days.length])[i] = value);
    }
  }

  /**
   * The diary as it was known at the end of a day: nothing after it is looked at.
   *
   * @param days in any order; of several with the same date the last one counts
   * @param asOf the last day that may be used
   */
  public static Diary upTo(LocalDate asOf, Collection<DiaryDay> days) {
    TreeMap<LocalDate, DiaryDay> byDate = new TreeMap<>();
    days.forEach(day -> byDate.put(day.date(), day));
    LocalDate first = byDate.isEmpty() ? asOf : byDate.firstKey();
    return new Diary(first, asOf, new ArrayList<>(byDate.headMap(asOf, true).values()));
  }

  /** How many days have an entry. */
  public int size() {
    return days.length;
  }

  /** Practices of the diary, also those listed with no minutes only, sorted by code point. */
  public List<String> practices() {
    return List.copyOf(minutes.keySet());
  }

  /** Positions of all days with an entry. */
  IntStream rows() {
    return IntStream.range(0, days.length);
  }

  /** Positions of the days on which all of some measures were rated. */
  int[] rowsWith(Measure... measures) {
    return rows()
        .filter(i -> Arrays.stream(measures).noneMatch(m -> Double.isNaN(rating(m)[i])))
        .toArray();
  }

  /** Number of the last day that may be used, with or without an entry. */
  int asOfDay() {
    return asOfDay;
  }

  /** Date of the day with a number. */
  LocalDate date(int day) {
    return first.plusDays(day);
  }

  /** Number of the i-th day with an entry, counted from the diary's first date. */
  int day(int i) {
    return days[i];
  }

  boolean weekend(int i) {
    return weekend[i];
  }

  /** Whether it is known what was done on the i-th day. */
  boolean answered(int i) {
    return answered[i];
  }

  /** One value for each day with an entry, {@code NaN} where the measure was not rated. */
  double[] rating(Measure measure) {
    return ratings.getOrDefault(measure, new double[0]);
  }

  /** Minutes for each day with an entry; meaningful where {@link #answered} says so. */
  double[] minutes(String practice) {
    double[] column = minutes.get(practice);
    return column == null ? new double[days.length] : column;
  }
}
