package org.touchstone.insights.estimator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of days of which a coin decided the one with the practice. As the order is random, the
 * e-value is exact whatever else moves the ratings: the signs of the differences are fair coins
 * when the practice does nothing, and the normal mixture of their sum is a test martingale (Robbins
 * 1970; Howard, Ramdas, McAuliffe and Sekhon 2021, arXiv 1810.08240). It may be looked at after
 * every pair.
 *
 * @param pairs how many pairs were finished, at least one
 * @param meanDifference rating of the day with, less the day without, in points
 * @param anytime95 holds the true effect with a probability of 95 %, looked at after every pair:
 *     the effects with an e-value below 20; in points; null while the pairs do not bound it
 * @param logE logarithm of the e-value against "no effect"
 */
public record CoinFlipPairs(
    int pairs, double meanDifference, @Nullable Range anytime95, double logE) {

  /** Finished pairs from which on a result is shown. */
  public static final int LEAST_PAIRS = 6;

  /** Tuned for sums of squares about this large: some five pairs that differ by two points. */
  private static final double MIXTURE_VARIANCE = 20;

  /** No practice can move a rating from 0 to 10 by more points than this. */
  private static final double LARGEST_EFFECT = 10;

  private static final double LOG_20 = Math.log(20);

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
    int pairs = differences.size();
    double mean = differences.stream().mapToDouble(d -> d).sum() / pairs;
    double deviations = differences.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum();
    double reach = reach(pairs, mean, deviations);
    return new CoinFlipPairs(
        pairs,
        mean,
        Double.isNaN(reach) ? null : new Range(mean - reach, mean + reach),
        logE(pairs, mean, deviations));
  }

  /**
   * Logarithm of the e-value against an effect at some distance from the mean: {@code
   * sqrt(20/(20+V)) exp(S^2 / (2(20+V)))} of the differences less that effect, whose sum S and sum
   * of squares V follow from the distance.
   *
   * @param deviations sum of the squared deviations from the mean
   */
  private static double logE(int pairs, double distance, double deviations) {
    double sum = pairs * distance;
    double scale = MIXTURE_VARIANCE + deviations + sum * distance;
    return 0.5 * Math.log(MIXTURE_VARIANCE / scale) + sum * sum / (2 * scale);
  }

  /**
   * How far from the mean the e-value reaches 20; {@code NaN} where it does not. Seen from the mean
   * the e-value rises once and falls again far out, as each difference less a huge effect is itself
   * huge: only when no possible effect lies so far out is the range bounded.
   */
  private static double reach(int pairs, double mean, double deviations) {
    double farthest = LARGEST_EFFECT + Math.abs(mean);
    return logE(pairs, farthest, deviations) < LOG_20
        ? Double.NaN
        : Roots.between(0, farthest, distance -> logE(pairs, distance, deviations) - LOG_20);
  }

  /** How many times better "some effect" explains the differences than "no effect". */
  public double eValue() {
    return Estimate.eValue(logE);
  }

  /** What may be said: an experiment is a family of its own. */
  public Label label() {
    return EBenjaminiHochberg.single(logE);
  }
}
