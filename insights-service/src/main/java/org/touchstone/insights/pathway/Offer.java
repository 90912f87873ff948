package org.touchstone.insights.pathway;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.Label;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.NetworkFinding;

/**
 * Which paths are offered, and from what.
 *
 * @param network how tightly the ratings move together, if that can be told
 * @param webEdges edges of the web that stand out
 * @param selfEdge the edge of self-esteem and distance, where it offers the self path
 * @param webByDiary the diary offers the web path
 * @param webByAnswers the answers do
 * @param selfByAnswers the answers offer the self path
 * @param answered whether there is an answer that counts
 */
record Offer(
    NetworkFinding.@Nullable Interconnection network,
    int webEdges,
    NetworkFinding.@Nullable Edge selfEdge,
    boolean webByDiary,
    boolean webByAnswers,
    boolean selfByAnswers,
    boolean answered) {

  /** From this index on ratings move together. */
  static final double LEAST_INDEX = 0.20;

  private static final int LEAST_EDGES = 2;
  private static final int OFTEN = 3;
  private static final int LOW = 1;
  private static final int MIDDLE = 2;
  private static final List<Measure> WEB =
      List.of(Measure.PAIN, Measure.FUNCTION, Measure.DISTRESS, Measure.DIFFICULTY);

  /** What is offered from findings and answers. */
  static Offer of(List<Finding> findings, AnswersView answers) {
    NetworkFinding.Interconnection network = null;
    NetworkFinding.Edge self = null;
    double largestOfDistance = 0;
    int webEdges = 0;
    for (Finding finding : findings) {
      if (finding instanceof NetworkFinding.Interconnection whole) {
        network = whole;
      } else if (finding instanceof NetworkFinding.Edge edge) {
        boolean standsOut = edge.label() != Label.NOT_CLEAR;
        webEdges += standsOut && WEB.contains(edge.a()) && WEB.contains(edge.b()) ? 1 : 0;
        if (joins(edge, Measure.DIFFICULTY)) {
          largestOfDistance = Math.max(largestOfDistance, Math.abs(edge.partial()));
          if (standsOut && joins(edge, Measure.SELF_ESTEEM) && edge.partial() < 0) {
            self = edge;
          }
        }
      }
    }
    boolean dominates = self != null && Math.abs(self.partial()) >= largestOfDistance;
    Integer connected = answers.connected();
    Integer selfView = answers.selfView();
    return new Offer(
        network,
        webEdges,
        dominates ? self : null,
        network != null && network.index() >= LEAST_INDEX && webEdges >= LEAST_EDGES,
        connected != null && connected >= OFTEN,
        selfView != null && selfView <= (answers.age() == Age.FROM_60 ? MIDDLE : LOW),
        connected != null || selfView != null);
  }

  private static boolean joins(NetworkFinding.Edge edge, Measure measure) {
    return edge.a() == measure || edge.b() == measure;
  }

  boolean web() {
    return webByDiary || webByAnswers;
  }

  boolean self() {
    return selfEdge != null || selfByAnswers;
  }

  /** Whether anything can be said. */
  boolean enough() {
    return network != null || answered;
  }

  /** {@code web}, {@code self}, {@code both} or {@code none}. */
  String code() {
    return web() ? (self() ? "both" : "web") : self() ? "self" : "none";
  }

  /** {@code ok} or {@code too_few}. */
  String status() {
    return enough() ? "ok" : "too_few";
  }
}
