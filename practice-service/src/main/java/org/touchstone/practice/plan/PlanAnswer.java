package org.touchstone.practice.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a patient says to a suggestion; none of it needs a reason. */
enum PlanAnswer {
  /** Another one. */
  @JsonProperty("swap")
  SWAP,
  /** Not today. */
  @JsonProperty("skip")
  SKIP,
  /** Not this one, until it is taken back. */
  @JsonProperty("not-for-me")
  NOT_FOR_ME;

  /** The name used in the API and the database. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static PlanAnswer of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
