package org.touchstone.insights.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.insights.observation.QuestionnaireResponse;

/** Scores then and now, by the published thresholds. */
class QuestionnaireOutcomeTest {

  static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final LocalDate AS_OF = START.plusDays(70);

  @ParameterizedTest
  @CsvSource({
    // The sums 20 of 30 and 14 of 30: 30 % to the last digit, though 6.67 and 4.67 are not.
    "6.67, 4.67, improved, true, false",
    "6.67, 5.00, same, false, false",
    "6.00, 3.00, improved, true, true",
    "6.00, 3.33, improved, true, false",
    "5.00, 6.33, same, false, false",
    "5.00, 6.67, worse, false, false",
    "0.33, 0.67, worse, false, false",
    "6.00, 6.00, same, false, false",
    "10, 0, improved, true, true"
  })
  void pegCountsFromThirtyPercent(
      String before, String now, String verdict, boolean third, boolean half) {
    QuestionnaireOutcome outcome = peg(response(0, before), response(60, now));

    assertEquals(OutcomeStatus.OK, outcome.status());
    assertEquals(verdict, code(outcome.verdict()));
    assertEquals(third, outcome.responder30());
    assertEquals(half, outcome.responder50());
  }

  @ParameterizedTest
  @CsvSource({"0, 0, same", "0, 0.67, same", "0, 1, worse", "0, 3, worse"})
  void pegFromZeroHasNoPercentage(String before, String now, String verdict) {
    QuestionnaireOutcome outcome = peg(response(0, before), response(60, now));

    assertEquals(verdict, code(outcome.verdict()));
    assertNull(outcome.percent());
    assertNull(outcome.responder30());
    assertNull(outcome.responder50());
  }

  @ParameterizedTest
  @CsvSource({
    "6, 5, same", // another band, one point
    "6, 4, improved", // another band, two points
    "5, 3, same", // two points, the same band
    "2, 3, same",
    "2, 4, worse",
    "8, 10, worse",
    "12, 9, same",
    "12, 8, improved",
    "3, 1, improved",
    "0, 0, same"
  })
  void phq4CountsWithAnotherBandAndTwoPoints(int before, int now, String verdict) {
    QuestionnaireOutcome outcome =
        QuestionnaireOutcome.of(
            Questionnaire.PHQ_4, List.of(phq4(0, before), phq4(60, now)), START, AS_OF);

    assertEquals(verdict, code(outcome.verdict()));
    assertNull(outcome.responder30());
  }

  @Test
  void startIsTheFirstCompleteOneOfTheFirstFourWeeks() {
    QuestionnaireOutcome outcome =
        peg(
            response(-30, "9"),
            response(3, null),
            response(27, "6"),
            response(28, "1"),
            response(69, "3"));

    assertEquals(6, outcome.baselineScore());
    assertEquals(3, outcome.currentScore());
    assertEquals(1, outcome.incomplete());
    assertEquals(5, outcome.responses().size());
  }

  @Test
  void withoutAProgrammeTheFirstCompleteOneOfAllIsTheStart() {
    QuestionnaireOutcome outcome =
        QuestionnaireOutcome.of(
            Questionnaire.PEG,
            List.of(response(-200, null), response(-190, "8"), response(60, "4")),
            null,
            AS_OF);

    assertEquals(8, outcome.baselineScore());
    assertEquals(-50, outcome.percent());
  }

  @Test
  void nowReachesBackSixWeeks() {
    assertEquals(OutcomeStatus.OK, peg(response(0, "6"), response(29, "3")).status());
    assertEquals(OutcomeStatus.MISSING, peg(response(0, "6"), response(28, "3")).status());
    assertEquals(OutcomeStatus.MISSING, peg(response(0, "6")).status());
  }

  @Test
  void nothingAfterTheDayIsLookedAt() {
    QuestionnaireOutcome before = peg(response(0, "6"), response(60, "5"));
    QuestionnaireOutcome after =
        peg(response(0, "6"), response(60, "5"), response(71, "1"), response(90, null));

    assertEquals(before, after);
  }

  @Test
  void whatIsMissingHasItsName() {
    assertEquals(OutcomeStatus.TOO_FEW, peg().status());
    assertEquals(OutcomeStatus.TOO_FEW, start(peg60(response(0, "6"))));
    assertEquals(OutcomeStatus.INCOMPLETE, peg(response(2, null), response(60, "6")).status());
    assertEquals(OutcomeStatus.INCOMPLETE, peg(response(2, "6"), response(60, null)).status());
    assertEquals(OutcomeStatus.MISSING, peg(response(40, "6"), response(60, "6")).status());
    assertEquals(OutcomeStatus.TOO_FEW, peg(phq4(0, 6), phq4(60, 6)).status());
  }

  @Test
  void neverFillsIn() {
    // Given
    Random random = new Random(4);
    for (int round = 0; round < 500; round++) {
      List<QuestionnaireResponse> complete = new ArrayList<>();
      List<QuestionnaireResponse> all = new ArrayList<>();
      for (int day = 0; day < 70; day += 1 + random.nextInt(12)) {
        boolean whole = random.nextBoolean();
        QuestionnaireResponse one = response(day, whole ? "" + random.nextInt(11) : null);
        all.add(one);
        if (whole) {
          complete.add(one);
        }
      }

      // When
      QuestionnaireOutcome mixed = peg(all.toArray(QuestionnaireResponse[]::new));
      QuestionnaireOutcome alone = peg(complete.toArray(QuestionnaireResponse[]::new));

      // Then
      assertEquals(alone.baseline(), mixed.baseline());
      assertEquals(alone.current(), mixed.current());
      assertEquals(alone.verdict(), mixed.verdict());
      assertEquals(all.size() - complete.size(), mixed.incomplete());
    }
  }

  private static QuestionnaireOutcome peg60(QuestionnaireResponse... responses) {
    return QuestionnaireOutcome.of(
        Questionnaire.PEG, List.of(responses), START, START.plusDays(30));
  }

  private static OutcomeStatus start(QuestionnaireOutcome outcome) {
    return outcome.status();
  }

  static QuestionnaireOutcome peg(QuestionnaireResponse... responses) {
    return QuestionnaireOutcome.of(Questionnaire.PEG, List.of(responses), START, AS_OF);
  }

  static QuestionnaireResponse response(int day, @Nullable String score) {
    LocalDate date = START.plusDays(day);
    return new QuestionnaireResponse(
        date.atTime(10, 0).toInstant(ZoneOffset.UTC),
        date,
        "peg",
        1,
        score == null ? 1 : 3,
        3,
        score == null ? null : new BigDecimal(score),
        null,
        null);
  }

  static QuestionnaireResponse phq4(int day, int score) {
    LocalDate date = START.plusDays(day);
    return new QuestionnaireResponse(
        date.atTime(10, 0).toInstant(ZoneOffset.UTC),
        date,
        "phq-4",
        1,
        4,
        4,
        BigDecimal.valueOf(score),
        score / 2,
        score - score / 2);
  }

  private static String code(@Nullable OutcomeVerdict verdict) {
    return verdict == null ? "none" : verdict.code();
  }
}
