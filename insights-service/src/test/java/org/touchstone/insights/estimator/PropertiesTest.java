package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold for every diary, whatever is in it. */
class PropertiesTest {

  private static final List<DiaryDay> DAYS = MadeDiary.whole(7, 120, 2);
  private static final double CLOSE = 1e-9;

  /** Numbers in points of the rating, in findings whose ratings are not standardised. */
  private static final Set<String> IN_POINTS =
      Set.of(
          "estimate",
          "low95",
          "high95",
          "anytimeLow95",
          "anytimeHigh95",
          "rawDifference",
          "at10min",
          "at30min",
          "baselineMean",
          "level");

  private static final Set<Family> OF_POINTS =
      Set.of(Family.SAME_DAY, Family.NEXT_DAY, Family.DOSE, Family.CHANGE, Family.LEVEL);

  @Test
  void everyFamilyHasSomethingToCompare() {
    List<Finding> findings = findings(DAYS);

    assertEquals(
        Set.of(Family.values()),
        Set.copyOf(findings.stream().map(Finding::family).distinct().toList()));
    findings.forEach(
        finding ->
            assertNotEquals(
                "too_few", FindingNumbers.of(finding).get("status"), () -> finding.id()));
  }

  @Test
  void sameNumbersWhenEveryRatingIsHigherByTheSame() {
    // When
    List<Finding> shifted = findings(rated(value -> value + 3));

    // Then: of what is about differences; 30 % of pain is another number of points
    List<Finding> before = findings(DAYS);
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).family() != Family.CHANGE && before.get(i).family() != Family.LEVEL) {
        assertSame(before.get(i), shifted.get(i), Map.of());
      }
    }
    LevelFinding.Level level = assertInstanceOf(LevelFinding.Level.class, last(before));
    LevelFinding.Level higher = assertInstanceOf(LevelFinding.Level.class, last(shifted));
    assertEquals(level.level() + 3, higher.level(), CLOSE);
    assertEquals(level.range95().high() + 3, higher.range95().high(), CLOSE);
  }

  @Test
  void twiceTheEffectOnTwiceTheScale() {
    // When
    List<Finding> doubled = findings(rated(value -> 2 * value));

    // Then
    List<Finding> before = findings(DAYS);
    for (int i = 0; i < before.size(); i++) {
      boolean points = OF_POINTS.contains(before.get(i).family());
      if (before.get(i).family() == Family.LEVEL) {
        continue;
      }
      Map<String, Double> factors = new HashMap<>();
      IN_POINTS.forEach(name -> factors.put(name, points ? 2.0 : 1.0));
      // Two points are another part of the scale.
      factors.put("pAtLeast2points", Double.NaN);
      assertSame(before.get(i), doubled.get(i), factors);
    }
  }

  @Test
  void sameNumbersOnOtherWeeksOfTheCalendar() {
    for (int weeks : new int[] {1, 8, 9, 21, 22, 45, 52, 60, 113}) {
      // When
      List<Finding> later = findings(laterBy(weeks));

      // Then
      assertSame(findings(DAYS), later);
    }
  }

  @Test
  void otherDaysOfTheWeekAreOtherNumbers() {
    // When
    List<Finding> later =
        findings(
            DAYS.stream()
                .map(day -> new DiaryDay(day.date().plusDays(3), day.ratings(), day.minutes()))
                .toList());

    // Then
    assertNotEquals(logEs(findings(DAYS)), logEs(later));
  }

  @Test
  void daysAreDatesWhereverTheClockIsChanged() {
    // Given: weeks in which clocks go forward and back, at noon and at midnight
    TimeZone usual = TimeZone.getDefault();
    List<Finding> expected = findings(DAYS);
    try {
      for (String zone :
          List.of("Europe/Berlin", "America/Santiago", "Africa/Cairo", "Pacific/Apia")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        // When
        List<Finding> findings = findings(laterBy(13));

        // Then
        assertSame(expected, findings);
      }
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void sameFindingsInWhateverOrderTheDaysCome() {
    // Given
    List<DiaryDay> shuffled = new ArrayList<>(DAYS);
    Collections.shuffle(shuffled, new Random(3));

    // When
    List<Finding> findings = findings(shuffled);

    // Then
    assertEquals(findings(DAYS), findings);
  }

  @Test
  void nothingAfterAsOfIsLookedAt() {
    for (int day : new int[] {30, 60, 90, 104}) {
      // Given
      LocalDate asOf = MadeDiary.START.plusDays(day);
      List<DiaryDay> known = DAYS.stream().filter(d -> !d.date().isAfter(asOf)).toList();

      // When
      List<Finding> findings = DiaryInsights.of(Diary.upTo(asOf, DAYS));

      // Then
      assertEquals(DiaryInsights.of(Diary.upTo(asOf, known)), findings);
    }
  }

  @Test
  void lastEntryOfADateWins() {
    // Given
    List<DiaryDay> twice = new ArrayList<>();
    twice.add(new DiaryDay(DAYS.get(5).date(), Map.of(Measure.PAIN, 0.0), null));
    twice.addAll(DAYS);
    twice.addAll(DAYS);

    // When
    List<Finding> findings = findings(twice);

    // Then
    assertEquals(findings(DAYS), findings);
  }

  @Test
  void editedDeletedAndWrittenAgainEqualsRebuilt() {
    Random random = new Random(10);
    for (int round = 0; round < 25; round++) {
      // Given: what was written, in the order in which it was, and what is left of it
      List<DiaryDay> written = new ArrayList<>();
      Map<LocalDate, DiaryDay> left = new HashMap<>();
      List<DiaryDay> source = MadeDiary.whole(round, 70, 2);
      for (int step = 0; step < 160; step++) {
        DiaryDay day = source.get(random.nextInt(source.size()));
        if (random.nextInt(4) == 0) {
          written.removeIf(other -> other.date().equals(day.date()));
          left.remove(day.date());
        } else {
          DiaryDay edited = random.nextBoolean() ? day : edited(day, random.nextInt(11));
          written.add(edited);
          left.put(day.date(), edited);
        }
      }

      // When
      List<Finding> findings = findings(written);

      // Then
      assertEquals(findings(List.copyOf(left.values())), findings);
    }
  }

  @Test
  void editedBackEqualsNeverEdited() {
    // Given
    List<DiaryDay> edited = new ArrayList<>(DAYS);
    edited.add(edited(DAYS.get(40), 10));
    List<DiaryDay> back = new ArrayList<>(edited);
    back.add(DAYS.get(40));

    // Then
    assertNotEquals(findings(DAYS), findings(edited));
    assertEquals(findings(DAYS), findings(back));
  }

  @Test
  void anytimeRangeHoldsTheRangeOfOneLook() {
    int compared = 0;
    for (int seed = 0; seed < 40; seed++) {
      for (PracticeFinding finding : MadeDiary.findings(MadeDiary.days(seed, 30 + 5 * seed, 2))) {
        if (finding instanceof PracticeFinding.Estimated estimated) {
          Estimate estimate = estimated.estimate();
          assertTrue(estimate.anytime95().contains(estimate.range95()), estimated::toString);
          assertTrue(estimate.range95().contains(new Range(estimate.effect(), estimate.effect())));
          compared++;
        }
      }
    }
    assertTrue(compared > 300, "compared " + compared);
  }

  @Test
  void timeRunBackwardsGivesTheSame() {
    for (int seed = 0; seed < 20; seed++) {
      // Given
      Design forwards = design(new Random(seed), 40);
      int[] days = forwards.days();
      int n = forwards.rows();
      Design backwards =
          new Design(
              IntStream.range(0, n).map(i -> days[n - 1] - days[n - 1 - i]).toArray(),
              Arrays.stream(forwards.nuisances())
                  .map(PropertiesTest::reversed)
                  .toArray(double[][]::new),
              reversed(forwards.variable()),
              reversed(forwards.rating()));

      // Then
      assertSame(summary(forwards), summary(backwards), 1);
    }
  }

  @Test
  void signFlipsWhenWithAndWithoutAreSwapped() {
    for (int seed = 0; seed < 20; seed++) {
      // Given
      Design with = design(new Random(seed), 30);
      Design without =
          new Design(
              with.days(),
              with.nuisances(),
              Arrays.stream(with.variable()).map(done -> 1 - done).toArray(),
              with.rating());

      // Then
      assertSame(summary(with), summary(without), -1);
    }
  }

  @Test
  void howNuisancesAreCountedDoesNotMatter() {
    for (int seed = 0; seed < 20; seed++) {
      // Given: days instead of weeks, ends of the week as -1 and 2, a rating upside down
      Design design = design(new Random(seed), 50);
      double[][] other = new double[4][50];
      for (int i = 0; i < 50; i++) {
        double trend = design.nuisances()[1][i];
        double weekend = design.nuisances()[2][i];
        other[0][i] = 1;
        other[1][i] = 28 * trend - 100;
        other[2][i] = 3 * weekend - 1;
        other[3][i] = 10 - design.nuisances()[3][i] + trend + 2 * weekend;
      }
      Design recoded = new Design(design.days(), other, design.variable(), design.rating());

      // Then
      assertSame(summary(design), summary(recoded), 1);
    }
  }

  private static List<DiaryDay> laterBy(int weeks) {
    return DAYS.stream()
        .map(day -> new DiaryDay(day.date().plusWeeks(weeks), day.ratings(), day.minutes()))
        .toList();
  }

  private static DiaryDay edited(DiaryDay day, double pain) {
    Map<Measure, Double> ratings = new EnumMap<>(Measure.class);
    ratings.putAll(day.ratings());
    ratings.put(Measure.PAIN, pain);
    return new DiaryDay(day.date(), ratings, null);
  }

  /** Some days, mostly one after the other, with trend, weekend and another rating beside. */
  private static Design design(Random random, int rows) {
    int[] days = new int[rows];
    double[][] beside = new double[4][rows];
    double[] variable = new double[rows];
    double[] rating = new double[rows];
    for (int i = 0; i < rows; i++) {
      days[i] = (i == 0 ? 0 : days[i - 1]) + 1 + (random.nextInt(3) == 0 ? random.nextInt(4) : 0);
      beside[0][i] = 1;
      beside[1][i] = days[i] / 28.0;
      beside[2][i] = days[i] % 7 >= 5 ? 1 : 0;
      beside[3][i] = random.nextInt(11);
      variable[i] = random.nextInt(2);
      rating[i] = random.nextInt(11);
    }
    return new Design(days, beside, variable, rating);
  }

  private static Estimate summary(Design design) {
    Posterior posterior = design.posterior();
    assertNotNull(posterior);
    return posterior.summary();
  }

  private static double[] reversed(double[] values) {
    double[] back = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      back[i] = values[values.length - 1 - i];
    }
    return back;
  }

  private static List<DiaryDay> rated(UnaryOperator<Double> change) {
    return DAYS.stream()
        .map(
            day -> {
              Map<Measure, Double> ratings = new EnumMap<>(Measure.class);
              ratings.putAll(day.ratings());
              ratings.replaceAll((measure, value) -> change.apply(value));
              return new DiaryDay(day.date(), ratings, day.minutes());
            })
        .toList();
  }

  /** Everything that the whole diary says at the end of its last day. */
  private static List<Finding> findings(List<DiaryDay> days) {
    LocalDate last = days.stream().map(DiaryDay::date).max(LocalDate::compareTo).orElseThrow();
    return DiaryInsights.of(Diary.upTo(last, days));
  }

  private static List<Double> logEs(List<Finding> findings) {
    return findings.stream()
        .filter(Claim.class::isInstance)
        .map(finding -> ((Claim) finding).logE())
        .toList();
  }

  private static Finding last(List<Finding> findings) {
    return findings.get(findings.size() - 1);
  }

  private static void assertSame(List<Finding> expected, List<Finding> actual) {
    assertEquals(expected.size(), actual.size());
    for (int i = 0; i < expected.size(); i++) {
      assertSame(expected.get(i), actual.get(i), Map.of("weekEnding", Double.NaN));
    }
  }

  /**
   * Compares all fields.
   *
   * @param factors by name, where the second is so many times the first; {@code NaN}: not compared
   */
  private static void assertSame(Finding expected, Finding actual, Map<String, Double> factors) {
    Map<String, Object> after = FindingNumbers.of(actual);
    FindingNumbers.of(expected)
        .forEach(
            (name, value) -> {
              double factor = factors.getOrDefault(name, 1.0);
              if (Double.isNaN(factor)) {
                return;
              }
              String where = expected.id() + " " + name;
              if (value instanceof Double number) {
                Double other = assertInstanceOf(Double.class, after.get(name), where);
                near(number * factor, other, where);
              } else {
                assertEquals(value, after.get(name), where);
              }
            });
  }

  private static void assertSame(Estimate expected, Estimate actual, double factor) {
    near(expected.effect() * factor, actual.effect(), "effect");
    Range range = actual.range95();
    Range anytime = actual.anytime95();
    boolean flipped = factor < 0;
    near(expected.range95().low() * factor, flipped ? range.high() : range.low(), "low");
    near(expected.range95().high() * factor, flipped ? range.low() : range.high(), "high");
    near(
        expected.anytime95().low() * factor,
        flipped ? anytime.high() : anytime.low(),
        "anytime low");
    near(
        expected.anytime95().high() * factor,
        flipped ? anytime.low() : anytime.high(),
        "anytime high");
    near(
        flipped ? 1 - expected.probabilityNegative() : expected.probabilityNegative(),
        actual.probabilityNegative(),
        "probability");
    near(expected.logE(), actual.logE(), "logE");
    near(expected.autocorrelation(), actual.autocorrelation(), "autocorrelation");
  }

  private static void near(double expected, double actual, String where) {
    assertEquals(expected, actual, CLOSE * Math.max(1, Math.abs(expected)), where);
  }
}
