package org.touchstone.insights.estimator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Weeks of a diary, counted from its first day: what is refreshed once a week looks at the last
 * complete one. Compares the 14 days at its end with others by a regression in which everything
 * else has levels of its own.
 */
final class DiaryWeeks {

  static final int RECENT_DAYS = 14;

  /** Six weeks: the last day of the sixth has this number. */
  private static final int LEAST_LAST_DAY = 41;

  private final Diary diary;
  private final int lastDay;

  DiaryWeeks(Diary diary) {
    this.diary = diary;
    this.lastDay = Math.floorDiv(diary.asOfDay() + 1, 7) * 7 - 1;
  }

  /** Number of the last day of the last complete week; below 0 in the first week. */
  int lastDay() {
    return lastDay;
  }

  boolean enough() {
    return lastDay >= LEAST_LAST_DAY;
  }

  /** Days since the first entry, to the end of the last complete week. */
  int count() {
    return Math.max(0, lastDay + 1);
  }

  LocalDate ending() {
    return diary.date(lastDay);
  }

  boolean recent(int day) {
    return day <= lastDay && lastDay - day < RECENT_DAYS;
  }

  /**
   * The effect of being in the last 14 days, beside weekends and the levels of blocks of days.
   *
   * @param rows positions in the diary
   * @param values one for each row
   * @param block of a day's number; 0: the days that the last 14 are compared with
   */
  @Nullable Posterior change(int[] rows, double[] values, IntUnaryOperator block) {
    int[] days = Rows.days(diary, rows);
    int[] blocks = Arrays.stream(days).map(block).toArray();
    int[] used = Arrays.stream(blocks).filter(b -> b != 0).sorted().distinct().toArray();
    double[][] nuisances = new double[2 + used.length][];
    nuisances[0] = Rows.constant(rows);
    nuisances[1] = Rows.weekend(diary, rows);
    for (int u = 0; u < used.length; u++) {
      int which = used[u];
      nuisances[2 + u] = Arrays.stream(blocks).mapToDouble(b -> b == which ? 1 : 0).toArray();
    }
    double[] recent = Arrays.stream(days).mapToDouble(day -> recent(day) ? 1 : 0).toArray();
    return new Design(days, nuisances, recent, values).posterior();
  }
}
