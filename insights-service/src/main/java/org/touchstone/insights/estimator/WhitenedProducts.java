package org.touchstone.insights.estimator;

import java.util.Arrays;

/**
 * Inner products of columns after their errors' autocorrelation is taken out, for every point of
 * the {@link AutocorrelationGrid} at once.
 *
 * <p>Whitening replaces row i by {@code (z[i] - a z[i-1]) / sqrt(1 - a^2)} with {@code a =
 * rho^gap}; missing days lengthen the gap and change nothing else. As {@code a} depends on a row
 * through its gap alone, three sums for each different gap (between neighbours, within, and across)
 * give the product for every rho: one pass over the days instead of one for each point of the grid.
 */
final class WhitenedProducts {

  private final int rows;

  /** For each row but the first, which of the different gaps lies before it. */
  private final int[] gapIndex;

  /** Weights of the three sums, by grid point and gap: 1/(1-a^2), -a/(1-a^2), a^2/(1-a^2). */
  private final double[] own;

  private final double[] across;
  private final double[] previous;
  private final double[] logDeterminant = new double[AutocorrelationGrid.SIZE];
  private final int gapCount;
  private final double[] sums;

  /**
   * @param days strictly increasing day numbers, at least one
   */
  WhitenedProducts(int[] days) {
    rows = days.length;
    int[] gaps = new int[rows - 1];
    for (int i = 1; i < rows; i++) {
      gaps[i - 1] = days[i] - days[i - 1];
    }
    int[] different = Arrays.stream(gaps).sorted().distinct().toArray();
    gapCount = different.length;
    int[] count = new int[gapCount];
    gapIndex = new int[rows];
    for (int i = 1; i < rows; i++) {
      gapIndex[i] = Arrays.binarySearch(different, gaps[i - 1]);
      count[gapIndex[i]]++;
    }
    int cells = AutocorrelationGrid.SIZE * gapCount;
    own = new double[cells];
    across = new double[cells];
    previous = new double[cells];
    sums = new double[3 * gapCount];
    for (int k = 0; k < AutocorrelationGrid.SIZE; k++) {
      for (int g = 0; g < gapCount; g++) {
        double a = Math.pow(AutocorrelationGrid.rho(k), different[g]);
        double variance = 1 - a * a;
        own[k * gapCount + g] = 1 / variance;
        across[k * gapCount + g] = -a / variance;
        previous[k * gapCount + g] = a * a / variance;
        logDeterminant[k] += count[g] * Math.log(variance);
      }
    }
  }

  int rows() {
    return rows;
  }

  /** Logarithm of the determinant of the errors' correlation matrix at a grid point. */
  double logDeterminant(int k) {
    return logDeterminant[k];
  }

  /** The products of two columns, one for each grid point. */
  double[] of(double[] u, double[] v) {
    Arrays.fill(sums, 0);
    for (int i = 1; i < rows; i++) {
      int g = 3 * gapIndex[i];
      sums[g] += u[i] * v[i];
      sums[g + 1] += u[i] * v[i - 1] + u[i - 1] * v[i];
      sums[g + 2] += u[i - 1] * v[i - 1];
    }
    double[] products = new double[AutocorrelationGrid.SIZE];
    for (int k = 0; k < products.length; k++) {
      double product = u[0] * v[0];
      for (int g = 0; g < gapCount; g++) {
        int cell = k * gapCount + g;
        product +=
            own[cell] * sums[3 * g]
                + across[cell] * sums[3 * g + 1]
                + previous[cell] * sums[3 * g + 2];
      }
      products[k] = product;
    }
    return products;
  }
}
