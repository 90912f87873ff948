package org.touchstone.insights.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.DriverFinding;
import org.touchstone.insights.estimator.Estimate;

/**
 * What goes with distance more, low mood or pain: the effect of distress less the effect of pain.
 * All effects in standard deviations.
 *
 * @param status {@code clear}, {@code hint}, {@code not_clear} or {@code too_few}
 * @param n days with pain, distress and closeness
 * @param dof degrees of freedom
 * @param estimate the difference of the two effects
 * @param low95 lower end of the range that holds it with 95 %, looked at once
 * @param high95 its upper end
 * @param anytimeLow95 lower end of the range that may be looked at every day
 * @param anytimeHigh95 its upper end
 * @param pNegative probability that pain goes with distance more
 * @param eValue how many times better "some difference" explains the data than "none"
 * @param logE its natural logarithm
 * @param rho autocorrelation of the errors from one day to the next
 * @param familySize questions of the family, 1
 * @param correlation of pain and distress
 * @param distressEffect effect of distress beside pain
 * @param distressLow95 lower end of its range
 * @param distressHigh95 its upper end
 * @param painEffect effect of pain beside distress
 * @param painLow95 lower end of its range
 * @param painHigh95 its upper end
 * @param similar whether the two effects are about equal: the range lies within 0.2
 * @param reason why nothing can be said yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DriverInsight")
record DriverInsightView(
    String id,
    String family,
    String status,
    int n,
    @Nullable Integer dof,
    @Nullable Double estimate,
    @Nullable Double low95,
    @Nullable Double high95,
    @Nullable Double anytimeLow95,
    @Nullable Double anytimeHigh95,
    @Nullable Double pNegative,
    @Nullable Double eValue,
    @Nullable Double logE,
    @Nullable Double rho,
    @Nullable Integer familySize,
    @Nullable Double correlation,
    @Nullable Double distressEffect,
    @Nullable Double distressLow95,
    @Nullable Double distressHigh95,
    @Nullable Double painEffect,
    @Nullable Double painLow95,
    @Nullable Double painHigh95,
    @Nullable Boolean similar,
    @Nullable String reason,
    String sentence,
    HowView how)
    implements InsightView {

  static DriverInsightView of(DriverFinding finding, String sentence, HowView how) {
    return finding instanceof DriverFinding.Estimated estimated
        ? estimated(estimated, sentence, how)
        : tooFew((DriverFinding.TooFew) finding, sentence, how);
  }

  private static DriverInsightView estimated(
      DriverFinding.Estimated finding, String sentence, HowView how) {
    Estimate contrast = finding.contrast();
    return new DriverInsightView(
        finding.id(),
        finding.family().code(),
        finding.label().code(),
        finding.days(),
        contrast.degreesOfFreedom(),
        contrast.effect(),
        contrast.range95().low(),
        contrast.range95().high(),
        contrast.anytime95().low(),
        contrast.anytime95().high(),
        contrast.probabilityNegative(),
        contrast.eValue(),
        contrast.logE(),
        contrast.autocorrelation(),
        finding.familySize(),
        finding.correlation(),
        finding.distress().effect(),
        finding.distress().range95().low(),
        finding.distress().range95().high(),
        finding.pain().effect(),
        finding.pain().range95().low(),
        finding.pain().range95().high(),
        finding.similar(),
        null,
        sentence,
        how);
  }

  private static DriverInsightView tooFew(
      DriverFinding.TooFew finding, String sentence, HowView how) {
    return new DriverInsightView(
        finding.id(),
        finding.family().code(),
        TOO_FEW,
        finding.days(),
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
        finding.correlation(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        finding.shortfall().reason(),
        sentence,
        how);
  }
}
