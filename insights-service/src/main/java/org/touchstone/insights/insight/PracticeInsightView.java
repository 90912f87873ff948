package org.touchstone.insights.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.Estimate;
import org.touchstone.insights.estimator.Family;
import org.touchstone.insights.estimator.PracticeFinding;
import org.touchstone.insights.estimator.Question;
import org.touchstone.insights.estimator.Tally;

/**
 * An insight about a practice. Effects are in points of the rating, 0 to 10; fields that do not
 * belong to the family or the status are absent.
 *
 * @param id stable name, such as {@code next_day:hug:pain}
 * @param family {@code same_day}, {@code next_day} or {@code dose}
 * @param status {@code clear}, {@code hint}, {@code not_clear} or {@code too_few}
 * @param practice the practice asked about
 * @param outcome the rating asked about
 * @param n days, or pairs of consecutive days, that could be used
 * @param dof degrees of freedom
 * @param estimate the effect
 * @param low95 lower end of the range that holds the effect with 95 %, looked at once
 * @param high95 its upper end
 * @param anytimeLow95 lower end of the range that may be looked at every day
 * @param anytimeHigh95 its upper end
 * @param pNegative probability of an effect below zero
 * @param eValue how many times better "some effect" explains the data than "none"
 * @param logE its natural logarithm
 * @param rho autocorrelation of the errors from one day to the next
 * @param familySize how many questions of the family could be estimated
 * @param withPractice days with the practice
 * @param without days without it
 * @param rawDifference plain difference of the means, with less without
 * @param positiveDays days with minutes
 * @param differentLengths how many different lengths those have
 * @param at10min effect at 10 minutes
 * @param at30min effect at 30 minutes
 * @param reason why nothing can be said yet
 * @param sentence the insight in words
 * @param how how it came about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PracticeInsight")
record PracticeInsightView(
    String id,
    String family,
    String status,
    String practice,
    String outcome,
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
    @Nullable Integer withPractice,
    @Nullable Integer without,
    @Nullable Double rawDifference,
    @Nullable Integer positiveDays,
    @Nullable Integer differentLengths,
    @Nullable Double at10min,
    @Nullable Double at30min,
    @Nullable String reason,
    String sentence,
    HowView how)
    implements InsightView {

  static PracticeInsightView of(PracticeFinding finding, String sentence, HowView how) {
    return finding instanceof PracticeFinding.Estimated estimated
        ? estimated(estimated, sentence, how)
        : tooFew((PracticeFinding.TooFew) finding, sentence, how);
  }

  private static PracticeInsightView estimated(
      PracticeFinding.Estimated finding, String sentence, HowView how) {
    Question question = finding.question();
    Estimate estimate = finding.estimate();
    boolean dose = question.family() == Family.DOSE;
    return new PracticeInsightView(
        question.id(),
        question.family().code(),
        finding.label().code(),
        question.practice(),
        question.outcome().code(),
        finding.days(),
        estimate.degreesOfFreedom(),
        estimate.effect(),
        estimate.range95().low(),
        estimate.range95().high(),
        estimate.anytime95().low(),
        estimate.anytime95().high(),
        estimate.probabilityNegative(),
        estimate.eValue(),
        estimate.logE(),
        estimate.autocorrelation(),
        finding.familySize(),
        withPractice(finding.tally()),
        without(finding.tally()),
        finding.rawDifference(),
        positiveDays(finding.tally()),
        differentLengths(finding.tally()),
        dose ? estimate.effect() : null,
        dose ? 2 * estimate.effect() : null,
        null,
        sentence,
        how);
  }

  private static PracticeInsightView tooFew(
      PracticeFinding.TooFew finding, String sentence, HowView how) {
    Question question = finding.question();
    return new PracticeInsightView(
        question.id(),
        question.family().code(),
        InsightView.TOO_FEW,
        question.practice(),
        question.outcome().code(),
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
        withPractice(finding.tally()),
        without(finding.tally()),
        null,
        positiveDays(finding.tally()),
        differentLengths(finding.tally()),
        null,
        null,
        finding.shortfall().reason(),
        sentence,
        how);
  }

  private static @Nullable Integer withPractice(Tally tally) {
    return tally instanceof Tally.WithWithout days ? days.withPractice() : null;
  }

  private static @Nullable Integer without(Tally tally) {
    return tally instanceof Tally.WithWithout days ? days.without() : null;
  }

  private static @Nullable Integer positiveDays(Tally tally) {
    return tally instanceof Tally.Lengths lengths ? lengths.positiveDays() : null;
  }

  private static @Nullable Integer differentLengths(Tally tally) {
    return tally instanceof Tally.Lengths lengths ? lengths.differentLengths() : null;
  }
}
