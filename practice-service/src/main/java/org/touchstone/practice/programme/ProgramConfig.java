package org.touchstone.practice.programme;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of programmes. */
@ConfigMapping(prefix = "touchstone.programme")
interface ProgramConfig {
  /**
   * How often it is looked whose programme is over. A day ends at midnight somewhere every half
   * hour; a minute later is soon enough for everybody.
   */
  @WithDefault("60s")
  Duration sweep();
}
