package org.touchstone.insights.estimator;

import java.util.stream.IntStream;

/**
 * Whether a practice and a rating of the same day go together, beside trend and weekend. Nothing
 * more can be claimed: a bad day may as well be the reason for the practice as its result.
 */
final class SameDay {

  private final Diary diary;
  private final Measure outcome;
  private final int[] rows;
  private final double[] rating;

  SameDay(Diary diary, Measure outcome) {
    this.diary = diary;
    this.outcome = outcome;
    double[] values = diary.rating(outcome);
    this.rows =
        IntStream.range(0, diary.size())
            .filter(i -> diary.answered(i) && !Double.isNaN(values[i]))
            .toArray();
    this.rating = Rows.pick(values, rows);
  }

  PracticeFinding ask(String practice) {
    Question question = new Question(Family.SAME_DAY, practice, outcome);
    Design design = design(practice);
    double[] done = design.variable();
    int with = Rows.count(done);
    int without = rows.length - with;
    Tally tally = new Tally.WithWithout(with, without);
    Period period = Rows.period(diary, rows, 0);
    if (rows.length < Shortfall.RATED_DAYS.days()
        || Math.min(with, without) < Shortfall.RATED_DAYS.ofEach()) {
      return new PracticeFinding.TooFew(question, Shortfall.RATED_DAYS, rows.length, tally, period);
    }
    Posterior posterior = design.posterior();
    if (posterior == null || period == null) {
      return new PracticeFinding.TooFew(
          question, Shortfall.NO_VARIATION, rows.length, tally, period);
    }
    return new PracticeFinding.Estimated(
        question,
        posterior.summary(),
        tally,
        period,
        mean(done, 1) - mean(done, 0),
        Label.NOT_CLEAR,
        1);
  }

  /** The days with a rating on which it is known what was done. */
  Design design(String practice) {
    return new Design(
        Rows.days(diary, rows),
        new double[][] {Rows.constant(rows), Rows.trend(diary, rows), Rows.weekend(diary, rows)},
        Rows.done(Rows.pick(diary.minutes(practice), rows)),
        rating);
  }

  private double mean(double[] done, double kind) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < done.length; i++) {
      if (done[i] == kind) {
        sum += rating[i];
        count++;
      }
    }
    return sum / count;
  }
}
