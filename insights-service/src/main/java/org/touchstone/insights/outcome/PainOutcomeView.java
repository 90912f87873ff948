package org.touchstone.insights.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.ChangeFinding;
import org.touchstone.insights.insight.HowView;

/**
 * The outcome of pain ratings.
 *
 * @param id {@code pain-nrs}
 * @param instrument {@code nrs}
 * @param status {@code ok}, {@code too_few} or {@code missing}
 * @param verdict {@code improved}, {@code same}, {@code worse} or {@code unclear}; null unless ok
 * @param responder30 a fall of 30 % or more with a probability of at least 90 %
 * @param responder50 a fall of half or more with a probability of at least 90 %
 * @param baseline mean of the first 14 days, at the first day
 * @param current where the last 14 days are, at their last day
 * @param change in points; below 0 is less pain
 * @param percent the change in % of the baseline; null where that is 0
 * @param low95 lower end of the range that holds the change with 95 %
 * @param high95 its upper end
 * @param threshold what counts
 * @param n rated days used
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "PainOutcome")
record PainOutcomeView(
    String id,
    String instrument,
    String status,
    @Nullable String verdict,
    @Nullable Boolean responder30,
    @Nullable Boolean responder50,
    @Nullable PointView baseline,
    @Nullable PointView current,
    @Nullable Double change,
    @Nullable Double percent,
    @Nullable Double low95,
    @Nullable Double high95,
    String threshold,
    int n,
    String sentence,
    HowView how)
    implements OutcomeView {

  static PainOutcomeView of(PainOutcome outcome, OutcomeWording wording) {
    String verdict = outcome.verdict() == null ? null : outcome.verdict().code();
    ChangeFinding.Change change =
        outcome.finding() instanceof ChangeFinding.Change found ? found : null;
    return new PainOutcomeView(
        "pain-nrs",
        "nrs",
        outcome.status().code(),
        verdict,
        outcome.responder30(),
        outcome.responder50(),
        change == null ? null : new PointView(change.baselineMean(), change.period().from()),
        change == null
            ? null
            : new PointView(change.baselineMean() + change.change(), change.weekEnding()),
        change == null ? null : change.change(),
        change == null ? null : change.percent(),
        change == null ? null : change.range95().low(),
        change == null ? null : change.range95().high(),
        wording.threshold("pain-nrs"),
        outcome.finding().days(),
        wording.sentence(outcome),
        wording.how(outcome));
  }
}
