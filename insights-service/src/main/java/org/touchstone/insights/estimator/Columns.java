package org.touchstone.insights.estimator;

import java.util.Arrays;

/** Plain sums over a column of values. */
final class Columns {

  private static final double LEAST_DEVIATION = 1e-9;

  private Columns() {}

  static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  /** Standard deviation with n - 1; at least two values. */
  static double deviation(double[] values) {
    double mean = mean(values);
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }

  /** Values in standard deviations from their mean. */
  static double[] standardised(double[] values) {
    return standardised(values, LEAST_DEVIATION);
  }

  /** Values in standard deviations from their mean, the deviation taken as no less than given. */
  static double[] standardised(double[] values, double leastDeviation) {
    double mean = mean(values);
    double deviation = Math.max(deviation(values), leastDeviation);
    return Arrays.stream(values).map(v -> (v - mean) / deviation).toArray();
  }

  static double[] sum(double[] a, double[] b) {
    double[] sum = new double[a.length];
    Arrays.setAll(sum, i -> a[i] + b[i]);
    return sum;
  }

  static double[] difference(double[] a, double[] b) {
    double[] difference = new double[a.length];
    Arrays.setAll(difference, i -> a[i] - b[i]);
    return difference;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
