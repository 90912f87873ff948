package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
  void moreThanTwoHoursCountAsTwoHours() {
    // Given
    IntFunction<Double> rating = i -> (double) (i * 7 % 11);
    IntFunction<Map<String, Double>> endless = i -> Map.of("hug", minutes(i, 10_000));
    IntFunction<Map<String, Double>> twoHours = i -> Map.of("hug", minutes(i, 120));

    // When
    List<PracticeFinding> findings = MadeDiary.findings(days(60, rating, endless));

    // Then
    assertEquals(MadeDiary.findings(days(60, rating, twoHours)), findings);
    assertInstanceOf(PracticeFinding.Estimated.class, findings.get(5));
  }

  private static double minutes(int day, double most) {
    return day % 3 == 0 ? 0 : day % 3 == 1 ? most : 5 + day % 4;
  }

  @Test
  void constantRatingsHaveALevelAndNothingElse() {
    // When
    List<Finding> findings =
        DiaryInsights.of(Diary.upTo(MadeDiary.START.plusDays(99), all(100, i -> 3.8)));

    // Then
    List<String> reasons =
        findings.stream()
            .filter(finding -> !(finding instanceof PracticeFinding))
            .map(finding -> String.valueOf(FindingNumbers.of(finding).get("reason")))
            .toList();
    assertEquals(
        List.of(
            Shortfall.HARDLY_VARIES.reason(),
            Shortfall.NOT_ESTIMABLE.reason(),
            Shortfall.CYCLE_WEEKS.reason(),
            Shortfall.NOT_ESTIMABLE.reason(),
            "null"),
        reasons);
    LevelFinding.Level level =
        assertInstanceOf(LevelFinding.Level.class, findings.get(findings.size() - 1));
    assertEquals(3.8, level.level(), 1e-12);
    findings.forEach(DegenerateDiariesTest::assertFinite);
  }

  @Test
  void ratingsThatFollowThePracticeWithoutFailAreNotEstimated() {
    List<PracticeFinding> findings =
        MadeDiary.findings(
            days(60, i -> i % 3 == 0 ? 2.0 : 7.0, i -> Map.of("hug", i % 3 == 0 ? 10.0 : 0)));

    assertEquals(Shortfall.NO_VARIATION, shortfall(findings.get(0)));
  }

  @Test
  void allDaysMissingButTwo() {
    // Given
    List<DiaryDay> days = new ArrayList<>(all(1, i -> 4));
    days.add(new DiaryDay(MadeDiary.START.plusDays(364), days.get(0).ratings(), Map.of()));

    // When
    List<Finding> findings = DiaryInsights.of(Diary.upTo(LocalDate.MAX, days));

    // Then
    findings.forEach(
        finding -> assertEquals("too_few", FindingNumbers.of(finding).get("status"), finding.id()));
    assertEquals(2, findings.get(0).days());
    assertEquals(
        new Period(MadeDiary.START, MadeDiary.START.plusDays(364)), findings.get(0).period());
  }

  @Test
  void oneEntryAWeekForAYearHasDaysButNoPairs() {
    // Given
    List<DiaryDay> weekly =
        MadeDiary.whole(4, 365, 1).stream()
            .filter(day -> day.date().getDayOfWeek() == DayOfWeek.TUESDAY)
            .toList();

    // When
    List<Finding> findings = DiaryInsights.of(Diary.upTo(LocalDate.MAX, weekly));

    // Then
    findings.forEach(DegenerateDiariesTest::assertFinite);
    Map<String, Object> same = FindingNumbers.of(findings.get(0));
    Map<String, Object> next = FindingNumbers.of(findings.get(2));
    // No weekend among them: that column never varies, so nothing can be told apart.
    assertEquals(Shortfall.NO_VARIATION.reason(), same.get("reason"));
    assertEquals(Shortfall.PAIRS.reason(), next.get("reason"));
    assertEquals(0, next.get("n"));
  }

  @Test
  void gapOfAYearIsOnlyAGap() {
    // Given
    List<DiaryDay> days = MadeDiary.whole(5, 120, 1);
    List<DiaryDay> apart =
        days.stream()
            .map(
                day ->
                    day.date().isBefore(MadeDiary.START.plusDays(60))
                        ? day
                        : new DiaryDay(day.date().plusWeeks(53), day.ratings(), day.minutes()))
            .toList();

    // When
    List<Finding> findings =
        DiaryInsights.of(Diary.upTo(MadeDiary.START.plusDays(119).plusWeeks(53), apart));

    // Then
    findings.forEach(DegenerateDiariesTest::assertFinite);
    assertEquals(days.size() - unanswered(days), findings.get(0).days());
    assertInstanceOf(PracticeFinding.Estimated.class, findings.get(0));
    assertInstanceOf(CycleFinding.State.class, findings.get(findings.size() - 3));
  }

  private static int unanswered(List<DiaryDay> days) {
    return (int)
        days.stream()
            .filter(day -> day.minutes() == null || !day.ratings().containsKey(Measure.PAIN))
            .count();
  }

  @Test
  void leapDayIsADay() {
    // Given: the last two and the first two days of winter's last month
    List<DiaryDay> leap = around(LocalDate.of(2024, 2, 27), 4);
    List<DiaryDay> common = around(LocalDate.of(2023, 2, 27), 4);

    // When
    int pairsOfLeap = pairs(leap);
    int pairsOfCommon = pairs(common);

    // Then
    assertEquals(3, pairsOfLeap);
    assertEquals(3, pairsOfCommon);
    assertEquals(LocalDate.of(2024, 2, 29), leap.get(2).date());
    assertEquals(LocalDate.of(2023, 3, 1), common.get(2).date());
  }

  private static List<DiaryDay> around(LocalDate from, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new DiaryDay(from.plusDays(i), Map.of(Measure.PAIN, 1.0 + i), Map.of()))
        .toList();
  }

  private static int pairs(List<DiaryDay> days) {
    return new ConsecutiveDays(Diary.upTo(LocalDate.MAX, days), Measure.PAIN).count();
  }

  @Test
  void sameDateFiftyTimesIsOneDay() {
    // Given
    List<DiaryDay> days = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      days.add(
          new DiaryDay(MadeDiary.START, Map.of(Measure.PAIN, i % 11.0), Map.of("hug", 1.0 * i)));
    }

    // When
    Diary diary = Diary.upTo(LocalDate.MAX, days);

    // Then
    assertEquals(1, diary.size());
    assertEquals(49 % 11, diary.rating(Measure.PAIN)[0]);
    assertEquals(1, DiaryInsights.of(diary).get(0).days());
  }

  @Test
  void nothingButTheEndsOfTheScale() {
    List<Finding> findings =
        DiaryInsights.of(
            Diary.upTo(
                MadeDiary.START.plusDays(119), all(120, i -> (i * i + i / 5) % 3 == 0 ? 10 : 0)));

    findings.forEach(DegenerateDiariesTest::assertFinite);
  }

  @Test
  void shortAndRaggedDiariesNeverGiveNotANumber() {
    for (int length = 1; length < 80; length++) {
      for (int seed = 0; seed < 4; seed++) {
        Random random = new Random(100L * length + seed);
        double kept = 0.2 + 0.8 * random.nextDouble();
        double scale = random.nextBoolean() ? 1 : 0.1;
        List<DiaryDay> ragged =
            MadeDiary.whole(seed, length, 2).stream()
                .filter(day -> random.nextDouble() < kept)
                .map(day -> flattened(day, scale))
                .toList();

        DiaryInsights.of(Diary.upTo(MadeDiary.START.plusDays(length), ragged))
            .forEach(DegenerateDiariesTest::assertFinite);
      }
    }
  }

  /** Ratings that hardly vary, on a finer scale. */
  private static DiaryDay flattened(DiaryDay day, double scale) {
    Map<Measure, Double> ratings = new EnumMap<>(Measure.class);
    day.ratings().forEach((measure, value) -> ratings.put(measure, 4 + scale * (value - 4)));
    return new DiaryDay(day.date(), ratings, day.minutes());
  }

  private interface Rating {
    double of(int day);
  }

  private static List<DiaryDay> all(int count, Rating rating) {
    List<DiaryDay> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<Measure, Double> ratings = new EnumMap<>(Measure.class);
      for (Measure measure : Measure.values()) {
        ratings.put(measure, rating.of(i));
      }
      days.add(
          new DiaryDay(MadeDiary.START.plusDays(i), ratings, Map.of("hug", i % 3 == 0 ? 10.0 : 0)));
    }
    return days;
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

  /** Whether every number of a finding is one. */
  private static void assertFinite(Finding finding) {
    FindingNumbers.of(finding)
        .forEach(
            (name, value) -> {
              if (value instanceof Double number) {
                assertTrue(Double.isFinite(number), () -> name + " of " + finding);
              }
            });
  }
}
