package org.touchstone.insights.estimator;

import java.util.List;

/**
 * Of how many series of pairs of days with a coin the e-value has reached 10, in parts of one.
 *
 * @param by60 by day 60
 * @param by90 by day 90
 * @param by120 by day 120
 * @param anytimeHeldEver of how many the anytime range held the truth after every pair
 */
public record CoinFlipShares(double by60, double by90, double by120, double anytimeHeldEver) {

  static CoinFlipShares of(List<CoinFlipLooks> looks) {
    return new CoinFlipShares(
        Shares.share(looks, l -> l.firstTen() <= 60),
        Shares.share(looks, l -> l.firstTen() <= 90),
        Shares.share(looks, l -> l.firstTen() <= 120),
        Shares.share(looks, CoinFlipLooks::held));
  }
}
