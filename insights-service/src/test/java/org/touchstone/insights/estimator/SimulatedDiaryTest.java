package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.touchstone.insights.estimator.Truth.Habit;

/** Whether the made diaries are what their truth says. */
class SimulatedDiaryTest {

  private static final int LONG = 4_000;

  @Test
  void ratingsAreWholeFromZeroToTenAndDaysAreMissing() {
    // When
    Diary diary = diary(Truth.nothing(0.5));

    // Then
    for (double pain : diary.rating(Measure.PAIN)) {
      assertTrue(pain >= 0 && pain <= 10 && pain == Math.rint(pain));
    }
    assertTrue(diary.size() > 0.55 * LONG && diary.size() < 0.85 * LONG, "" + diary.size());
    assertEquals(1.5, Columns.deviation(diary.rating(Measure.PAIN)), 0.15);
    assertEquals(0.5, carriedOver(diary), 0.1);
  }

  @Test
  void practiceIsDoneAsOftenAsItsHabitSays() {
    assertEquals(0.45, share(diary(Truth.nothing(0.5))), 0.04);
    assertEquals(
        0.2, share(diary(Truth.nothing(0.5).with(Habit.WITHOUT_EFFECT.withShare(0.2, 0)))), 0.04);
  }

  @Test
  void effectsAreThoseOfTheTruth() {
    Habit habit = Habit.WITHOUT_EFFECT;
    Truth nothing = Truth.nothing(0.3);

    near(-1, nothing.with(habit.withSameDay(-1)), d -> same(d).mean());
    near(-1, nothing.with(habit.withNextDay(-1)), d -> next(d).mean());
    near(-0.6, nothing.with(habit.withDose(-0.6)), d -> dose(d).mean());
    near(0, nothing.with(habit.withFeedback(0.3)), d -> next(d).mean());
    near(0.3, nothing, d -> same(d).autocorrelation());
  }

  @Test
  void badDaysKeepFromThePractice() {
    // When
    Diary diary = diary(Truth.nothing(0.5).with(Habit.WITHOUT_EFFECT.withFeedback(0.3)));

    // Then
    Posterior posterior = same(diary);
    assertTrue(posterior.mean() < -0.8, "" + posterior.mean());
  }

  private static void near(double expected, Truth truth, ToDoubleFunction<Diary> actual) {
    double mean =
        IntStream.range(0, 4)
            .mapToDouble(
                seed ->
                    actual.applyAsDouble(
                        SimulatedDiary.of(truth.during(LONG), new SplittableRandom(seed))))
            .average()
            .orElseThrow();
    assertEquals(expected, mean, 0.1);
  }

  private static Diary diary(Truth truth) {
    return SimulatedDiary.of(truth.during(LONG), new SplittableRandom(1));
  }

  private static Posterior same(Diary diary) {
    return posterior(new SameDay(diary, Measure.PAIN).design(SimulatedDiary.practice(0)));
  }

  private static Posterior next(Diary diary) {
    return posterior(
        NextDay.design(new ConsecutiveDays(diary, Measure.PAIN), SimulatedDiary.practice(0)));
  }

  private static Posterior dose(Diary diary) {
    return posterior(
        Dose.design(new ConsecutiveDays(diary, Measure.PAIN), SimulatedDiary.practice(0)));
  }

  private static Posterior posterior(Design design) {
    Posterior posterior = design.posterior();
    assertTrue(posterior != null);
    return posterior;
  }

  private static double share(Diary diary) {
    return Columns.mean(Rows.done(diary.minutes(SimulatedDiary.practice(0))));
  }

  /** Correlation of the ratings of two consecutive days. */
  private static double carriedOver(Diary diary) {
    Design pairs = new ConsecutiveDays(diary, Measure.PAIN).design(new double[0]);
    double[] first = pairs.nuisances()[3];
    return Columns.dot(Columns.standardised(first), Columns.standardised(pairs.rating()))
        / (first.length - 1);
  }
}
