package org.touchstone.practice.menu;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How a kind of touch feels at a place. */
enum Feels {
  /** It feels good. */
  @JsonProperty("good")
  GOOD,
  /** It depends on the day. */
  @JsonProperty("depends")
  DEPENDS,
  /** Not there. */
  @JsonProperty("not")
  NOT;

  /** The name used in the API and the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Feels of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
