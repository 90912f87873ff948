package org.touchstone.insights.estimator;

/**
 * How much of a row and of the one before it goes into whitened products, by the days between them
 * and for every point of the {@link AutocorrelationGrid}.
 *
 * <p>Whitening replaces row i by {@code (z[i] - a z[i-1]) / sqrt(1 - a^2)} with {@code a =
 * rho^gap}; missing days lengthen the gap and change nothing else. A product of two whitened
 * columns is therefore a sum of products of plain ones, weighted by {@code 1/(1-a^2)}, {@code
 * -a/(1-a^2)} and {@code a^2/(1-a^2)}.
 */
final class Whitening {

  /** Gaps up to here are worked out once for all. */
  private static final int USUAL_GAPS = 31;

  private static final Whitening[] USUAL = new Whitening[USUAL_GAPS + 1];

  static {
    for (int gap = 1; gap <= USUAL_GAPS; gap++) {
      USUAL[gap] = new Whitening(gap);
    }
  }

  private final double[] own = new double[AutocorrelationGrid.SIZE];
  private final double[] across = new double[AutocorrelationGrid.SIZE];
  private final double[] previous = new double[AutocorrelationGrid.SIZE];
  private final double[] logVariance = new double[AutocorrelationGrid.SIZE];

  private Whitening(int gap) {
    for (int k = 0; k < AutocorrelationGrid.SIZE; k++) {
      double a = Math.pow(AutocorrelationGrid.rho(k), gap);
      double variance = 1 - a * a;
      own[k] = 1 / variance;
      across[k] = -a / variance;
      previous[k] = a * a / variance;
      logVariance[k] = Math.log(variance);
    }
  }

  /**
   * The weights for a gap.
   *
   * @param gap days from one row to the next, at least 1
   */
  static Whitening of(int gap) {
    return gap <= USUAL_GAPS ? USUAL[gap] : new Whitening(gap);
  }

  /** Weight of the product of two columns within a row. */
  double own(int k) {
    return own[k];
  }

  /** Weight of the products of a row of one column with the row before of the other. */
  double across(int k) {
    return across[k];
  }

  /** Weight of the product of two columns within the row before. */
  double previous(int k) {
    return previous[k];
  }

  /** Logarithm of the share of the variance that the row before does not explain. */
  double logVariance(int k) {
    return logVariance[k];
  }
}
