package org.touchstone.insights.estimator;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Columns of a regression, one value for each chosen day of a diary. */
final class Rows {

  /** The trend is counted in steps of four weeks. */
  private static final double TREND_DAYS = 28.0;

  private Rows() {}

  static double[] pick(double[] column, int[] rows) {
    return Arrays.stream(rows).mapToDouble(i -> column[i]).toArray();
  }

  static int[] days(Diary diary, int[] rows) {
    return Arrays.stream(rows).map(diary::day).toArray();
  }

  static double[] constant(int[] rows) {
    double[] ones = new double[rows.length];
    Arrays.fill(ones, 1);
    return ones;
  }

  static double[] trend(Diary diary, int[] rows) {
    return Arrays.stream(rows).mapToDouble(i -> diary.day(i) / TREND_DAYS).toArray();
  }

  static double[] weekend(Diary diary, int[] rows) {
    return Arrays.stream(rows).mapToDouble(i -> diary.weekend(i) ? 1 : 0).toArray();
  }

  /** 1 where there are minutes, else 0. */
  static double[] done(double[] minutes) {
    return Arrays.stream(minutes).map(value -> value > 0 ? 1 : 0).toArray();
  }

  static int count(double[] done) {
    return (int) Arrays.stream(done).sum();
  }

  /** From some days before the first row to the last row; null without rows. */
  static @Nullable Period period(Diary diary, int[] rows, int daysBefore) {
    return rows.length == 0
        ? null
        : new Period(
            diary.date(diary.day(rows[0]) - daysBefore),
            diary.date(diary.day(rows[rows.length - 1])));
  }
}
