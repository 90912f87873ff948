package org.touchstone.insights.estimator;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The formulas as they are written down: every row whitened for every point of the grid, one matrix
 * for each. Slow, and the same as {@link Regression}.
 */
final class PlainRegression {

  private static final int GRID = AutocorrelationGrid.SIZE;

  private PlainRegression() {}

  static @Nullable Posterior posterior(Design design, int rows, double effectVariance) {
    int p = design.nuisances().length;
    if (rows - p - 1 < 3) {
      return null;
    }
    double mean = Arrays.stream(design.rating(), 0, rows).sum() / rows;
    double[] effect = new double[GRID];
    double[] information = new double[GRID];
    double[] residual = new double[GRID];
    double[] logDeterminant = new double[GRID];
    for (int k = 0; k < GRID; k++) {
      double[][] products = new double[p + 2][p + 2];
      for (int i = 0; i < rows; i++) {
        double[] row = row(design, mean, i);
        if (i > 0) {
          int gap = design.days()[i] - design.days()[i - 1];
          double a = Math.pow(AutocorrelationGrid.rho(k), gap);
          double[] before = row(design, mean, i - 1);
          for (int c = 0; c < row.length; c++) {
            row[c] = (row[c] - a * before[c]) / Math.sqrt(1 - a * a);
          }
          logDeterminant[k] += Math.log(1 - a * a);
        }
        for (int c = 0; c < row.length; c++) {
          for (int d = 0; d < row.length; d++) {
            products[c][d] += row[c] * row[d];
          }
        }
      }
      double[][] lower = cholesky(products);
      if (lower == null) {
        return null;
      }
      for (int c = 0; c < p; c++) {
        logDeterminant[k] += 2 * Math.log(lower[c][c]);
      }
      effect[k] = lower[p + 1][p] / lower[p][p];
      information[k] = lower[p][p] * lower[p][p];
      residual[k] = lower[p + 1][p + 1] * lower[p + 1][p + 1];
    }
    return new Posterior(rows, p, effect, information, residual, logDeterminant, effectVariance);
  }

  private static double[] row(Design design, double mean, int i) {
    int p = design.nuisances().length;
    double[] row = new double[p + 2];
    for (int c = 0; c < p; c++) {
      row[c] = design.nuisances()[c][i];
    }
    row[p] = design.variable()[i];
    row[p + 1] = design.rating()[i] - mean;
    return row;
  }

  private static double @Nullable [][] cholesky(double[][] matrix) {
    int size = matrix.length;
    double[][] lower = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double value = matrix[i][j];
        for (int m = 0; m < j; m++) {
          value -= lower[i][m] * lower[j][m];
        }
        if (i == j) {
          if (value <= 1e-9 * Math.max(matrix[i][i], 1e-300)) {
            return null;
          }
          lower[i][i] = Math.sqrt(value);
        } else {
          lower[i][j] = value / lower[j][j];
        }
      }
    }
    return lower;
  }
}
