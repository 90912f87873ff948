package org.touchstone.insights.estimator;

import org.jspecify.annotations.Nullable;

/** Where pain usually is at present: for the chart, no claim. */
public sealed interface LevelFinding extends Finding {

  @Override
  default String id() {
    return "level:" + Measure.PAIN.code();
  }

  @Override
  default Family family() {
    return Family.LEVEL;
  }

  /**
   * The level at the latest rating.
   *
   * @param level in points
   * @param range95 where the usual rating probably lies; single days go beyond
   */
  record Level(int days, double level, Range range95, int degreesOfFreedom, Period period)
      implements LevelFinding {}

  /** Fewer than three ratings. */
  record TooFew(Shortfall shortfall, int days, @Nullable Period period) implements LevelFinding {}
}
