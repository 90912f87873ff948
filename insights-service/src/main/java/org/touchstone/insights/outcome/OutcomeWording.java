package org.touchstone.insights.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.insight.HowView;
import org.touchstone.insights.insight.Texts;
import org.touchstone.insights.insight.Wording;
import org.touchstone.insights.observation.QuestionnaireResponse;

/** Outcomes in words. A score has changed; nobody is told that they are better. */
final class OutcomeWording {

  /** Goes up whenever the same answers may give another outcome. */
  static final String METHOD_VERSION = "1";

  private final Texts texts;
  private final Wording insights;

  private OutcomeWording(List<Locale> preferred) {
    this.texts = Texts.of(preferred, "outcomes");
    this.insights = Wording.in(preferred);
  }

  static OutcomeWording in(List<Locale> preferred) {
    return new OutcomeWording(preferred);
  }

  String language() {
    return texts.language();
  }

  String threshold(String outcome) {
    return texts.text("threshold." + outcome);
  }

  /** What the ratings say, and that they are one of two measures. */
  String sentence(PainOutcome outcome) {
    String sentence = insights.sentence(outcome.finding());
    return outcome.status() == OutcomeStatus.OK
        ? sentence + " " + texts.text("beside.impression")
        : sentence;
  }

  HowView how(PainOutcome outcome) {
    return HowView.of(outcome.finding(), insights);
  }

  String sentence(QuestionnaireOutcome outcome) {
    String code = outcome.questionnaire().code();
    String name = texts.text("name." + code);
    Double before = outcome.baselineScore();
    Double now = outcome.currentScore();
    if (outcome.verdict() == null || before == null || now == null) {
      return shortfall(outcome, name);
    }
    Object[] values = {
      name,
      texts.size(before),
      day(outcome.baseline()),
      texts.size(now),
      day(outcome.current()),
      outcome.percent() == null ? "" : String.valueOf(Math.abs(Math.round(outcome.percent()))),
      band(before),
      band(now)
    };
    String key = "sentence." + code + "." + outcome.verdict().code();
    boolean fromNothing = outcome.questionnaire() == Questionnaire.PEG && before == 0;
    return texts.format(fromNothing ? key + ".from_nothing" : key, values)
        + incomplete(outcome)
        + " "
        + texts.text("beside.why");
  }

  private String shortfall(QuestionnaireOutcome outcome, String name) {
    String which =
        outcome.responses().isEmpty()
            ? "none"
            : outcome.status().code() + (outcome.baseline() == null ? ".start" : ".now");
    return texts.format(
        "sentence." + which,
        name,
        outcome.responses().size(),
        outcome.incomplete(),
        QuestionnaireOutcome.BASELINE_DAYS,
        QuestionnaireOutcome.CURRENT_DAYS);
  }

  private String incomplete(QuestionnaireOutcome outcome) {
    return outcome.incomplete() == 0
        ? ""
        : " "
            + texts.format(
                "sentence.incomplete.also", outcome.incomplete(), outcome.responses().size());
  }

  HowView how(QuestionnaireOutcome outcome) {
    LocalDate from = outcome.baseline() == null ? null : outcome.baseline().day();
    LocalDate to = outcome.current() == null ? null : outcome.current().day();
    String code = outcome.questionnaire().code();
    return new HowView(
        texts.text("method." + code),
        METHOD_VERSION,
        outcome.responses().size() - outcome.incomplete(),
        from,
        to,
        texts.text("wouldChange." + (outcome.status() == OutcomeStatus.OK ? "answer" : "missing")));
  }

  private String day(@Nullable QuestionnaireResponse response) {
    return response == null ? "" : texts.day(response.day());
  }

  private String band(double score) {
    return texts.text("band." + Phq4Band.of(score).code());
  }
}
