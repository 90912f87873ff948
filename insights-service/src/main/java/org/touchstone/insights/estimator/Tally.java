package org.touchstone.insights.estimator;

/** How the days that can be used divide. */
public sealed interface Tally {

  /**
   * Days with and without a practice.
   *
   * @param withPractice days, or pairs of days, on which it was done
   * @param without on which it was not
   */
  record WithWithout(int withPractice, int without) implements Tally {}

  /**
   * Days by the minutes of a practice.
   *
   * @param positiveDays pairs of days with any minutes
   * @param differentLengths how many different lengths they have
   * @param without pairs of days without
   */
  record Lengths(int positiveDays, int differentLengths, int without) implements Tally {}
}
