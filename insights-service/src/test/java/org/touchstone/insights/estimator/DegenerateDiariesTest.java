package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Diaries at the edge: never a number that is none, never a claim. */
class DegenerateDiariesTest {

  @Test
  void emptyDiaryAsksNothing() {
    assertEquals(List.of(), PracticeInsights.of(Diary.upTo(MadeDiary.START, List.of())));
  }

  @Test
  void asOfBeforeTheFirstDayAsksNothing() {
    Diary diary = Diary.upTo(MadeDiary.START.minusDays(1), MadeDiary.days(1, 30, 1));

    assertEquals(List.of(), PracticeInsights.of(diary));
  }

  @Test
  void constantRatingsAreTooFew() {
    List<PracticeFinding> findings =
        MadeDiary.findings(days(60, i -> 3.8, i -> Map.of("hug", i % 3 == 0 ? 5.0 + i : 0)));

    findings.forEach(finding -> assertEquals(Shortfall.NO_VARIATION, shortfall(finding)));
  }

  @Test
  void practiceDoneEveryDayIsTooFew() {
    List<PracticeFinding> findings =
        MadeDiary.findings(days(60, i -> (double) (i * 7 % 11), i -> Map.of("hug", 10.0)));

    assertEquals(Shortfall.RATED_DAYS, shortfall(findings.get(0)));
    assertEquals(new Tally.WithWithout(60, 0), findings.get(0).tally());
  }

  @Test
  void practiceOnWeekendsAloneCannotBeToldApart() {
    IntFunction<Map<String, Double>> weekends = i -> Map.of("hug", i % 7 >= 5 ? 10.0 : 0);
    List<PracticeFinding> findings =
        MadeDiary.findings(days(60, i -> (double) (i * 7 % 11), weekends));

    assertEquals(Shortfall.NO_VARIATION, shortfall(findings.get(0)));
  }

  @Test
  void listedWithZeroMinutesIsAPractice() {
    Diary diary =
        Diary.upTo(LocalDate.MAX, days(3, i -> 1.0, i -> i == 0 ? Map.of("b", 0.0) : Map.of()));

    assertEquals(List.of("b"), diary.practices());
  }

  @Test
  void practicesAreSortedByCodePoint() {
    List<String> sorted = List.of("Zoo", "apple", "\u00e9clair", "\uff5ewave", "\ud83d\ude00smile");
    Map<String, Double> minutes = new java.util.HashMap<>();
    sorted.forEach(name -> minutes.put(name, 1.0));

    Diary diary = Diary.upTo(LocalDate.MAX, days(1, i -> 1.0, i -> minutes));

    assertEquals(sorted, diary.practices());
  }

  @Test
  void tenThousandMinutesAndAYearOfGapAndLeapDays() {
    // Given
    List<DiaryDay> days = new ArrayList<>();
    LocalDate leap = LocalDate.of(2024, 2, 10);
    for (int i = 0; i < 80; i++) {
      LocalDate date = leap.plusDays(i < 40 ? i : i + 366);
      double minutes = i % 4 == 0 ? 10_000 : i % 4 == 1 ? 0.5 + i : 0;
      days.add(
          new DiaryDay(
              date,
              Map.of(Measure.PAIN, (double) (i * 7 % 11), Measure.DISTRESS, (double) (i * 3 % 8)),
              Map.of("hug", minutes)));
    }

    // When
    List<PracticeFinding> findings = MadeDiary.findings(days);

    // Then
    assertEquals(6, findings.size());
    findings.forEach(DegenerateDiariesTest::assertFinite);
  }

  @Test
  void shortDiariesNeverGiveNotANumber() {
    for (int length = 14; length < 40; length++) {
      for (int seed = 0; seed < 10; seed++) {
        MadeDiary.findings(MadeDiary.days(seed, length, 2))
            .forEach(DegenerateDiariesTest::assertFinite);
      }
    }
  }

  private static List<DiaryDay> days(
      int count, IntFunction<Double> rating, IntFunction<Map<String, Double>> minutes) {
    List<DiaryDay> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<Measure, Double> ratings =
          Map.of(Measure.PAIN, rating.apply(i), Measure.DISTRESS, rating.apply(i));
      days.add(new DiaryDay(MadeDiary.START.plusDays(i), ratings, minutes.apply(i)));
    }
    return days;
  }

  private static Shortfall shortfall(PracticeFinding finding) {
    return assertInstanceOf(PracticeFinding.TooFew.class, finding).shortfall();
  }

  private static void assertFinite(PracticeFinding finding) {
    if (finding instanceof PracticeFinding.Estimated estimated) {
      Estimate e = estimated.estimate();
      double sum =
          e.effect()
              + e.range95().low()
              + e.range95().high()
              + e.anytime95().low()
              + e.anytime95().high()
              + e.probabilityNegative()
              + e.eValue()
              + e.logE()
              + e.autocorrelation();
      assertTrue(Double.isFinite(sum), estimated::toString);
    }
  }
}
