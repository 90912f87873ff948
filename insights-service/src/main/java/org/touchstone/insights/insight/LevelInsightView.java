package org.touchstone.insights.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.LevelFinding;

/**
 * Where pain usually is at present: a line of the chart, no claim.
 *
 * @param status {@code ok} or {@code too_few}
 * @param level in points
 * @param low95 lower end of the range that holds the usual level with 95 %; single days go beyond
 * @param high95 its upper end
 * @param dof degrees of freedom
 * @param reason why nothing can be said yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LevelInsight")
record LevelInsightView(
    String id,
    String family,
    String status,
    @Nullable Double level,
    @Nullable Double low95,
    @Nullable Double high95,
    @Nullable Integer dof,
    @Nullable String reason,
    String sentence,
    HowView how)
    implements InsightView {

  static LevelInsightView of(LevelFinding finding, String sentence, HowView how) {
    String id = finding.id();
    String family = finding.family().code();
    if (finding instanceof LevelFinding.Level level) {
      return new LevelInsightView(
          id,
          family,
          OK,
          level.level(),
          level.range95().low(),
          level.range95().high(),
          level.degreesOfFreedom(),
          null,
          sentence,
          how);
    }
    String reason = ((LevelFinding.TooFew) finding).shortfall().reason();
    return new LevelInsightView(id, family, TOO_FEW, null, null, null, null, reason, sentence, how);
  }
}
