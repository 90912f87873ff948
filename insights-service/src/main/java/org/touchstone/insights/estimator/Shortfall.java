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
  NO_VARIATION("the ratings do not vary enough", 0, 0),
  /** Fewer than 30 days with pain, distress and closeness. */
  DRIVER_DAYS("need 30 days with pain, distress and connection all rated", 30, 0),
  /** Pain, distress or closeness is nearly the same every day. */
  HARDLY_VARIES("one of the ratings hardly varies", 0, 0),
  /** Pain and distress correlate beyond 0.9. */
  MOVE_TOGETHER("pain and distress move together too closely to tell apart", 0, 0),
  /** Fewer than three ratings with 42 days, or fewer than 42 days with all of them. */
  NODE_DAYS(
      "need 42 days with at least three of pain, function, mood, connection, self-esteem", 42, 0),
  /** A diary of less than six weeks, or too few days in the two stretches compared. */
  CYCLE_WEEKS(
      "need six weeks of diary, 7 entries in the last 14 days and 10 in the 8 weeks before", 42, 0),
  /** A diary of less than six weeks, or fewer than 7 days in its first or last 14. */
  CHANGE_WEEKS("need six weeks of diary, 7 entries in the first and in the last 14 days", 42, 7),
  /** Fewer than three ratings. */
  RATINGS("need 3 ratings", 3, 0),
  /** Enough days, but they cannot tell the question from something else. */
  NOT_ESTIMABLE("not estimable", 0, 0);

  /** Pairs of days with minutes that {@link #LENGTHS} needs. */
  public static final int DAYS_WITH_MINUTES = 8;

  /** Days of the last 14 that {@link #CYCLE_WEEKS} needs. */
  public static final int CYCLE_RECENT = 7;

  /** Days of the 56 before that {@link #CYCLE_WEEKS} needs. */
  public static final int CYCLE_PREVIOUS = 10;

  /** Ratings that {@link #NODE_DAYS} needs. */
  public static final int NODES = 3;

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

  /** Days, days since the first entry, or pairs of consecutive days, that are needed. */
  public int days() {
    return days;
  }

  /** How many of them of each of two kinds. */
  public int ofEach() {
    return ofEach;
  }
}
