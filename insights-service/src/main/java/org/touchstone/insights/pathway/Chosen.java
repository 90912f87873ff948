package org.touchstone.insights.pathway;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a patient chose. */
enum Chosen {
  @JsonProperty("web")
  WEB,
  @JsonProperty("self")
  SELF,
  @JsonProperty("neither")
  NEITHER;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Chosen ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
