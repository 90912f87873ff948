package org.touchstone.practice.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a practice fits best. */
public enum Daypart {
  @JsonProperty("morning")
  MORNING,
  @JsonProperty("day")
  DAY,
  @JsonProperty("evening")
  EVENING
}
