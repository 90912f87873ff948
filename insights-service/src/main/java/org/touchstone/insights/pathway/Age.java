package org.touchstone.insights.pathway;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Age, as roughly as it is needed. */
enum Age {
  @JsonProperty("under-40")
  UNDER_40("under-40"),
  @JsonProperty("40-59")
  FROM_40_TO_59("40-59"),
  @JsonProperty("60-or-more")
  FROM_60("60-or-more"),
  @JsonProperty("prefer-not-to-say")
  NOT_SAID("prefer-not-to-say");

  private final String code;

  Age(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static Age ofCode(String code) {
    for (Age age : values()) {
      if (age.code.equals(code)) {
        return age;
      }
    }
    throw new IllegalArgumentException(code.toLowerCase(Locale.ROOT));
  }
}
