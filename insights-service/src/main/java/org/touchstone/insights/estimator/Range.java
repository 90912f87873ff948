package org.touchstone.insights.estimator;

/**
 * A range of effects, in points of the rating.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Range(double low, double high) {

  /** Whether another range lies inside this one. */
  public boolean contains(Range other) {
    return low <= other.low && other.high <= high;
  }
}
