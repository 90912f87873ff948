package org.touchstone.insights.estimator;

/** What may be said about a question, after all questions of its family are counted. */
public enum Label {
  /** The evidence stands with false claims bounded at one in ten of the claims. */
  CLEAR("clear"),
  /** A possible pattern: bounded at one in two, and at least five times as likely as chance. */
  HINT("hint"),
  /** The diary cannot tell yet. */
  NOT_CLEAR("not_clear");

  private final String code;

  Label(String code) {
    this.code = code;
  }

  /** The status in the API. */
  public String code() {
    return code;
  }
}
