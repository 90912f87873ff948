package org.touchstone.insights.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.CoinFlipPairs;
import org.touchstone.insights.estimator.Period;

/**
 * What the pairs that are over say.
 *
 * @param pairs pairs with both ratings: they count
 * @param unrated pairs that are over and lack a rating: they do not count
 * @param left pairs that are to come or under way
 * @param evidence null: fewer than {@link CoinFlipPairs#LEAST_PAIRS} count
 * @param period the days of the pairs that count; null without any
 */
record TrialResult(
    int pairs, int unrated, int left, @Nullable CoinFlipPairs evidence, @Nullable Period period) {

  /** Goes up whenever the same pairs may give another result. */
  static final String METHOD_VERSION = "1";

  static final String TOO_FEW = "too_few";

  /**
   * The result of some pairs.
   *
   * @param differences rating of the day with, less the day without, of the pairs that count
   */
  static TrialResult of(List<Double> differences, int unrated, int left, @Nullable Period period) {
    int pairs = differences.size();
    CoinFlipPairs evidence =
        pairs < CoinFlipPairs.LEAST_PAIRS ? null : CoinFlipPairs.of(differences);
    return new TrialResult(pairs, unrated, left, evidence, period);
  }

  /** {@code too_few}, {@code not_clear}, {@code hint} or {@code clear}. */
  String status() {
    return evidence == null ? TOO_FEW : evidence.label().code();
  }

  /** How many more pairs a result takes. */
  int missing() {
    return Math.max(0, CoinFlipPairs.LEAST_PAIRS - pairs);
  }
}
