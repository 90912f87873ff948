package org.touchstone.insights.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.NetworkFinding;

/**
 * How tightly the ratings of a day move together.
 *
 * @param status {@code ok} or {@code too_few}
 * @param n days with all the ratings
 * @param nodes the ratings
 * @param meanAbsPartial mean size of the partial correlations
 * @param index how tightly all move together, 0 to 1
 * @param reason why nothing can be said yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NetworkInsight")
record NetworkInsightView(
    String id,
    String family,
    String status,
    int n,
    @Nullable List<String> nodes,
    @Nullable Double meanAbsPartial,
    @Nullable Double index,
    @Nullable String reason,
    String sentence,
    HowView how)
    implements InsightView {

  static NetworkInsightView of(NetworkFinding finding, String sentence, HowView how) {
    String id = finding.id();
    String family = finding.family().code();
    int n = finding.days();
    if (finding instanceof NetworkFinding.Interconnection whole) {
      return new NetworkInsightView(
          id,
          family,
          OK,
          n,
          whole.nodes().stream().map(Measure::code).toList(),
          whole.meanAbsolutePartial(),
          whole.index(),
          null,
          sentence,
          how);
    }
    String reason = ((NetworkFinding.TooFew) finding).shortfall().reason();
    return new NetworkInsightView(id, family, TOO_FEW, n, null, null, null, reason, sentence, how);
  }
}
