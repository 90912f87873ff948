package org.touchstone.insights.estimator;

import org.jspecify.annotations.Nullable;

/**
 * The rows of one question, in the order of their days.
 *
 * @param days strictly increasing day numbers, one a row
 * @param nuisances columns that are in the model beside the variable, the first one constant 1
 * @param variable what is asked about
 * @param rating what it may go with
 */
record Design(int[] days, double[][] nuisances, double[] variable, double[] rating) {

  int rows() {
    return days.length;
  }

  /** A regression that has no row yet. */
  Regression empty() {
    return new Regression(nuisances.length);
  }

  /** Appends the i-th row. */
  void append(int i, Regression regression) {
    double[] beside = new double[nuisances.length];
    for (int j = 0; j < beside.length; j++) {
      beside[j] = nuisances[j][i];
    }
    regression.append(days[i], beside, variable[i], rating[i]);
  }

  /** The regression of all rows. */
  Regression regression() {
    Regression regression = empty();
    for (int i = 0; i < rows(); i++) {
      append(i, regression);
    }
    return regression;
  }

  /** What all rows say about the variable; null where they cannot tell. */
  @Nullable Posterior posterior() {
    return regression().posterior();
  }
}
