package org.touchstone.insights.cohort;

/**
 * A share with its 95 % interval (Wilson 1927, score interval without continuity correction), which
 * stays inside 0 and 1 and holds at small numbers.
 *
 * @param share count of n
 * @param low95 lower end
 * @param high95 upper end
 */
record Wilson(double share, double low95, double high95) {

  /** 97.5 % point of the standard distribution. */
  private static final double Z = 1.959963984540054;

  /** The interval of a count of n, n above 0. */
  static Wilson of(int count, int n) {
    double share = (double) count / n;
    double square = Z * Z / n;
    double middle = share + square / 2;
    double reach = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n));
    return new Wilson(
        share,
        Math.max(0, (middle - reach) / (1 + square)),
        Math.min(1, (middle + reach) / (1 + square)));
  }
}
