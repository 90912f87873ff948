package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows appended day by day, rows all at once, and the formulas as they are written down. */
class RegressionTest {

  private static final double CLOSE = 1e-9;

  @Test
  void appendedRowsEqualTheFormulasAfterEveryRow() {
    int compared = 0;
    for (int seed = 0; seed < 60; seed++) {
      // Given
      Random random = new Random(seed);
      Design design = design(random, 8 + random.nextInt(60), 1 + random.nextInt(4));
      Regression appended = design.empty();

      // When
      for (int i = 0; i < design.rows(); i++) {
        design.append(i, appended);
        Posterior posterior = appended.posterior();

        // Then
        Posterior plain = PlainRegression.posterior(design, i + 1, 0.25);
        compared += assertSame(plain, posterior, "seed " + seed + " row " + i) ? 1 : 0;
      }
    }
    assertTrue(compared > 1_000, "compared " + compared);
  }

  @Test
  void narrowerPriorEqualsTheFormulas() {
    // Given
    Design design = design(new Random(3), 50, 4);

    // When
    Posterior posterior = design.regression().posterior(0.0625);

    // Then
    assertTrue(assertSame(PlainRegression.posterior(design, 50, 0.0625), posterior, ""));
  }

  @Test
  void lookingEveryDayChangesNothing() {
    // Given
    Design design = design(new Random(4), 40, 3);
    Regression looked = design.empty();

    // When
    for (int i = 0; i < design.rows(); i++) {
      design.append(i, looked);
      looked.posterior();
      looked.posterior(1);
    }

    // Then
    assertEquals(summary(design.posterior()), summary(looked.posterior()));
  }

  @Test
  void dailyQuestionsEqualTheDiaryOfThatDay() {
    for (int seed = 0; seed < 8; seed++) {
      // Given
      List<DiaryDay> days = MadeDiary.days(seed, 70, 1);
      Diary whole = Diary.upTo(LocalDate.MAX, days);
      ConsecutiveDays pairs = new ConsecutiveDays(whole, Measure.PAIN);
      String practice = whole.practices().get(0);

      // When, then
      assertLooks(
          days,
          new SameDay(whole, Measure.PAIN).design(practice),
          diary -> new SameDay(diary, Measure.PAIN).design(practice));
      assertLooks(
          days,
          NextDay.design(pairs, practice),
          diary -> NextDay.design(new ConsecutiveDays(diary, Measure.PAIN), practice));
      assertLooks(
          days,
          Dose.design(pairs, practice),
          diary -> Dose.design(new ConsecutiveDays(diary, Measure.PAIN), practice));
    }
  }

  private interface Question {
    Design of(Diary diary);
  }

  private static void assertLooks(List<DiaryDay> days, Design design, Question question) {
    Regression appended = design.empty();
    for (int i = 0; i < design.rows(); i++) {
      design.append(i, appended);
      LocalDate asOf = days.get(0).date().plusDays(design.days()[i]);
      Posterior rebuilt = question.of(Diary.upTo(asOf, days)).posterior();
      assertSame(rebuilt, appended.posterior(), "as of " + asOf);
    }
  }

  @Test
  void knownRegressionByHand() {
    // Days far apart do not know of each other: plain least squares. y = 2, 3, 5, 4, 7, 9 on
    // x = 0, 0, 0, 1, 1, 1: effect 20/3 - 10/3; residual 14/3 + 38/3; information 3/2.
    Design design =
        new Design(
            new int[] {0, 100_000, 200_000, 300_000, 400_000, 500_000},
            new double[][] {{1, 1, 1, 1, 1, 1}},
            new double[] {0, 0, 0, 1, 1, 1},
            new double[] {2, 3, 5, 4, 7, 9});

    Estimate estimate = summary(design.posterior());

    assertNotNull(estimate);
    assertEquals(6, estimate.days());
    assertEquals(4, estimate.degreesOfFreedom());
    assertEquals(10.0 / 3, estimate.effect(), 1e-12);
    double reach = 2.7764451051977987 * Math.sqrt(52.0 / 3 / 4 / 1.5);
    assertEquals(10.0 / 3 - reach, estimate.range95().low(), 1e-9);
    assertEquals(10.0 / 3 + reach, estimate.range95().high(), 1e-9);
    // One half log(1 / (1 + 3/8)) and 5/2 log of how much less is left to explain.
    double all = 52.0 / 3 + 100.0 / 9 * 1.5;
    double left = all - 100.0 / 9 * 1.5 * 0.375 / 1.375;
    assertEquals(-0.5 * Math.log(1.375) + 2.5 * Math.log(all / left), estimate.logE(), 1e-12);
  }

