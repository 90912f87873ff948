package org.touchstone.practice.menu;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.time.ZoneId;

/** When marks begin to count. */
@ConfigMapping(prefix = "touchstone.menu")
interface MenuConfig {
  /** Early in the morning: who marks in the evening sees the outcome when waking up. */
  @WithDefault("04:00")
  LocalTime revealAt();

  /**
   * Where the installation is. Not the patient's zone: a patient could move it to see at once, and
   * the moment would tell the other where the patient is.
   */
  @WithDefault("UTC")
  ZoneId revealZone();
}
