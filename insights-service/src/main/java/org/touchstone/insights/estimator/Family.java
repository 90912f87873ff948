package org.touchstone.insights.estimator;

/** A family of insights: the questions that are asked together and therefore labelled together. */
public enum Family {
  /** Do a practice and a rating of the same day go together? */
  SAME_DAY("same_day"),
  /** Does a practice go with the rating of the next day, given the rating of its own day? */
  NEXT_DAY("next_day"),
  /** Do more minutes of a practice go with the rating of the next day? */
  DOSE("dose"),
  /** Does distance go with low mood more than with pain? */
  DRIVER("driver"),
  /** How tightly do the ratings move together? */
  NETWORK("network"),
  /** Do two of the ratings move together, beside the others? */
  EDGE("edge"),
  /** Are these weeks harder or easier than the ones before? */
  STATE("state"),
  /** Has pain changed by what counts as meaningful? */
  CHANGE("mcid"),
  /** Where is pain at present? */
  LEVEL("chart");

  private final String code;

  Family(String code) {
    this.code = code;
  }

  /** The name in insight ids and in the API. */
  public String code() {
    return code;
  }
}
