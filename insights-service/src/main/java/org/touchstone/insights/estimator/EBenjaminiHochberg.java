package org.touchstone.insights.estimator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels a family of findings so that false claims stay rare however many questions are asked and
 * however they depend on each other (e-BH: Wang and Ramdas 2022, arXiv 2009.02824). Questions
 * without an estimate do not count.
 */
final class EBenjaminiHochberg {

  /** Share of false ones among the clear findings. */
  private static final double CLEAR = 0.10;

  /** Share of false ones among the hints, which need an e-value of 5 besides. */
  private static final double HINT = 0.50;

  private static final double LEAST_LOG_E_OF_HINT = Math.log(5);

  private EBenjaminiHochberg() {}

  /** The same findings in the same order, those with an e-value with their label. */
  static <F extends Finding> List<F> label(Class<F> type, List<? extends F> family) {
    List<Claim> live = new ArrayList<>();
    for (F finding : family) {
      if (finding instanceof Claim claim) {
        live.add(claim);
      }
    }
    live.sort(Comparator.comparingDouble(claim -> -claim.logE()));
    int clear = claims(live, CLEAR);
    int hints = claims(live, HINT);
    Map<Claim, F> labels = new IdentityHashMap<>();
    for (int rank = 0; rank < live.size(); rank++) {
      Claim claim = live.get(rank);
      boolean hint = rank < hints && claim.logE() >= LEAST_LOG_E_OF_HINT;
      Label label = rank < clear ? Label.CLEAR : hint ? Label.HINT : Label.NOT_CLEAR;
      labels.put(claim, type.cast(claim.labelled(label, live.size())));
    }
    List<F> labelled = new ArrayList<>();
    for (F finding : family) {
      labelled.add(finding instanceof Claim claim ? labels.getOrDefault(claim, finding) : finding);
    }
    return labelled;
  }

  /** What may be said about a question that is a family of its own. */
  static Label single(double logE) {
    if (logE >= Math.log(1 / CLEAR)) {
      return Label.CLEAR;
    }
    return logE >= LEAST_LOG_E_OF_HINT ? Label.HINT : Label.NOT_CLEAR;
  }

  /** How many of the findings, best first, may be claimed at a level. */
  private static int claims(List<Claim> best, double level) {
    for (int rank = best.size(); rank > 0; rank--) {
      if (best.get(rank - 1).logE() >= Math.log(best.size() / (level * rank))) {
        return rank;
      }
    }
    return 0;
  }
}
