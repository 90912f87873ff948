package org.touchstone.insights.estimator;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Regression of one rating on one variable of interest beside nuisance columns, with autoregressive
 * errors over calendar gaps: {@code y = X0 b + x B + e}, {@code corr(e_i, e_j) = rho^|t_i - t_j|}.
 *
 * <p>Prepared once for a rating and its days; {@link #on} then asks about one variable after the
 * other, and only the new column costs anything. Level, trend and scale are integrated out exactly
 * (right-Haar prior), the autocorrelation over the {@link AutocorrelationGrid}. For a known
 * autocorrelation this is the anytime-valid t-test of Lindon, Ham, Tingley and Bojinov (arXiv
 * 2210.08589).
 */
final class Regression {

  /** Prior variance of an effect, in units of the variance of the errors. */
  static final double EFFECT_VARIANCE = 0.25;

  /** A pivot below this share of its diagonal element says: the column is a sum of the others. */
  private static final double SINGULAR = 1e-9;

  private static final int GRID = AutocorrelationGrid.SIZE;

  private final WhitenedProducts products;
  private final double[][] nuisances;
  private final double[] response;
  private final double[] responseSquare;
  private final double[] logDeterminant = new double[GRID];

  /** By grid point: Cholesky factor of the nuisances (row-major) and the response in its terms. */
  private final double[][] factor = new double[GRID][];

  private final double[][] projectedResponse = new double[GRID][];
  private final boolean estimable;

  /**
   * @param days strictly increasing day numbers, one a row
   * @param nuisances columns that are always in the model, the first one constant 1
   * @param rating the rating, one value a row
   */
  Regression(int[] days, double[][] nuisances, double[] rating) {
    this.products = new WhitenedProducts(days);
    this.nuisances = nuisances;
    this.response = centred(rating);
    this.responseSquare = products.of(response, response);
    this.estimable = degreesOfFreedom() >= 3 && factorNuisances();
  }

  /** Rows less all coefficients. */
  int degreesOfFreedom() {
    return products.rows() - nuisances.length - 1;
  }

  /** The posterior of the effect of a variable, or null where the data cannot tell it apart. */
  @Nullable Posterior on(double[] variable) {
    return on(variable, EFFECT_VARIANCE);
  }

  @Nullable Posterior on(double[] variable, double effectVariance) {
    if (!estimable) {
      return null;
    }
    int p = nuisances.length;
    double[][] cross = new double[p][];
    for (int j = 0; j < p; j++) {
      cross[j] = products.of(nuisances[j], variable);
    }
    double[] square = products.of(variable, variable);
    double[] withResponse = products.of(variable, response);
    double[] effect = new double[GRID];
    double[] information = new double[GRID];
    double[] residual = new double[GRID];
    double[] projected = new double[p];
    for (int k = 0; k < GRID; k++) {
      forwardSolve(factor[k], cross, k, projected);
      double[] y = projectedResponse[k];
      double own = square[k] - dot(projected, projected);
      double slope = withResponse[k] - dot(projected, y);
      if (singular(own, square[k])) {
        return null;
      }
      double rest = responseSquare[k] - dot(y, y) - slope * slope / own;
      if (singular(rest, responseSquare[k])) {
        return null;
      }
      effect[k] = slope / own;
      information[k] = own;
      residual[k] = rest;
    }
    return new Posterior(
        products.rows(), p, effect, information, residual, logDeterminant, effectVariance);
  }

  private boolean factorNuisances() {
    int p = nuisances.length;
    double[][][] gram = new double[p][p][];
    double[][] withResponse = new double[p][];
    for (int i = 0; i < p; i++) {
      withResponse[i] = products.of(nuisances[i], response);
      for (int j = 0; j <= i; j++) {
        gram[i][j] = products.of(nuisances[i], nuisances[j]);
      }
    }
    for (int k = 0; k < GRID; k++) {
      double[] lower = new double[p * p];
      double logPivots = 0;
      for (int i = 0; i < p; i++) {
        for (int j = 0; j <= i; j++) {
          double value = gram[i][j][k];
          for (int m = 0; m < j; m++) {
            value -= lower[i * p + m] * lower[j * p + m];
          }
          if (i > j) {
            lower[i * p + j] = value / lower[j * p + j];
          } else if (singular(value, gram[i][i][k])) {
            return false;
          } else {
            lower[i * p + i] = Math.sqrt(value);
            logPivots += Math.log(value);
          }
        }
      }
      factor[k] = lower;
      projectedResponse[k] = new double[p];
      forwardSolve(lower, withResponse, k, projectedResponse[k]);
      logDeterminant[k] = products.logDeterminant(k) + logPivots;
    }
    return true;
  }

  private static void forwardSolve(double[] lower, double[][] right, int k, double[] solution) {
    int p = solution.length;
    for (int i = 0; i < p; i++) {
      double value = right[i][k];
      for (int m = 0; m < i; m++) {
        value -= lower[i * p + m] * solution[m];
      }
      solution[i] = value / lower[i * p + i];
    }
  }

  private static boolean singular(double pivot, double diagonal) {
    return !(pivot > SINGULAR * Math.max(diagonal, 1e-300));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[] centred(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }
}
