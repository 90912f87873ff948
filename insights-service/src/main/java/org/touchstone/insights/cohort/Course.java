package org.touchstone.insights.cohort;

/** How an outcome went for one person: each is in exactly one. */
enum Course {
  /** Fell by half or more. */
  HALF,
  /** Fell by 30 % or more, but not by half. */
  THIRD,
  /** Better by another rule than a percentage: another band. */
  IMPROVED,
  /** Higher by what counts as meaningful. */
  WORSE,
  /** Neither is shown. */
  SAME,
  /** There is no outcome. */
  MISSING
}
