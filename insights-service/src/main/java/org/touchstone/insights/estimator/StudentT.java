package org.touchstone.insights.estimator;

import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Gamma;

/**
 * Student's t distribution with whole degrees of freedom: thousands of probabilities of the same
 * distribution, so that what depends on the degrees of freedom alone is worked out once. Absolute
 * error below 1e-13.
 */
final class StudentT {

  /** From here on the fraction of the tail itself converges faster than that of the middle. */
  private static final double FAR = 4;

  private static final double CONVERGED = 1e-15;
  private static final double TINY = 1e-300;

  private final double degreesOfFreedom;
  private final double half;

  /** Logarithm of 1 / Beta(half, 1/2). */
  private final double logInverseBeta;

  StudentT(int degreesOfFreedom) {
    this.degreesOfFreedom = degreesOfFreedom;
    this.half = degreesOfFreedom / 2.0;
    this.logInverseBeta =
        Gamma.logGamma(half + 0.5) - Gamma.logGamma(half) - 0.5 * Math.log(Math.PI);
  }

  /** Probability of a value of at most t. */
  double probability(double t) {
    double y = t * t / (degreesOfFreedom + t * t);
    if (y == 0) {
      return 0.5;
    }
    double front = front(y);
    double tail =
        Math.abs(t) > FAR
            ? 0.5 * front * continuedFraction(half, 0.5, 1 - y) / half
            : 0.5 - front * continuedFraction(0.5, half, y);
    return t < 0 ? tail : 1 - tail;
  }

  /** Density at t. */
  double density(double t) {
    double smallest = 1e-150;
    double size = Math.max(Math.abs(t), smallest);
    return front(size * size / (degreesOfFreedom + size * size)) / size;
  }

  private double front(double y) {
    return Math.exp(logInverseBeta + half * Math.log1p(-y) + 0.5 * Math.log(y));
  }

  /** The point below which a value lies with the given probability. */
  double quantile(double probability) {
    return new TDistribution(degreesOfFreedom).inverseCumulativeProbability(probability);
  }

  /**
   * Continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8), evaluated by
   * the method of Lentz.
   */
  private static double continuedFraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m < 10_000; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / nonZero(1 + even * d);
      c = nonZero(1 + even / c);
      fraction *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / nonZero(1 + odd * d);
      c = nonZero(1 + odd / c);
      double step = d * c;
      fraction *= step;
      if (Math.abs(step - 1) < CONVERGED) {
        break;
      }
    }
    return fraction;
  }

  private static double nonZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }
}
