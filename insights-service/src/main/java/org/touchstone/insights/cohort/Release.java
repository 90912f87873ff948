package org.touchstone.insights.cohort;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was last released of a cohort.
 *
 * @param salt of its digests
 * @param checkedWeek Monday of the week in which it was last computed; null: never
 * @param asOf last day that the figures look at; null: nothing was released
 * @param figures as released
 * @param contributions what the last figures with a number in them were made from; null: there were
 *     none
 */
record Release(
    UUID salt,
    @Nullable LocalDate checkedWeek,
    @Nullable LocalDate asOf,
    Figures figures,
    @Nullable Contributions contributions) {

  /**
   * The release after another week. What was said before is compared with what would be said now
   * even when nothing was said in between.
   */
  Release next(LocalDate week, LocalDate day, Figures candidate, Contributions made) {
    Contributions before = contributions;
    if (before != null && !made.mayFollow(before)) {
      return new Release(salt, week, asOf, figures, before);
    }
    return new Release(salt, week, day, candidate, candidate.enrolled() == null ? before : made);
  }
}
