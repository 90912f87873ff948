package org.touchstone.insights.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.Estimate;
import org.touchstone.insights.estimator.LinkFinding;
import org.touchstone.insights.insight.HowView;

/**
 * One link: what a rating says about the next one of the chain a day later.
 *
 * @param id such as {@code link:stress:distress}
 * @param from rating of the first day
 * @param to rating of the day after
 * @param status {@code clear}, {@code hint}, {@code not_clear} or {@code too_few}
 * @param n pairs of consecutive days of the last 84 days
 * @param estimate standard deviations a day later for one standard deviation
 * @param low95 lower end of the range that holds it with 95 %, looked at once
 * @param high95 its upper end
 * @param anytimeLow95 lower end of the range that may be looked at every day
 * @param anytimeHigh95 its upper end
 * @param eValue how many times better "some link" explains the data than "none"
 * @param logE its natural logarithm
 * @param familySize links that could be estimated
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "CycleLink")
record LinkView(
    String id,
    String from,
    String to,
    String status,
    int n,
    @Nullable Double estimate,
    @Nullable Double low95,
    @Nullable Double high95,
    @Nullable Double anytimeLow95,
    @Nullable Double anytimeHigh95,
    @Nullable Double eValue,
    @Nullable Double logE,
    @Nullable Integer familySize,
    String sentence,
    HowView how) {

  static LinkView of(LinkFinding link, CycleWording wording) {
    String from = link.from().code();
    String to = link.to().code();
    String sentence = wording.sentence(link);
    HowView how = wording.how(link);
    if (link instanceof LinkFinding.Estimated estimated) {
      Estimate estimate = estimated.estimate();
      return new LinkView(
          link.id(),
          from,
          to,
          estimated.label().code(),
          link.days(),
          estimate.effect(),
          estimate.range95().low(),
          estimate.range95().high(),
          estimate.anytime95().low(),
          estimate.anytime95().high(),
          estimate.eValue(),
          estimate.logE(),
          estimated.familySize(),
          sentence,
          how);
    }
    return new LinkView(
        link.id(),
        from,
        to,
        "too_few",
        link.days(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        sentence,
        how);
  }
}
