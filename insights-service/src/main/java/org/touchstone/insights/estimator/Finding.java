package org.touchstone.insights.estimator;

import org.jspecify.annotations.Nullable;

/** The answer to a {@link Question}. */
public sealed interface Finding {

  Question question();

  /** Days, or pairs of consecutive days, that could be used. */
  int days();

  Tally tally();

  /** Where those days lie; null when there are none. */
  @Nullable Period period();

  /**
   * An estimate, and what may be said about it.
   *
   * @param rawDifference plain difference of the means with and without, in points; same-day only
   * @param label what may be said, among all questions of the family
   * @param familySize how many questions of the family could be estimated
   */
  record Estimated(
      Question question,
      Estimate estimate,
      Tally tally,
      Period period,
      @Nullable Double rawDifference,
      Label label,
      int familySize)
      implements Finding {

    @Override
    public int days() {
      return estimate.days();
    }

    Estimated labelled(Label newLabel, int size) {
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
      implements Finding {}
}
