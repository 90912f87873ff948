package org.touchstone.insights.estimator;

/**
 * The grid over which the day-to-day autocorrelation of the ratings is integrated: -0.30 to 0.95 in
 * steps of 0.05, with a normal prior around 0.4 (standard deviation 0.25), cut off at the ends.
 */
final class AutocorrelationGrid {

  static final int SIZE = 26;
  private static final double[] RHO = new double[SIZE];
  private static final double[] LOG_PRIOR = new double[SIZE];

  static {
    double total = 0;
    for (int k = 0; k < SIZE; k++) {
      RHO[k] = (-30 + 5 * k) / 100.0;
      double distance = (RHO[k] - 0.4) / 0.25;
      LOG_PRIOR[k] = -0.5 * distance * distance;
      total += Math.exp(LOG_PRIOR[k]);
    }
    for (int k = 0; k < SIZE; k++) {
      LOG_PRIOR[k] -= Math.log(total);
    }
  }

  private AutocorrelationGrid() {}

  /** Correlation of the errors of two consecutive days at a point of the grid. */
  static double rho(int k) {
    return RHO[k];
  }

  static double logPrior(int k) {
    return LOG_PRIOR[k];
  }
}
