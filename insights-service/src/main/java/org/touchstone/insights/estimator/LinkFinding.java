package org.touchstone.insights.estimator;

import org.jspecify.annotations.Nullable;

/** Whether a rating goes with another one of the next day: one link of the cycle. */
public sealed interface LinkFinding {

  /** The rating of the first day. */
  Measure from();

  /** The rating of the day after. */
  Measure to();

  /** Pairs of consecutive days that could be used. */
  int days();

  /** Where those days lie; null when there are none. */
  @Nullable Period period();

  /** Stable name of the link. */
  default String id() {
    return "link:" + from().code() + ":" + to().code();
  }

  /**
   * An estimate, and what may be said about it.
   *
   * @param estimate of the effect a day later, in standard deviations for one standard deviation
   * @param label among all links that could be estimated
   * @param familySize how many those are
   */
  record Estimated(
      Measure from, Measure to, Estimate estimate, Period period, Label label, int familySize)
      implements LinkFinding {

    @Override
    public int days() {
      return estimate.days();
    }

    /** Whether the link carries the cycle on: it stands out, and more goes with more. */
    public boolean carries() {
      return label != Label.NOT_CLEAR && estimate.effect() > 0;
    }
  }

  /**
   * Not enough to say anything.
   *
   * @param shortfall {@link Shortfall#PAIRS}, of which the number of pairs counts here, {@link
   *     Shortfall#HARDLY_VARIES} or {@link Shortfall#NOT_ESTIMABLE}
   */
  record TooFew(Measure from, Measure to, Shortfall shortfall, int days, @Nullable Period period)
      implements LinkFinding {}
}