  @Test
  void mostGapsAreThoseOfAWeekButAnyGapCounts() {
    // Given
    Random random = new Random(8);
    int[] days = {0, 1, 8, 39, 71, 103, 135, 500, 501, 533, 534, 1_000};
    Design design = random(random, days, 2);

    // Then
    assertTrue(assertSame(PlainRegression.posterior(design, 12, 0.25), design.posterior(), ""));
  }

  @Test
  void threeDegreesOfFreedomAreNeeded() {
    // Given
    Design design = design(new Random(6), 6, 2);
    Regression regression = design.empty();
    for (int i = 0; i < 5; i++) {
      design.append(i, regression);
    }

    // Then
    assertEquals(2, regression.degreesOfFreedom());
    assertNull(regression.posterior());

    // When
    design.append(5, regression);

    // Then
    assertEquals(3, regression.degreesOfFreedom());
    assertNotNull(regression.posterior());
  }

  @Test
  void whatMovesInStepCannotBeToldApart() {
    // Given
    Design design = design(new Random(7), 30, 3);
    double[] rating = design.rating();
    double[] step = Arrays.stream(design.nuisances()[1]).map(v -> 3 * v - 2).toArray();
    double[] constant = new double[30];
    Arrays.fill(constant, 3.8);

    // Then
    assertNull(new Design(design.days(), design.nuisances(), step, rating).posterior());
    assertNull(new Design(design.days(), design.nuisances(), constant, rating).posterior());
    assertNull(
        new Design(design.days(), design.nuisances(), design.variable(), constant).posterior());
    assertNull(new Design(design.days(), design.nuisances(), design.variable(), step).posterior());
    double[][] twice = {design.nuisances()[0], step, design.nuisances()[1]};
    assertNull(new Design(design.days(), twice, design.variable(), rating).posterior());
  }

  @Test
  void anEntryThatComesLateNeedsANewRegression() {
    // Given
    Regression regression = new Regression(1);
    regression.append(3, new double[] {1}, 0, 4);

    // Then
    assertThrows(
        IllegalArgumentException.class, () -> regression.append(3, new double[] {1}, 0, 4));
    assertThrows(
        IllegalArgumentException.class, () -> regression.append(2, new double[] {1}, 0, 4));
  }

  /** Days with gaps of a day mostly, of weeks sometimes, of more than a year now and then. */
  private static Design design(Random random, int rows, int nuisances) {
    int[] days = new int[rows];
    for (int i = 1; i < rows; i++) {
      int kind = random.nextInt(20);
      int gap = kind == 0 ? 400 : kind < 3 ? 1 + random.nextInt(60) : 1 + random.nextInt(3);
      days[i] = days[i - 1] + gap;
    }
    return random(random, days, nuisances);
  }

  private static Design random(Random random, int[] days, int nuisances) {
    int rows = days.length;
    double[][] beside = new double[nuisances][rows];
    double[] variable = new double[rows];
    double[] rating = new double[rows];
    double level = 0;
    for (int i = 0; i < rows; i++) {
      level = 0.6 * level + random.nextGaussian();
      beside[0][i] = 1;
      for (int j = 1; j < nuisances; j++) {
        beside[j][i] = j == 1 ? days[i] / 28.0 : j == 2 ? (days[i] % 7) / 5 : 5 + level;
      }
      variable[i] = random.nextInt(2);
      rating[i] = Math.max(0, Math.min(10, Math.round(5 + level + random.nextGaussian())));
    }
    return new Design(days, beside, variable, rating);
  }

  private static @Nullable Estimate summary(@Nullable Posterior posterior) {
    return posterior == null ? null : posterior.summary();
  }

  /** Whether there was something to compare. */
  private static boolean assertSame(
      @Nullable Posterior expected, @Nullable Posterior actual, String where) {
    Estimate e = summary(expected);
    Estimate a = summary(actual);
    if (e == null || a == null) {
      assertEquals(e, a, where);
      return false;
    }
    assertEquals(e.days(), a.days(), where);
    assertEquals(e.degreesOfFreedom(), a.degreesOfFreedom(), where);
    near(e.effect(), a.effect(), where + " effect");
    near(e.range95().low(), a.range95().low(), where + " low");
    near(e.range95().high(), a.range95().high(), where + " high");
    near(e.anytime95().low(), a.anytime95().low(), where + " anytime low");
    near(e.anytime95().high(), a.anytime95().high(), where + " anytime high");
    near(e.probabilityNegative(), a.probabilityNegative(), where + " probability");
    near(e.logE(), a.logE(), where + " logE");
    near(e.autocorrelation(), a.autocorrelation(), where + " autocorrelation");
    return true;
  }

  private static void near(double expected, double actual, String where) {
    assertEquals(expected, actual, CLOSE * Math.max(1, Math.abs(expected)), where);
  }
}
