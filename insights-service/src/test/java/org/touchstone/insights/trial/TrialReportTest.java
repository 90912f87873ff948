package org.touchstone.insights.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.touchstone.insights.trial.MadeTrial.ALTERNATING;
import static org.touchstone.insights.trial.MadeTrial.START;
import static org.touchstone.insights.trial.MadeTrial.at;
import static org.touchstone.insights.trial.MadeTrial.inverted;
import static org.touchstone.insights.trial.MadeTrial.pain;
import static org.touchstone.insights.trial.MadeTrial.stopped;
import static org.touchstone.insights.trial.MadeTrial.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.touchstone.insights.estimator.CoinFlipPairs;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.Period;

class TrialReportTest {

  private static final double NONE = Double.NaN;
  private static final Instant LATER = at(30, 12, 0);

  /** With, without, without, with, with, without … */
  private static final List<DiaryDay> RATED = pain(3, 5, 6, 2, 4, 4, 7, 5, 3, 6, 5, 4);

  @Test
  void comparesTheDaysByWhatTheCoinSaid() {
    // When
    TrialResult result = TrialReport.of(trial(ALTERNATING), Map.of(), RATED, LATER).result();

    // Then
    CoinFlipPairs expected = CoinFlipPairs.of(List.of(-2.0, -4.0, 0.0, -2.0, -3.0, -1.0));
    assertEquals(expected, result.evidence());
    assertEquals(6, result.pairs());
    assertEquals(0, result.unrated());
    assertEquals(new Period(START, START.plusDays(11)), result.period());
  }

  @Test
  void whatWasDoneMovesNothingButHowTheDaysWent() {
    // Given
    Map<LocalDate, Boolean> answers = Map.of(START, false, START.plusDays(1), true);

    // When
    TrialReport report = TrialReport.of(trial(ALTERNATING), answers, RATED, LATER);

    // Then
    assertEquals(
        TrialReport.of(trial(ALTERNATING), Map.of(), RATED, LATER).result(), report.result());
    assertEquals(new TrialReport.Followed(0, 2, 10), report.followed());
  }

  @Test
  void sessionOrAnswerOrDiaryTellsWhatWasDone() {
    // Given
    List<DiaryDay> diary = new ArrayList<>();
    diary.add(new DiaryDay(START, Map.of(), Map.of("hug", 4.0)));
    diary.add(new DiaryDay(START.plusDays(1), Map.of(), Map.of("hug", 0.0)));
    diary.add(new DiaryDay(START.plusDays(2), Map.of(), Map.of("massage", 5.0)));
    diary.add(new DiaryDay(START.plusDays(3), Map.of(), Map.of()));
    diary.add(new DiaryDay(START.plusDays(4), Map.of(Measure.PAIN, 4.0), null));
    diary.add(new DiaryDay(START.plusDays(5), Map.of(), Map.of("hug", 2.0)));
    diary.add(new DiaryDay(START.plusDays(6), Map.of(), Map.of()));
    Map<LocalDate, Boolean> answers =
        Map.of(START.plusDays(5), false, START.plusDays(6), true, START.plusDays(7), false);

    // When
    TrialReport report = TrialReport.of(trial(ALTERNATING), answers, diary, LATER);

    // Then
    List<Boolean> done = new ArrayList<>();
    report.days().forEach(day -> done.add(day.done()));
    List<Boolean> expected = new ArrayList<>(List.of(true, false, false, false));
    expected.add(null);
    expected.addAll(List.of(true, true, false));
    assertEquals(expected, done.subList(0, 8));
    assertEquals(3.0, report.minutesPerDay());
    assertEquals(new TrialReport.Followed(3, 4, 5), report.followed());
  }

  @Test
  void pairCountsWhenItsSecondDayIsOver() {
    Trial trial = trial(ALTERNATING);

    TrialReport before = TrialReport.of(trial, Map.of(), RATED, at(1, 23, 59));
    TrialReport after = TrialReport.of(trial, Map.of(), RATED, at(2, 0, 0));

    assertEquals(0, before.pairsFinished());
    assertEquals(0, before.result().pairs());
    assertEquals(6, before.result().left());
    assertEquals(1, after.pairsFinished());
    assertEquals(1, after.result().pairs());
    assertEquals(5, after.result().left());
  }

