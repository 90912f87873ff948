package org.touchstone.insights.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.CycleFinding;
import org.touchstone.insights.estimator.Measure;

/**
 * Whether the last two weeks were harder or easier than the eight before.
 *
 * @param status {@code ok} or {@code too_few}
 * @param state {@code downward}, {@code leaning_downward}, {@code steady}, {@code leaning_upward}
 *     or {@code upward}
 * @param measures the ratings looked at
 * @param weekEnding last day of the last complete week of the diary
 * @param n days used
 * @param dof degrees of freedom
 * @param estimate the change in standard deviations; above 0 is harder
 * @param low95 lower end of the range that holds it with 95 %
 * @param high95 its upper end
 * @param pWorse probability of a change for the harder
 * @param rho autocorrelation of the errors from one day to the next
 * @param recent days of the last 14
 * @param previous days of the 56 before
 * @param reason why nothing can be said yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CycleInsight")
record CycleInsightView(
    String id,
    String family,
    String status,
    @Nullable String state,
    @Nullable List<String> measures,
    @Nullable LocalDate weekEnding,
    @Nullable Integer n,
    @Nullable Integer dof,
    @Nullable Double estimate,
    @Nullable Double low95,
    @Nullable Double high95,
    @Nullable Double pWorse,
    @Nullable Double rho,
    int recent,
    int previous,
    @Nullable String reason,
    String sentence,
    HowView how)
    implements InsightView {

  static CycleInsightView of(CycleFinding finding, String sentence, HowView how) {
    if (finding instanceof CycleFinding.State state) {
      return new CycleInsightView(
          finding.id(),
          finding.family().code(),
          OK,
          state.direction().code(),
          state.measures().stream().map(Measure::code).toList(),
          state.weekEnding(),
          state.days(),
          state.degreesOfFreedom(),
          state.change(),
          state.range95().low(),
          state.range95().high(),
          state.probabilityWorse(),
          state.autocorrelation(),
          state.recent(),
          state.previous(),
          null,
          sentence,
          how);
    }
    return new CycleInsightView(
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
        finding.recent(),
        finding.previous(),
        ((CycleFinding.TooFew) finding).shortfall().reason(),
        sentence,
        how);
  }
}
