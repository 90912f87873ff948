package org.touchstone.insights.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.touchstone.insights.Copy;
import org.touchstone.insights.estimator.ChangeFinding;
import org.touchstone.insights.estimator.Period;
import org.touchstone.insights.estimator.Range;
import org.touchstone.insights.insight.HowView;
import org.touchstone.insights.observation.QuestionnaireResponse;

/** Every outcome in every status, in every language. */
class OutcomeWordingTest {

  static final List<Locale> LANGUAGES = Copy.LANGUAGES;

  @Test
  void textsAreWholeInBothLanguages() {
    Copy.assertSound("wording/outcomes");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everySentenceIsWholeAndTellsNobodyTheyAreBetter(Locale language) {
    OutcomeWording wording = OutcomeWording.in(List.of(language));
    for (QuestionnaireOutcome outcome : questionnaires()) {
      String sentence = wording.sentence(outcome);
      Copy.assertSentence(sentence);
      HowView how = wording.how(outcome);
      assertFalse(how.method().isBlank());
      assertFalse(how.wouldChange().isBlank());
      assertEquals(OutcomeWording.METHOD_VERSION, how.version());
    }
    for (ChangeFinding.Verdict verdict : ChangeFinding.Verdict.values()) {
      PainOutcome outcome = PainOutcome.of(change(verdict));
      Copy.assertSentence(wording.sentence(outcome));
      assertTrue(
          wording
              .sentence(outcome)
              .endsWith(
                  language.equals(Locale.ENGLISH)
                      ? "Your own overall impression belongs beside it."
                      : "Tu propia impresi\u00f3n general va al lado."));
    }
    Copy.assertSentence(wording.sentence(PainOutcome.of(PainOutcome.NOTHING)));
  }

  @Test
  void pegNamesBothScoresTheirDaysAndWhatCounts() {
    OutcomeWording wording = OutcomeWording.in(List.of(Locale.ENGLISH));

    assertEquals(
        "PEG (pain, enjoyment, activity): 6.7 of 10 on Mar 2, 2026, 4.7 on May 1, 2026. That is"
            + " lower by 30 %; 30 % or more counts as meaningful. 1 of 3 sets of answers lack an"
            + " item and are left out. The answers do not say why.",
        wording.sentence(
            QuestionnaireOutcomeTest.peg(
                QuestionnaireOutcomeTest.response(0, "6.67"),
                QuestionnaireOutcomeTest.response(30, null),
                QuestionnaireOutcomeTest.response(60, "4.67"))));
  }

  @Test
  void verdictOfRatingsFollowsTheFinding() {
    assertEquals(OutcomeVerdict.IMPROVED, verdict(ChangeFinding.Verdict.SUBSTANTIAL_IMPROVEMENT));
    assertEquals(OutcomeVerdict.IMPROVED, verdict(ChangeFinding.Verdict.MEANINGFUL_IMPROVEMENT));
    assertEquals(OutcomeVerdict.WORSE, verdict(ChangeFinding.Verdict.MEANINGFUL_WORSENING));
    assertEquals(OutcomeVerdict.UNCLEAR, verdict(ChangeFinding.Verdict.POSSIBLE_IMPROVEMENT));
    assertEquals(OutcomeVerdict.UNCLEAR, verdict(ChangeFinding.Verdict.POSSIBLE_WORSENING));
    assertEquals(OutcomeVerdict.SAME, verdict(ChangeFinding.Verdict.NOT_SHOWN));
    PainOutcome outcome = PainOutcome.of(change(ChangeFinding.Verdict.MEANINGFUL_IMPROVEMENT));
    assertEquals(true, outcome.responder30());
    assertEquals(false, outcome.responder50());
  }

  private static OutcomeVerdict verdict(ChangeFinding.Verdict verdict) {
    return PainOutcome.of(change(verdict)).verdict();
  }

  private static ChangeFinding change(ChangeFinding.Verdict verdict) {
    Period period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 11));
    return new ChangeFinding.Change(
        verdict,
        period.to(),
        6,
        -2.1,
        -35.0,
        new Range(-3, -1.2),
        new ChangeFinding.Probabilities(0.93, 0.6, 0.02, 0.001),
        0.4,
        12,
        11,
        period);
  }

  private static List<QuestionnaireOutcome> questionnaires() {
    List<QuestionnaireOutcome> all = new ArrayList<>();
    for (String now : List.of("0", "3", "5", "6", "9", "10")) {
      all.add(both("5", now));
      all.add(both("0", now));
      for (int before : List.of(0, 4, 7, 11)) {
        all.add(
            QuestionnaireOutcome.of(
                Questionnaire.PHQ_4,
                List.of(
                    QuestionnaireOutcomeTest.phq4(0, before),
                    QuestionnaireOutcomeTest.phq4(60, Integer.parseInt(now))),
                QuestionnaireOutcomeTest.START,
                QuestionnaireOutcomeTest.START.plusDays(70)));
      }
    }
    all.add(QuestionnaireOutcomeTest.peg());
    all.add(QuestionnaireOutcomeTest.peg(QuestionnaireOutcomeTest.response(2, null)));
    all.add(QuestionnaireOutcomeTest.peg(QuestionnaireOutcomeTest.response(2, "5")));
    all.add(QuestionnaireOutcomeTest.peg(QuestionnaireOutcomeTest.response(40, "5")));
    all.add(both("5", null));
    all.add(
        QuestionnaireOutcome.of(
            Questionnaire.PEG,
            List.of(QuestionnaireOutcomeTest.response(0, "5")),
            null,
            QuestionnaireOutcomeTest.START.plusDays(3)));
    return all;
  }

  private static QuestionnaireOutcome both(String before, String now) {
    QuestionnaireResponse start = QuestionnaireOutcomeTest.response(0, before);
    return QuestionnaireOutcomeTest.peg(start, QuestionnaireOutcomeTest.response(60, now));
  }
}
