package org.touchstone.insights.insight;

import org.touchstone.insights.estimator.ChangeFinding;
import org.touchstone.insights.estimator.CycleFinding;
import org.touchstone.insights.estimator.DriverFinding;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.LevelFinding;
import org.touchstone.insights.estimator.NetworkFinding;
import org.touchstone.insights.estimator.PracticeFinding;

/** Findings as they go out: their numbers, and words in the reader's language. */
public final class InsightViews {

  private InsightViews() {}

  /** A finding with its words. */
  public static InsightView of(Finding finding, Wording wording) {
    String sentence = wording.sentence(finding);
    HowView how = HowView.of(finding, wording);
    if (finding instanceof PracticeFinding practice) {
      return PracticeInsightView.of(practice, sentence, how);
    }
    if (finding instanceof DriverFinding driver) {
      return DriverInsightView.of(driver, sentence, how);
    }
    if (finding instanceof NetworkFinding.Edge edge) {
      return EdgeInsightView.of(edge, sentence, how);
    }
    if (finding instanceof NetworkFinding network) {
      return NetworkInsightView.of(network, sentence, how);
    }
    if (finding instanceof CycleFinding cycle) {
      return CycleInsightView.of(cycle, sentence, how);
    }
    if (finding instanceof ChangeFinding change) {
      return ChangeInsightView.of(change, sentence, how);
    }
    return LevelInsightView.of((LevelFinding) finding, sentence, how);
  }
}
