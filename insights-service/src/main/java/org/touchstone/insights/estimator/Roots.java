package org.touchstone.insights.estimator;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/** Where an increasing function crosses zero. */
final class Roots {

  private static final int MOST_EVALUATIONS = 500;

  private Roots() {}

  /**
   * The crossing between two points, to 1e-12 (relative above 1). Where the function does not cross
   * in between, the end that is nearer to the crossing.
   */
  static double between(double low, double high, DoubleUnaryOperator increasing) {
    if (!(low < high) || increasing.applyAsDouble(high) <= 0) {
      return high;
    }
    if (increasing.applyAsDouble(low) >= 0) {
      return low;
    }
    return new BracketingNthOrderBrentSolver(1e-13, 1e-13, 1e-16, 5)
        .solve(MOST_EVALUATIONS, increasing::applyAsDouble, low, high);
  }
}
