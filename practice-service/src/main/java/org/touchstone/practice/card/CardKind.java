package org.touchstone.practice.card;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a card is for. */
enum CardKind {
  @JsonProperty("before")
  BEFORE,
  @JsonProperty("during")
  DURING,
  @JsonProperty("break")
  BREAK,
  @JsonProperty("no-touch")
  NO_TOUCH,
  @JsonProperty("thanks")
  THANKS;

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static CardKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
