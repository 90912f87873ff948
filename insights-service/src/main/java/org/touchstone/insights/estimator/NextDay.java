package org.touchstone.insights.estimator;

/** Whether a practice goes with the rating of the next day, given how its own day was. */
final class NextDay {

  private NextDay() {}

  static PracticeFinding ask(ConsecutiveDays pairs, String practice) {
    Question question = new Question(Family.NEXT_DAY, practice, pairs.outcome());
    Design design = design(pairs, practice);
    double[] done = design.variable();
    int with = Rows.count(done);
    int without = pairs.count() - with;
    Tally tally = new Tally.WithWithout(with, without);
    Period period = pairs.period();
    if (pairs.count() < Shortfall.PAIRS.days()
        || Math.min(with, without) < Shortfall.PAIRS.ofEach()) {
      return new PracticeFinding.TooFew(question, Shortfall.PAIRS, pairs.count(), tally, period);
    }
    Posterior posterior = design.posterior();
    if (posterior == null || period == null) {
      return new PracticeFinding.TooFew(
          question, Shortfall.NO_VARIATION, pairs.count(), tally, period);
    }
    return new PracticeFinding.Estimated(
        question, posterior.summary(), tally, period, null, Label.NOT_CLEAR, 1);
  }

  /** The pairs of days, with whether it was done on the first. */
  static Design design(ConsecutiveDays pairs, String practice) {
    return pairs.design(Rows.done(pairs.minutes(practice)));
  }
}
