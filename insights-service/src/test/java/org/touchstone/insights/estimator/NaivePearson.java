package org.touchstone.insights.estimator;

/**
 * What consumer apps do: the correlation of two columns and its p-value, as if days were dice. Rows
 * are appended.
 */
final class NaivePearson {

  private int rows;
  private double sumX;
  private double sumY;
  private double squaresX;
  private double squaresY;
  private double products;

  void append(double x, double y) {
    rows++;
    sumX += x;
    sumY += y;
    squaresX += x * x;
    squaresY += y * y;
    products += x * y;
  }

  /** Two-sided p-value of "no correlation"; 1 where there is none to speak of. */
  double p() {
    double varianceX = squaresX - sumX * sumX / rows;
    double varianceY = squaresY - sumY * sumY / rows;
    if (rows < 4 || varianceX < 1e-9 || varianceY < 1e-9) {
      return 1;
    }
    double r = (products - sumX * sumY / rows) / Math.sqrt(varianceX * varianceY);
    double t = Math.abs(r) * Math.sqrt((rows - 2) / Math.max(1e-12, 1 - r * r));
    return 2 * new StudentT(rows - 2).probability(-t);
  }

  boolean significant() {
    return p() < 0.05;
  }
}
