package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.touchstone.insights.estimator.Truth.Habit;

/**
 * How often the method is wrong, and how often it finds what is there, on made diaries of which the
 * truth is known. The seeds are fixed: the shares are the same in every run. {@code ./deploy/bench
 * calibration} asks about more truths and more diaries.
 */
class CalibrationTest {

  private static final int DIARIES = 400;

  /** Of a share that is only counted once, at the last look, more diaries leave less to chance. */
  private static final int MANY = 2_000;

  private static final long SEED = 20261125;

  @Test
  void dailyLooksAtNothingAreRarelyFooled() {
    // When
    Shares shares = new Calibration(DIARIES, SEED).sameDay(Truth.nothing(0.5));

    // Then: nor would the test be passed by what apps do
    assertEquals(DIARIES, shares.asked());
    assertShare(shares.ever10(), 0, 0.06);
    assertShare(shares.heldOnce(), 0.93, 0.97);
    assertShare(shares.anytimeHeldEver(), 0.95, 1);
    assertShare(shares.naiveEver(), 0.25, 1);
    assertShare(shares.rangeEver(), 0.15, 1);
  }

  @Test
  void habitsThatPersistDoNotLookLikeEffects() {
    // When
    Shares shares =
        new Calibration(DIARIES, SEED)
            .sameDay(Truth.nothing(0.7).with(Habit.WITHOUT_EFFECT.withPersistence(0.8)));

    // Then
    assertShare(shares.ever10(), 0, 0.06);
    assertShare(shares.naiveEver(), 0.40, 1);
  }

  @Test
  void effectOfOnePointIsFound() {
    // When
    Shares shares =
        new Calibration(DIARIES, SEED)
            .sameDay(Truth.nothing(0.5).with(Habit.WITHOUT_EFFECT.withSameDay(-1)));

    // Then
    assertShare(shares.ever10(), 0.45, 1);
    assertShare(shares.heldOnce(), 0.93, 0.97);
    assertShare(shares.anytimeHeldEver(), 0.95, 1);
  }

  @Test
  void badDaysThatKeepFromThePracticeDoNotLookLikeItsEffect() {
    // When
    Shares shares =
        new Calibration(MANY, SEED)
            .nextDay(Truth.nothing(0.7).with(Habit.WITHOUT_EFFECT.withFeedback(0.3)));

    // Then
    assertShare(shares.rangeOnce(), 0, 0.08);
    assertShare(shares.ever10(), 0, 0.06);
    assertShare(shares.naiveOnce(), 0.40, 1);
  }

  @Test
  void eightQuestionsAreNoMoreOftenWrongThanOne() {
    // When
    FamilyShares shares = new Calibration(DIARIES, SEED).family(Truth.nothing(0.5).withMore(3));

    // Then
    assertShare(shares.clear().anyFalse(), 0, 0.04);
    assertShare(shares.naive().anyFalse(), 0.80, 1);
  }

  @Test
  void driverIsFoundAndRarelyWhereThereIsNone() {
    // When
    DriverShares found = new Calibration(DIARIES, SEED).driver(new DriverTruth(0.6, 0.1));
    DriverShares none = new Calibration(DIARIES, SEED).driver(new DriverTruth(0.35, 0.35));

    // Then
    assertShare(found.ever10(), 0.25, 1);
    assertShare(none.ever10(), 0, 0.06);
  }

  @Test
  void coinFlipPairsFindAnEffectAndNothingElse() {
    // When
    CoinFlipShares found = new Calibration(MANY, SEED).coinFlips(0.5, -1);
    CoinFlipShares none = new Calibration(MANY, SEED).coinFlips(0.5, 0);

    // Then
    assertShare(found.by90(), 0.50, 1);
    assertShare(found.anytimeHeldEver(), 0.95, 1);
    assertShare(none.by120(), 0, 0.03);
    assertShare(none.anytimeHeldEver(), 0.95, 1);
  }

  @Test
  void sameSeedSameSharesOnAnyNumberOfProcessors() {
    // Given
    Truth truth = Truth.nothing(0.5);

    // When
    Shares shares = new Calibration(40, 1).sameDay(truth);

    // Then
    assertEquals(shares, new Calibration(40, 1).sameDay(truth));
  }

  private static void assertShare(double share, double least, double most) {
    assertTrue(share >= least && share <= most, () -> "share " + share);
  }
}
