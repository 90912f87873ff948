package org.touchstone.insights.estimator;

import java.util.List;

/**
 * Pairs of days of which a coin decided the one with the practice. As the order is random, the
 * e-value is exact whatever else moves the ratings: the signs of the differences are fair coins
 * when the practice does nothing, and the normal mixture of their sum is a test martingale (Robbins
 * 1970; Howard, Ramdas, McAuliffe and Sekhon 2021, arXiv 1810.08240). It may be looked at after
 * every pair.
 *
 * @param pairs how many pairs were finished, at least one
 * @param meanDifference rating of the day with, less the day without, in points
 * @param logE logarithm of the e-value against "no effect"
 */
public record CoinFlipPairs(int pairs, double meanDifference, double logE) {

  /** Finished pairs from which on a result is shown. */
  public static final int LEAST_PAIRS = 6;

  /** Tuned for sums of squares about this large: some five pairs that differ by two points. */
  private static final double MIXTURE_VARIANCE = 20;

  /**
   * The evidence of some pairs.
   *
   * @param differences rating of the day with, less the day without; points, in any order
   * @throws IllegalArgumentException without a pair
   */
  public static CoinFlipPairs of(List<Double> differences) {
    if (differences.isEmpty()) {
      throw new IllegalArgumentException("no pairs");
    }
    double sum = 0;
    double squares = 0;
    for (double difference : differences) {
      sum += difference;
      squares += difference * difference;
    }
    double scale = MIXTURE_VARIANCE + squares;
    double logE = 0.5 * Math.log(MIXTURE_VARIANCE / scale) + sum * sum / (2 * scale);
    return new CoinFlipPairs(differences.size(), sum / differences.size(), logE);
  }

  /** How many times better "some effect" explains the differences than "no effect". */
  public double eValue() {
    return Estimate.eValue(logE);
  }
}
