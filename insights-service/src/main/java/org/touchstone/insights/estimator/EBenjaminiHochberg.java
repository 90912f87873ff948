package org.touchstone.insights.estimator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

  /** The same findings in the same order, the estimated ones with their label. */
  static List<Finding> label(List<Finding> family) {
    List<Finding.Estimated> live = new ArrayList<>();
    for (Finding finding : family) {
      if (finding instanceof Finding.Estimated estimated) {
        live.add(estimated);
      }
    }
    live.sort(Comparator.comparingDouble(finding -> -finding.estimate().logE()));
    int clear = claims(live, CLEAR);
    int hints = claims(live, HINT);
    List<Finding> labelled = new ArrayList<>(family);
    for (int rank = 0; rank < live.size(); rank++) {
      Finding.Estimated finding = live.get(rank);
      Label label =
          rank < clear
              ? Label.CLEAR
              : rank < hints && finding.estimate().logE() >= LEAST_LOG_E_OF_HINT
                  ? Label.HINT
                  : Label.NOT_CLEAR;
      labelled.set(family.indexOf(finding), finding.labelled(label, live.size()));
    }
    return labelled;
  }

  /** How many of the findings, best first, may be claimed at a level. */
  private static int claims(List<Finding.Estimated> best, double level) {
    for (int rank = best.size(); rank > 0; rank--) {
      if (best.get(rank - 1).estimate().logE() >= Math.log(best.size() / (level * rank))) {
        return rank;
      }
    }
    return 0;
  }
}
