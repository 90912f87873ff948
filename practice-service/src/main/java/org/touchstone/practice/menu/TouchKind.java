package org.touchstone.practice.menu;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** A kind of touch. */
enum TouchKind {
  /** A hand that rests. */
  @JsonProperty("still")
  STILL,
  /** A hand that moves. */
  @JsonProperty("stroking")
  STROKING,
  /** A firm hand. */
  @JsonProperty("pressure")
  PRESSURE,
  /** Arms around. */
  @JsonProperty("embrace")
  EMBRACE,
  /** Something warm. */
  @JsonProperty("warmth")
  WARMTH;

  /** The name used in the API and the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static TouchKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
