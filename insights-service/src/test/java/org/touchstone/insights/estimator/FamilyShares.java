package org.touchstone.insights.estimator;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What would have been claimed at any look at several questions, by the way of claiming.
 *
 * @param naive every plain correlation that is significant
 * @param clear e-BH at 10 %
 * @param hinted e-BH at 50 % with an e-value of 5 at least
 */
public record FamilyShares(Claimed naive, Claimed clear, Claimed hinted) {

  /**
   * A way of claiming, in parts of one.
   *
   * @param anyFalse of how many diaries anything was claimed that is not so
   * @param falseShare mean share of what is not so in what was claimed
   * @param found of how many diaries the true effect was claimed
   */
  public record Claimed(double anyFalse, double falseShare, double found) {}

  static FamilyShares of(List<FamilyLooks> all) {
    return new FamilyShares(
        claimed(all, FamilyLooks::naive),
        claimed(all, FamilyLooks::clear),
        claimed(all, FamilyLooks::hinted));
  }

  private static Claimed claimed(
      List<FamilyLooks> all, Function<FamilyLooks, Set<Integer>> claims) {
    return new Claimed(
        Shares.share(all, l -> claims.apply(l).stream().anyMatch(place -> !l.isTrue(place))),
        all.stream().mapToDouble(l -> falseShare(l, claims.apply(l))).average().orElse(0),
        Shares.share(all, l -> claims.apply(l).stream().anyMatch(l::isTrue)));
  }

  private static double falseShare(FamilyLooks looks, Set<Integer> claims) {
    long wrong = claims.stream().filter(place -> !looks.isTrue(place)).count();
    return claims.isEmpty() ? 0 : wrong / (double) claims.size();
  }
}
