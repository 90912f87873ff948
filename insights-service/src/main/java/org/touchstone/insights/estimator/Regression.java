package org.touchstone.insights.estimator;

import org.jspecify.annotations.Nullable;

/**
 * Regression of one rating on one variable of interest beside nuisance columns, with autoregressive
 * errors over calendar gaps: {@code y = X0 b + x B + e}, {@code corr(e_i, e_j) = rho^|t_i - t_j|}.
 *
 * <p>Rows are appended day by day, and the posterior can be asked for after each of them: a row
 * costs a few dozen additions, whatever came before. An entry that is changed, or comes late, needs
 * a new regression.
 *
 * <p>Level, trend and scale are integrated out exactly (right-Haar prior), the autocorrelation over
 * the {@link AutocorrelationGrid}. For a known autocorrelation this is the anytime-valid t-test of
 * Lindon, Ham, Tingley and Bojinov (arXiv 2210.08589).
 */
final class Regression {

  /** Prior variance of an effect, in units of the variance of the errors. */
  static final double EFFECT_VARIANCE = 0.25;

  /** A pivot below this share of its diagonal element says: the column is a sum of the others. */
  private static final double SINGULAR = 1e-9;

  private static final int LEAST_DEGREES_OF_FREEDOM = 3;
  private static final int GRID = AutocorrelationGrid.SIZE;

  private final int nuisances;

  /** Columns: the nuisances, the variable, the rating. */
  private final WhitenedProducts products;

  private double @Nullable [] origin;

  /**
   * @param nuisances how many columns are in the model beside the variable, the first one constant
   */
  Regression(int nuisances) {
    this.nuisances = nuisances;
    this.products = new WhitenedProducts(nuisances + 2);
  }

  /**
   * Adds a row.
   *
   * @param day its number, above that of the row before
   * @param beside the nuisances, the first one 1
   * @throws IllegalArgumentException when the day is not later than the last one
   */
  void append(int day, double[] beside, double variable, double rating) {
    double[] row = new double[nuisances + 2];
    System.arraycopy(beside, 0, row, 0, nuisances);
    row[nuisances] = variable;
    row[nuisances + 1] = rating;
    if (origin == null) {
      origin = row.clone();
    }
    // Counted from the first row, which the constant column allows: sums of squares stay small,
    // and what never varies is exactly 0.
    for (int i = 1; i < row.length; i++) {
      row[i] -= origin[i];
    }
    products.append(day, row);
  }

  /** Rows less all coefficients. */
  int degreesOfFreedom() {
    return products.rows() - nuisances - 1;
  }

  /** The posterior of the variable's effect, or null where the rows so far cannot tell it apart. */
  @Nullable Posterior posterior() {
    return posterior(EFFECT_VARIANCE);
  }

  @Nullable Posterior posterior(double effectVariance) {
    if (degreesOfFreedom() < LEAST_DEGREES_OF_FREEDOM) {
      return null;
    }
    double[] effect = new double[GRID];
    double[] information = new double[GRID];
    double[] residual = new double[GRID];
    double[] logDeterminant = new double[GRID];
    double[] lower = new double[products.pairs()];
    int x = at(nuisances, nuisances);
    int yx = at(nuisances + 1, nuisances);
    int y = at(nuisances + 1, nuisances + 1);
    for (int k = 0; k < GRID; k++) {
      products.lowerHalf(k, lower);
      if (!factor(lower)) {
        return null;
      }
      effect[k] = lower[yx] / lower[x];
      information[k] = lower[x] * lower[x];
      residual[k] = lower[y] * lower[y];
      logDeterminant[k] = products.logDeterminant(k);
      for (int i = 0; i < nuisances; i++) {
        logDeterminant[k] += 2 * Math.log(lower[at(i, i)]);
      }
    }
    return new Posterior(
        products.rows(), nuisances, effect, information, residual, logDeterminant, effectVariance);
  }

  /**
   * Replaces a symmetric matrix by its Cholesky factor; both as the rows of the lower half.
   *
   * @return whether every column says something that those before it do not
   */
  private boolean factor(double[] lower) {
    int size = nuisances + 2;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double value = lower[at(i, j)];
        for (int m = 0; m < j; m++) {
          value -= lower[at(i, m)] * lower[at(j, m)];
        }
        if (i > j) {
          lower[at(i, j)] = value / lower[at(j, j)];
        } else if (!(value > SINGULAR * Math.max(lower[at(i, i)], 1e-300))) {
          return false;
        } else {
          lower[at(i, i)] = Math.sqrt(value);
        }
      }
    }
    return true;
  }

  /** Where the product of columns i and j is, j at most i. */
  private static int at(int i, int j) {
    return i * (i + 1) / 2 + j;
  }
}
