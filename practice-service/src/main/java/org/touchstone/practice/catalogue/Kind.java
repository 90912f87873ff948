package org.touchstone.practice.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a practice works through. */
enum Kind {
  @JsonProperty("physical")
  PHYSICAL,
  @JsonProperty("emotional")
  EMOTIONAL,
  @JsonProperty("shared")
  SHARED,
  @JsonProperty("presence")
  PRESENCE
}
