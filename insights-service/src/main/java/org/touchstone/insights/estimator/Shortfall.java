package org.touchstone.insights.estimator;

/** Why a question cannot be answered yet. */
public enum Shortfall {
  /** Fewer than 14 rated days, or fewer than 5 with or without the practice. */
  RATED_DAYS("need 14 rated days with at least 5 of each kind", 14, 5),
  /** Fewer than 20 pairs of consecutive days, or fewer than 6 with or without the practice. */
  PAIRS("need 20 pairs of consecutive days with at least 6 of each kind", 20, 6),
  /** Too few pairs of days, days with minutes, different lengths, or days without. */
  LENGTHS(
      "need 20 pairs of consecutive days, 8 with minutes of at least 3 different lengths", 20, 6),
  /** Enough days, but a rating or the practice is the same, or moves in step with the calendar. */
  NO_VARIATION("the ratings do not vary enough", 0, 0);

  /** Pairs of days with minutes that {@link #LENGTHS} needs. */
  public static final int DAYS_WITH_MINUTES = 8;

  /** Different lengths that {@link #LENGTHS} needs. */
  public static final int DIFFERENT_LENGTHS = 3;

  private final String reason;
  private final int days;
  private final int ofEach;

  Shortfall(String reason, int days, int ofEach) {
    this.reason = reason;
    this.days = days;
    this.ofEach = ofEach;
  }

  /** The reason in the API, in English. */
  public String reason() {
    return reason;
  }

  /** Days, or pairs of consecutive days, that are needed. */
  public int days() {
    return days;
  }

  /** How many of them with the practice, and how many without. */
  public int ofEach() {
    return ofEach;
  }
}
