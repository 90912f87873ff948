package org.touchstone.insights.outcome;

/** What a change comes to. */
public enum OutcomeVerdict {
  /** Lower by what counts as meaningful. */
  IMPROVED("improved"),
  /** Neither is shown. */
  SAME("same"),
  /** Higher by what counts as meaningful. */
  WORSE("worse"),
  /** One of the two is possible, not shown. */
  UNCLEAR("unclear");

  private final String code;

  OutcomeVerdict(String code) {
    this.code = code;
  }

  /** The verdict in the API. */
  public String code() {
    return code;
  }
}
