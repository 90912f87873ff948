package org.touchstone.insights.recalculation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How recalculation works. */
@ConfigMapping(prefix = "touchstone.recalculation")
interface RecalculationConfig {
  /** Off in a process that only starts a rebuild. */
  @WithDefault("true")
  boolean enabled();

  /**
   * Patients that are recalculated at the same time by this replica; by default half of the
   * processors: a recalculation is pure computation, and entries are to be taken in beside it.
   */
  OptionalInt workers();

  /**
   * The longest that a diary which changes faster than it can be recalculated waits for the next
   * round.
   */
  @WithDefault("1s")
  Duration longestRest();

  /** How often to look for patients whose wake-up was lost with another replica. */
  @WithDefault("2s")
  Duration sweep();
}
