package org.touchstone.practice.menu;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How much touch there is in an item. */
enum Touch {
  /** Nobody is touched. */
  @JsonProperty("none")
  NONE,
  /** One's own hands. */
  @JsonProperty("self")
  SELF,
  /** A hand, an arm, a shoulder. */
  @JsonProperty("light")
  LIGHT,
  /** The whole body may be touched. */
  @JsonProperty("full")
  FULL;

  /** The name used in the API and the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Touch of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
