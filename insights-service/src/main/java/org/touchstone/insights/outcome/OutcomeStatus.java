package org.touchstone.insights.outcome;

/** Whether a change can be told. */
public enum OutcomeStatus {
  /** It can. */
  OK("ok"),
  /** Not yet: there is too little so far. */
  TOO_FEW("too_few"),
  /** There are answers where they are needed, but not all of their items. */
  INCOMPLETE("incomplete"),
  /** There is no answer at the start, or none that is new enough. */
  MISSING("missing");

  private final String code;

  OutcomeStatus(String code) {
    this.code = code;
  }

  /** The status in the API. */
  public String code() {
    return code;
  }
}
