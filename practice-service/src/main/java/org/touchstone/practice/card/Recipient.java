package org.touchstone.practice.card;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The patient's word for whom a card is for; who that is stays with the patient. */
enum Recipient {
  @JsonProperty("partner")
  PARTNER,
  @JsonProperty("friend")
  FRIEND,
  @JsonProperty("family")
  FAMILY,
  @JsonProperty("carer")
  CARER,
  @JsonProperty("someone")
  SOMEONE,
  @JsonProperty("none")
  NONE;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Recipient of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
