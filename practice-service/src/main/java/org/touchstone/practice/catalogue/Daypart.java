package org.touchstone.practice.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a practice fits best. */
enum Daypart {
  @JsonProperty("morning")
  MORNING,
  @JsonProperty("day")
  DAY,
  @JsonProperty("evening")
  EVENING
}
