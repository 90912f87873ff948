package org.touchstone.insights.trial;

/** What the coin said about a day. */
enum Assignment {
  WITH("with"),
  WITHOUT("without");

  private final String code;

  Assignment(String code) {
    this.code = code;
  }

  /** The name in the API. */
  String code() {
    return code;
  }

  Assignment other() {
    return this == WITH ? WITHOUT : WITH;
  }
}
