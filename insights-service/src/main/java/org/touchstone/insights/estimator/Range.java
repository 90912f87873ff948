package org.touchstone.insights.estimator;

/**
 * A range of effects, in points of the rating.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Range(double low, double high) {

  /** Both ends so many times as far; the factor is above 0. */
  Range times(double factor) {
    return new Range(low * factor, high * factor);
  }

  /** Whether another range lies inside this one. */
  public boolean contains(Range other) {
    return low <= other.low && other.high <= high;
  }
}
