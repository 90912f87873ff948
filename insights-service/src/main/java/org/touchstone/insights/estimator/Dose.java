package org.touchstone.insights.estimator;

import java.util.Arrays;

/**
 * Whether more minutes of a practice go with the rating of the next day. Minutes count as {@code
 * log2(1 + min(minutes, 120) / 10)}: the effect is the one of 10 minutes, and twice that of 30.
 */
final class Dose {

  private static final double MOST_MINUTES = 120;
  private static final double UNIT_MINUTES = 10;

  private Dose() {}

  static PracticeFinding ask(ConsecutiveDays pairs, String practice) {
    Question question = new Question(Family.DOSE, practice, pairs.outcome());
    double[] minutes = pairs.minutes(practice);
    double[] positive = Arrays.stream(minutes).filter(value -> value > 0).toArray();
    int lengths = (int) Arrays.stream(positive).distinct().count();
    int without = pairs.count() - positive.length;
    Tally tally = new Tally.Lengths(positive.length, lengths, without);
    Period period = pairs.period();
    if (pairs.count() < Shortfall.LENGTHS.days()
        || positive.length < Shortfall.DAYS_WITH_MINUTES
        || lengths < Shortfall.DIFFERENT_LENGTHS
        || without < Shortfall.LENGTHS.ofEach()) {
      return new PracticeFinding.TooFew(question, Shortfall.LENGTHS, pairs.count(), tally, period);
    }
    Posterior posterior = design(pairs, practice).posterior();
    if (posterior == null || period == null) {
      return new PracticeFinding.TooFew(
          question, Shortfall.NO_VARIATION, pairs.count(), tally, period);
    }
    return new PracticeFinding.Estimated(
        question, posterior.summary(), tally, period, null, Label.NOT_CLEAR, 1);
  }

  /** The pairs of days, with the minutes of the first. */
  static Design design(ConsecutiveDays pairs, String practice) {
    return pairs.design(Arrays.stream(pairs.minutes(practice)).map(Dose::doublings).toArray());
  }

  static double doublings(double minutes) {
    return Math.log1p(Math.min(minutes, MOST_MINUTES) / UNIT_MINUTES) / Math.log(2);
  }
}
