package org.touchstone.practice.menu;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** A column of the menu. */
enum Column {
  /** Bodies near each other. */
  @JsonProperty("physical")
  PHYSICAL,
  /** Words and feelings. */
  @JsonProperty("emotional")
  EMOTIONAL,
  /** Something done side by side. */
  @JsonProperty("shared")
  SHARED;

  /** The name used in the API and the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Column of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
