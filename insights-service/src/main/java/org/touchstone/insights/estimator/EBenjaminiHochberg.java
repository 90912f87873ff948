package org.touchstone.insights.estimator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

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
    List<Label> labels =
        labels(
            family.stream()
                .filter(Claim.class::isInstance)
                .mapToDouble(finding -> ((Claim) finding).logE())
                .toArray());
    Iterator<Label> next = labels.iterator();
    List<F> labelled = new ArrayList<>();
    for (F finding : family) {
      labelled.add(
          finding instanceof Claim claim
              ? type.cast(claim.labelled(next.next(), labels.size()))
              : finding);
    }
    return labelled;
  }

  /** What may be said about each question of a family, from the logarithms of their e-values. */
  static List<Label> labels(double... logE) {
    int size = logE.length;
    int[] best =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -logE[i]))
            .mapToInt(i -> i)
            .toArray();
    int clear = claims(logE, best, CLEAR);
    int hints = claims(logE, best, HINT);
    Label[] labels = new Label[size];
    for (int rank = 0; rank < size; rank++) {
      boolean hint = rank < hints && logE[best[rank]] >= LEAST_LOG_E_OF_HINT;
      labels[best[rank]] = rank < clear ? Label.CLEAR : hint ? Label.HINT : Label.NOT_CLEAR;
    }
    return List.of(labels);
  }

  /** How many of the questions, best first, may be claimed at a level. */
  private static int claims(double[] logE, int[] best, double level) {
    for (int rank = best.length; rank > 0; rank--) {
      if (logE[best[rank - 1]] >= Math.log(best.length / (level * rank))) {
        return rank;
      }
    }
    return 0;
  }
}
