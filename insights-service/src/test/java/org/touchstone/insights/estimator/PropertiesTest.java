package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What must hold for every diary, whatever is in it. */
class PropertiesTest {

  private static final List<DiaryDay> DAYS = MadeDiary.days(7, 90, 2);
  private static final double CLOSE = 1e-9;

  @Test
  void sameNumbersWhenEveryRatingIsHigherByTheSame() {
    // When
    List<PracticeFinding> shifted = MadeDiary.findings(rated(value -> value + 3));

    // Then
    assertSame(MadeDiary.findings(DAYS), shifted, 1);
  }

  @Test
  void twiceTheEffectOnTwiceTheScale() {
    // When
    List<PracticeFinding> doubled = MadeDiary.findings(rated(value -> 2 * value));

    // Then
    assertSame(MadeDiary.findings(DAYS), doubled, 2);
  }

  @Test
  void sameNumbersOnOtherWeeksOfTheCalendar() {
    // When
    List<PracticeFinding> later =
        MadeDiary.findings(
            DAYS.stream()
                .map(day -> new DiaryDay(day.date().plusWeeks(21), day.ratings(), day.minutes()))
                .toList());

    // Then
    assertSame(MadeDiary.findings(DAYS), later, 1);
  }

  @Test
  void sameFindingsInWhateverOrderTheDaysCome() {
    // Given
    List<DiaryDay> shuffled = new ArrayList<>(DAYS);
    Collections.shuffle(shuffled, new Random(3));

    // When
    List<PracticeFinding> findings = MadeDiary.findings(shuffled);

    // Then
    assertEquals(MadeDiary.findings(DAYS), findings);
  }

  @Test
  void nothingAfterAsOfIsLookedAt() {
    // Given
    LocalDate asOf = MadeDiary.START.plusDays(60);
    List<DiaryDay> known = DAYS.stream().filter(day -> !day.date().isAfter(asOf)).toList();

    // When
    List<PracticeFinding> findings = PracticeInsights.of(Diary.upTo(asOf, DAYS));

    // Then
    assertEquals(PracticeInsights.of(Diary.upTo(asOf, known)), findings);
  }

  @Test
  void lastEntryOfADateWins() {
    // Given
    List<DiaryDay> twice = new ArrayList<>();
    twice.add(new DiaryDay(DAYS.get(5).date(), Map.of(Measure.PAIN, 0.0), null));
    twice.addAll(DAYS);
    twice.addAll(DAYS);

    // When
    List<PracticeFinding> findings = MadeDiary.findings(twice);

    // Then
    assertEquals(MadeDiary.findings(DAYS), findings);
  }

  @Test
  void anytimeRangeHoldsTheRangeOfOneLook() {
    for (int seed = 0; seed < 20; seed++) {
      for (PracticeFinding finding : MadeDiary.findings(MadeDiary.days(seed, 30 + 5 * seed, 2))) {
        if (finding instanceof PracticeFinding.Estimated estimated) {
          Estimate estimate = estimated.estimate();
          assertTrue(estimate.anytime95().contains(estimate.range95()), estimated::toString);
          assertTrue(estimate.range95().contains(new Range(estimate.effect(), estimate.effect())));
        }
      }
    }
  }

  @Test
  void timeRunBackwardsGivesTheSame() {
    // Given
    int n = 40;
    int[] days = new int[n];
    int[] reversedDays = new int[n];
    double[] x = new double[n];
    double[] y = new double[n];
    Random random = new Random(5);
    for (int i = 0; i < n; i++) {
      days[i] = (i == 0 ? 0 : days[i - 1]) + 1 + random.nextInt(3);
      x[i] = random.nextInt(2);
      y[i] = random.nextInt(11);
    }
    for (int i = 0; i < n; i++) {
      reversedDays[i] = days[n - 1] - days[n - 1 - i];
    }

    // When
    Estimate forwards = estimate(days, x, y);
    Estimate backwards = estimate(reversedDays, reversed(x), reversed(y));

    // Then
    assertClose(forwards, backwards, 1);
  }

  @Test
  void signFlipsWhenWithAndWithoutAreSwapped() {
    // Given
    int n = 30;
    int[] days = new int[n];
    double[] x = new double[n];
    double[] swapped = new double[n];
    double[] y = new double[n];
    Random random = new Random(6);
    for (int i = 0; i < n; i++) {
      days[i] = i;
      x[i] = random.nextInt(2);
      swapped[i] = 1 - x[i];
      y[i] = random.nextInt(11);
    }

    // When
    Estimate with = estimate(days, x, y);
    Estimate without = estimate(days, swapped, y);

    // Then
    assertEquals(with.effect(), -without.effect(), CLOSE);
    assertEquals(with.logE(), without.logE(), CLOSE);
  }

  private static Estimate estimate(int[] days, double[] x, double[] y) {
    double[] ones = new double[days.length];
    java.util.Arrays.fill(ones, 1);
    Posterior posterior = new Regression(days, new double[][] {ones}, y).on(x);
    assertTrue(posterior != null);
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
              Map<Measure, Double> ratings = new EnumMap<>(day.ratings());
              ratings.replaceAll((measure, value) -> change.apply(value));
              return new DiaryDay(day.date(), ratings, day.minutes());
            })
        .toList();
  }

  private static void assertSame(
      List<PracticeFinding> expected, List<PracticeFinding> actual, double scale) {
    assertEquals(expected.size(), actual.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i).question(), actual.get(i).question());
      if (expected.get(i) instanceof PracticeFinding.Estimated before) {
        PracticeFinding.Estimated after = (PracticeFinding.Estimated) actual.get(i);
        assertEquals(before.label(), after.label());
        assertClose(before.estimate(), after.estimate(), scale);
      }
    }
  }

  private static void assertClose(Estimate before, Estimate after, double scale) {
    assertEquals(before.effect() * scale, after.effect(), CLOSE);
    assertEquals(before.range95().low() * scale, after.range95().low(), CLOSE * 10);
    assertEquals(before.range95().high() * scale, after.range95().high(), CLOSE * 10);
    assertEquals(before.anytime95().low() * scale, after.anytime95().low(), 1e-7);
    assertEquals(before.logE(), after.logE(), CLOSE);
    assertEquals(before.autocorrelation(), after.autocorrelation(), CLOSE);
  }
}
