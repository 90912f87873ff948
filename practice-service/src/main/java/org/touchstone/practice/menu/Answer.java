package org.touchstone.practice.menu;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a person marks an item with. */
enum Answer {
  /** I would like to. */
  @JsonProperty("yes")
  YES,
  /** Not for me. */
  @JsonProperty("no")
  NO,
  /** Perhaps another time. */
  @JsonProperty("later")
  LATER;

  /** The name used in the API and the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Answer of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
