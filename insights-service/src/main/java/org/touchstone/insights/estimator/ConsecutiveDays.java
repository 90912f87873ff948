package org.touchstone.insights.estimator;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of consecutive days: the rating of both and what was done on the first. The regression on
 * the second day's rating holds trend, weekend and the first day's rating, which takes out "a bad
 * day, so no practice, so another bad day". Shared by the questions about the next day and about
 * minutes.
 */
final class ConsecutiveDays {

  private final Diary diary;
  private final Measure outcome;

  /** Positions of the second days; the first day of a pair stands right before. */
  private final int[] rows;

  private final int[] dayBefore;

  ConsecutiveDays(Diary diary, Measure outcome) {
    this.diary = diary;
    this.outcome = outcome;
    double[] rating = diary.rating(outcome);
    this.rows =
        IntStream.range(1, diary.size())
            .filter(
                i ->
                    diary.day(i) - diary.day(i - 1) == 1
                        && diary.answered(i - 1)
                        && !Double.isNaN(rating[i])
                        && !Double.isNaN(rating[i - 1]))
            .toArray();
    this.dayBefore = Arrays.stream(rows).map(i -> i - 1).toArray();
  }

  Measure outcome() {
    return outcome;
  }

  int count() {
    return rows.length;
  }

  @Nullable Period period() {
    return Rows.period(diary, rows, 1);
  }

  /** Minutes of a practice on the first day of each pair. */
  double[] minutes(String practice) {
    return Rows.pick(diary.minutes(practice), dayBefore);
  }

  /** The pairs, with a variable of the first day beside the rating of the second. */
  Design design(double[] variable) {
    double[] rating = diary.rating(outcome);
    return new Design(
        Rows.days(diary, rows),
        new double[][] {
          Rows.constant(rows),
          Rows.trend(diary, rows),
          Rows.weekend(diary, rows),
          Rows.pick(rating, dayBefore)
        },
        variable,
        Rows.pick(rating, rows));
  }
}
