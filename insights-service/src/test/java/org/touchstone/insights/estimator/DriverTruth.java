package org.touchstone.insights.estimator;

/**
 * How much distance goes with low mood and with pain of the same day, in standard deviations. Mood
 * and pain correlate by one half.
 */
public record DriverTruth(double distress, double pain) {

  /** Effect of low mood less effect of pain. */
  double contrast() {
    return distress - pain;
  }

  /** Deviation of what else moves distance, which has a deviation of 1 in all. */
  double rest() {
    return Math.sqrt(1 - distress * distress - pain * pain - distress * pain);
  }
}
