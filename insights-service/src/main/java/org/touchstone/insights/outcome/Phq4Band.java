package org.touchstone.insights.outcome;

import java.util.Locale;

/** Bands of the PHQ-4 as its authors published them (Kroenke 2009): 0–2, 3–5, 6–8, 9–12. */
enum Phq4Band {
  NONE(0),
  MILD(3),
  MODERATE(6),
  SEVERE(9);

  private final int from;

  Phq4Band(int from) {
    this.from = from;
  }

  static Phq4Band of(double score) {
    Phq4Band band = NONE;
    for (Phq4Band one : values()) {
      if (score >= one.from) {
        band = one;
      }
    }
    return band;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
