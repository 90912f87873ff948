package org.touchstone.insights.recalculation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How recalculation works. */
@ConfigMapping(prefix = "touchstone.recalculation")
interface RecalculationConfig {
  /** Off in a process that only starts a rebuild. */
  @WithDefault("true")
  boolean enabled();

  /** Patients that are recalculated at the same time by this replica; work is pure computation. */
  @WithDefault("2")
  int workers();

  /** How often to look for patients whose wake-up was lost with another replica. */
  @WithDefault("2s")
  Duration sweep();
}
