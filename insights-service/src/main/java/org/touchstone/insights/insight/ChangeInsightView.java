package org.touchstone.insights.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.ChangeFinding;

/**
 * Whether pain changed, from the first 14 days to the last, by what counts as meaningful.
 *
 * @param status {@code ok} or {@code too_few}
 * @param verdict {@code substantial_improvement}, {@code meaningful_improvement}, {@code
 *     possible_improvement}, {@code meaningful_worsening}, {@code possible_worsening} or {@code
 *     no_meaningful_change_shown}
 * @param weekEnding last day of the last complete week of the diary
 * @param baselineMean mean of the first 14 days
 * @param estimate the change in points; below 0 is less pain
 * @param percent the change in % of the baseline; null where the baseline is 0
 * @param low95 lower end of the range that holds the change with 95 %
 * @param high95 its upper end
 * @param pAtLeast30percent probability of a fall of 30 % or more
 * @param pAtLeast2points of a fall of 2 points or more
 * @param pAtLeast50percent of a fall of 50 % or more
 * @param pWorse30percent of a rise of 30 % or more
 * @param rho autocorrelation of the errors from one day to the next
 * @param baseline rated days of the first 14
 * @param current rated days of the last 14
 * @param reason why nothing can be said yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ChangeInsight")
record ChangeInsightView(
    String id,
    String family,
    String status,
    @Nullable String verdict,
    @Nullable LocalDate weekEnding,
    @Nullable Double baselineMean,
    @Nullable Double estimate,
    @Nullable Percent percent,
    @Nullable Double low95,
    @Nullable Double high95,
    @Nullable Double pAtLeast30percent,
    @Nullable Double pAtLeast2points,
    @Nullable Double pAtLeast50percent,
    @Nullable Double pWorse30percent,
    @Nullable Double rho,
    int baseline,
    int current,
    @Nullable String reason,
    String sentence,
    HowView how)
    implements InsightView {

  static ChangeInsightView of(ChangeFinding finding, String sentence, HowView how) {
    if (finding instanceof ChangeFinding.Change change) {
      return new ChangeInsightView(
          finding.id(),
          finding.family().code(),
          OK,
          change.verdict().code(),
          change.weekEnding(),
          change.baselineMean(),
          change.change(),
          new Percent(change.percent()),
          change.range95().low(),
          change.range95().high(),
          change.probabilities().fall30(),
          change.probabilities().fall2Points(),
          change.probabilities().fall50(),
          change.probabilities().rise30(),
          change.autocorrelation(),
          change.baseline(),
          change.current(),
          null,
          sentence,
          how);
    }
    return new ChangeInsightView(
        finding.id(),
        finding.family().code(),
        TOO_FEW,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        finding.baseline(),
        finding.current(),
        ((ChangeFinding.TooFew) finding).shortfall().reason(),
        sentence,
        how);
  }

  /** Written as its number, or as null where a change has no percentage. */
  @Schema(type = SchemaType.NUMBER, nullable = true)
  record Percent(@JsonValue @Nullable Double value) {}
}
