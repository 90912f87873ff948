package org.touchstone.insights.estimator;

/**
 * What a patient rates in the diary: every measure on a scale from 0 to 10, at most one value a
 * day.
 */
public enum Measure {
  /** Pain intensity, numeric rating scale; 10 is the worst. */
  PAIN("pain"),
  /** Low mood, distress about the pain; 10 is the worst. */
  DISTRESS("distress"),
  /** Stress; 10 is the worst. */
  STRESS("stress"),
  /** 10 minus the closeness felt that day; 10 is the worst. */
  DIFFICULTY("difficulty"),
  /** What one was able to do; 10 is the best. */
  FUNCTION("function"),
  /** Self-esteem; 10 is the best. */
  SELF_ESTEEM("selfEsteem");

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  /** The name in insight ids and in the API. */
  public String code() {
    return code;
  }
}
