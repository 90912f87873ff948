package org.touchstone.insights.estimator;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The state of the cycle of pain, stress and distance: the mean of their standardised ratings in
 * the last 14 days against the 56 before, older days in blocks of 28 with levels of their own.
 */
final class Cycle {

  /** How far back is looked, in days. */
  private static final int REACH = 181;

  /** Days that are compared: 14 and the 56 before. */
  private static final int COMPARED = 70;

  private static final int BLOCK = 28;

  /** The oldest block joins its neighbour when it has fewer days. */
  private static final int LEAST_BLOCK = 14;

  private static final int LEAST_RATINGS = 10;
  private static final double LEAST_DEVIATION = 0.5;
  private static final int LEAST_MEASURES = 2;
  private static final double SURE = 0.995;
  private static final double LEANING = 0.99;
  private static final double LEAST_CHANGE = 0.3;

  private Cycle() {}

  static Finding ask(Diary diary) {
    DiaryWeeks weeks = new DiaryWeeks(diary);
    Map<Measure, double[]> ratings = standardised(diary, weeks);
    double[] level = level(diary, ratings.values());
    int last = weeks.lastDay();
    int first = Math.max(0, last - REACH);
    int[] rows =
        diary
            .rows()
            .filter(i -> !Double.isNaN(level[i]))
            .filter(i -> diary.day(i) >= first && diary.day(i) <= last)
            .toArray();
    int recent = (int) Arrays.stream(rows).filter(i -> weeks.recent(diary.day(i))).count();
    int previous =
        (int) Arrays.stream(rows).filter(i -> last - diary.day(i) < COMPARED).count() - recent;
    Period period = Rows.period(diary, rows, 0);
    if (!weeks.enough()
        || recent < Shortfall.CYCLE_RECENT
        || previous < Shortfall.CYCLE_PREVIOUS
        || period == null) {
      return new CycleFinding.TooFew(
          Shortfall.CYCLE_WEEKS, weeks.count(), recent, previous, period);
    }
    Posterior change = weeks.change(rows, Rows.pick(level, rows), day -> block(day, first, last));
    if (change == null) {
      return new CycleFinding.TooFew(
          Shortfall.NOT_ESTIMABLE, weeks.count(), recent, previous, period);
    }
    double worse = 1 - change.probability(0);
    return new CycleFinding.State(
        direction(worse, change.mean()),
        List.copyOf(ratings.keySet()),
        weeks.ending(),
        rows.length,
        change.degreesOfFreedom(),
        change.mean(),
        change.range95(),
        worse,
        change.autocorrelation(),
        recent,
        previous,
        period);
  }

  /** The ratings that are there often enough, by day with an entry; {@code NaN}: not rated. */
  private static Map<Measure, double[]> standardised(Diary diary, DiaryWeeks weeks) {
    Measure strain = diary.rowsWith(Measure.STRESS).length > 0 ? Measure.STRESS : Measure.DISTRESS;
    Map<Measure, double[]> columns = new EnumMap<>(Measure.class);
    for (Measure measure : List.of(Measure.PAIN, strain, Measure.DIFFICULTY)) {
      int[] rows =
          Arrays.stream(diary.rowsWith(measure))
              .filter(i -> diary.day(i) <= weeks.lastDay())
              .toArray();
      double[] values = Rows.pick(diary.rating(measure), rows);
      if (rows.length >= LEAST_RATINGS && Columns.deviation(values) > 0) {
        double[] standardised = Columns.standardised(values, LEAST_DEVIATION);
        double[] column = new double[diary.size()];
        Arrays.fill(column, Double.NaN);
        for (int r = 0; r < rows.length; r++) {
          column[rows[r]] = standardised[r];
        }
        columns.put(measure, column);
      }
    }
    return columns;
  }

  /** Mean of the ratings of each day; {@code NaN} with fewer than two of them. */
  private static double[] level(Diary diary, Collection<double[]> ratings) {
    return diary
        .rows()
        .mapToDouble(
            i -> {
              double[] known =
                  ratings.stream().mapToDouble(c -> c[i]).filter(v -> !Double.isNaN(v)).toArray();
              return known.length < LEAST_MEASURES ? Double.NaN : Columns.mean(known);
            })
        .toArray();
  }

  /** Blocks of 28 days counted back from the days compared, which are 0. */
  private static int block(int day, int first, int last) {
    int older = last - first - COMPARED;
    if (last - day < COMPARED) {
      return 0;
    }
    int oldest = older / BLOCK + 1;
    int block = 1 + (last - day - COMPARED) / BLOCK;
    boolean tooShort = older - BLOCK * (oldest - 1) + 1 < LEAST_BLOCK;
    return tooShort && block == oldest ? block - 1 : block;
  }

  private static CycleFinding.Direction direction(double worse, double change) {
    if (change >= LEAST_CHANGE) {
      return worse >= SURE
          ? CycleFinding.Direction.DOWNWARD
          : worse >= LEANING
              ? CycleFinding.Direction.LEANING_DOWNWARD
              : CycleFinding.Direction.STEADY;
    }
    if (change <= -LEAST_CHANGE) {
      return worse <= 1 - SURE
          ? CycleFinding.Direction.UPWARD
          : worse <= 1 - LEANING
              ? CycleFinding.Direction.LEANING_UPWARD
              : CycleFinding.Direction.STEADY;
    }
    return CycleFinding.Direction.STEADY;
  }
}
