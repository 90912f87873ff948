package org.touchstone.insights.pathway;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a patient recognises themselves in what a study found. */
enum Resonance {
  @JsonProperty("fits")
  FITS("fits"),
  @JsonProperty("not-me")
  NOT_ME("not-me");

  private final String code;

  Resonance(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static Resonance ofCode(String code) {
    return code.equals(FITS.code) ? FITS : NOT_ME;
  }
}
