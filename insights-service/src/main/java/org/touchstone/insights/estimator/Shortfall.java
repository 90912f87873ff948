package org.touchstone.insights.estimator;

/** Why a question cannot be answered yet. */
public enum Shortfall {
  /** Fewer than 14 rated days, or fewer than 5 with or without the practice. */
  RATED_DAYS("need 14 rated days with at least 5 of each kind"),
  /** Fewer than 20 pairs of consecutive days, or fewer than 6 with or without the practice. */
  PAIRS("need 20 pairs of consecutive days with at least 6 of each kind"),
  /** Too few pairs of days, days with minutes, different lengths, or days without. */
  LENGTHS("need 20 pairs of consecutive days, 8 with minutes of at least 3 different lengths"),
  /** Enough days, but a rating or the practice is the same, or moves in step with the calendar. */
  NO_VARIATION("the ratings do not vary enough");

  private final String reason;

  Shortfall(String reason) {
    this.reason = reason;
  }

  /** The reason in the API, in English. */
  public String reason() {
    return reason;
  }
}
