package org.touchstone.insights.estimator;

/**
 * An effect and how surely it is known.
 *
 * @param days rows used: days, or pairs of consecutive days
 * @param degreesOfFreedom rows less all coefficients
 * @param effect in points of the rating
 * @param range95 holds the true effect with a probability of 95 %, looked at once
 * @param anytime95 the same, looked at every day; where the days do not bound the effect yet, its
 *     ends are beyond any rating
 * @param probabilityNegative probability of an effect below zero
 * @param logE logarithm of the e-value against "no effect"
 * @param autocorrelation of the errors from one day to the next, -0.3 to 0.95
 */
public record Estimate(
    int days,
    int degreesOfFreedom,
    double effect,
    Range range95,
    Range anytime95,
    double probabilityNegative,
    double logE,
    double autocorrelation) {

  /** Largest exponent that is reported as an e-value: e^600 is still a finite number. */
  private static final double LARGEST_LOG_E = 600;

  /** How many times better "some effect" explains the data than "no effect". */
  public double eValue() {
    return eValue(logE);
  }

  /** The same of an effect that is so many times as large. */
  Estimate times(double factor) {
    return new Estimate(
        days,
        degreesOfFreedom,
        effect * factor,
        range95.times(factor),
        anytime95.times(factor),
        probabilityNegative,
        logE,
        autocorrelation);
  }

  /** An e-value from its logarithm. */
  static double eValue(double logE) {
    return Math.exp(Math.min(logE, LARGEST_LOG_E));
  }
}
