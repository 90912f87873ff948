package org.touchstone.practice.menu;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** A part of the menu. */
enum Shelf {
  /** What anybody may do together. */
  @JsonProperty("everyday")
  EVERYDAY,
  /** Off until the person switches it on. */
  @JsonProperty("sexual")
  SEXUAL;

  /** The name used in the API and the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Shelf of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