  @Test
  void pairWithoutARatingDoesNotCountAndIsSaid() {
    // When
    List<DiaryDay> diary = pain(3, 5, NONE, 2, 4, 4, 7, NONE, 3, 6, 5, 4);
    TrialResult result = TrialReport.of(trial(ALTERNATING), Map.of(), diary, LATER).result();

    // Then
    assertEquals(4, result.pairs());
    assertEquals(2, result.unrated());
    assertEquals(2, result.missing());
    assertEquals("too_few", result.status());
    assertNull(result.evidence());
  }

  @Test
  void otherRatingsAndOtherDaysDoNotMatter() {
    // Given
    List<DiaryDay> more = new ArrayList<>(RATED);
    more.add(new DiaryDay(START.minusDays(1), Map.of(Measure.PAIN, 10.0), null));
    more.add(new DiaryDay(START.plusDays(12), Map.of(Measure.PAIN, 10.0), null));
    List<DiaryDay> distress =
        RATED.stream()
            .map(d -> new DiaryDay(d.date(), Map.of(Measure.DISTRESS, 3.0), null))
            .toList();

    // Then
    assertEquals(
        TrialReport.of(trial(ALTERNATING), Map.of(), RATED, LATER),
        TrialReport.of(trial(ALTERNATING), Map.of(), more, LATER));
    assertEquals(
        6, TrialReport.of(trial(ALTERNATING), Map.of(), distress, LATER).result().unrated());
  }

  @Test
  void changedRatingChangesTheResult() {
    TrialReport before = TrialReport.of(trial(ALTERNATING), Map.of(), RATED, LATER);
    TrialReport after =
        TrialReport.of(
            trial(ALTERNATING), Map.of(), pain(9, 5, 6, 2, 4, 4, 7, 5, 3, 6, 5, 4), LATER);

    CoinFlipPairs evidence = after.result().evidence();
    assertNotNull(evidence);
    assertEquals(-1, evidence.meanDifference(), 1e-12);
    assertNotEquals(before.result(), after.result());
  }

  @Test
  void pairThatHadBegunAtTheStopCountsAndNothingMoreIsAsked() {
    // When
    TrialReport report =
        TrialReport.of(stopped(ALTERNATING, at(2, 20, 0)), Map.of(), RATED, at(8, 0, 0));

    // Then
    assertEquals(2, report.result().pairs());
    assertEquals(0, report.result().left());
    assertNull(report.today());
    assertEquals(4, report.days().size());
    assertEquals(3, report.followed().days());
  }

  @Test
  void todayIsClosedUntilItsMorning() {
    Trial trial = trial(ALTERNATING);

    assertNull(TrialReport.of(trial, Map.of(), RATED, at(-1, 23, 0)).today());
    assertEquals(
        new TrialReport.Today(START, null, at(0, 4, 0), null),
        TrialReport.of(trial, Map.of(), RATED, at(0, 0, 0)).today());
    assertEquals(
        new TrialReport.Today(START, Assignment.WITH, at(0, 4, 0), true),
        TrialReport.of(trial, Map.of(START, true), RATED, at(0, 4, 0)).today());
    assertEquals(
        new TrialReport.Today(START.plusDays(1), null, at(1, 4, 0), null),
        TrialReport.of(trial, Map.of(), RATED, at(1, 3, 59)).today());
    assertNull(TrialReport.of(trial, Map.of(), RATED, at(12, 8, 0)).today());
  }

  /** The whole report, its texts included, is the same whatever the closed coins say. */
  @Test
  void nothingOfAClosedCoinIsInAReport() {
    Trial trial = trial(ALTERNATING);
    TrialWording wording = TrialWording.in(List.of(Locale.ENGLISH));
    for (int pair = 0; pair < 6; pair++) {
      // Given
      List<Boolean> kept = new ArrayList<>(List.of(ALTERNATING.toKeep()).subList(0, pair));
      kept.addAll(List.of(inverted(ALTERNATING).toKeep()).subList(pair, 6));
      Trial other = trial(Coins.kept(kept));
      for (Instant now = at(-1, 12, 0);
          now.isBefore(at(2 * pair, 4, 0));
          now = now.plus(Duration.ofMinutes(30))) {
        // When
        TrialReport one = TrialReport.of(trial, Map.of(), RATED, now);
        TrialReport two = TrialReport.of(other, Map.of(), RATED, now);

        // Then
        assertEquals(TrialView.of(one, wording, true), TrialView.of(two, wording, true));
      }
      assertNotEquals(
          TrialReport.of(trial, Map.of(), RATED, at(2 * pair, 4, 0)).days(),
          TrialReport.of(other, Map.of(), RATED, at(2 * pair, 4, 0)).days());
    }
  }
}
