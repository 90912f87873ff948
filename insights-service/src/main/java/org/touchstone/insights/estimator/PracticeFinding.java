package org.touchstone.insights.estimator;

import org.jspecify.annotations.Nullable;

/** The answer to a {@link Question} about a practice. */
public sealed interface PracticeFinding extends Finding {

  Question question();

  Tally tally();

  @Override
  default String id() {
    return question().id();
  }

  @Override
  default Family family() {
    return question().family();
  }

  /**
   * An estimate, and what may be said about it.
   *
   * @param rawDifference plain difference of the means with and without, in points; same-day only
   */
  record Estimated(
      Question question,
      Estimate estimate,
      Tally tally,
      Period period,
      @Nullable Double rawDifference,
      Label label,
      int familySize)
      implements PracticeFinding, Claim {

    @Override
    public int days() {
      return estimate.days();
    }

    @Override
    public double logE() {
      return estimate.logE();
    }

    @Override
    public Estimated labelled(Label newLabel, int size) {
      return new Estimated(question, estimate, tally, period, rawDifference, newLabel, size);
    }
  }

  /**
   * Not enough to say anything.
   *
   * @param shortfall what is missing
   */
  record TooFew(
      Question question, Shortfall shortfall, int days, Tally tally, @Nullable Period period)
      implements PracticeFinding {}
}
