package org.touchstone.insights.trial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoinsTest {

  private static final int TRIALS = 4_000;
  private static final int PAIRS = 12;

  /** Five standard deviations of a share of so many coins: a fair one fails once in a million. */
  private static final double TOLERANCE = 5 * 0.5 / Math.sqrt(TRIALS);

  @Test
  void eachPairHasAFairCoinWhateverTheOthersSay() {
    // Given
    Random random = new Random(20261125);
    int[] with = new int[PAIRS];
    int[] asBefore = new int[PAIRS];

    // When
    for (int trial = 0; trial < TRIALS; trial++) {
      Coins coins = Coins.toss(random, PAIRS);
      for (int pair = 0; pair < PAIRS; pair++) {
        with[pair] += coins.firstDay(pair) == Assignment.WITH ? 1 : 0;
        asBefore[pair] += pair > 0 && coins.firstDay(pair) == coins.firstDay(pair - 1) ? 1 : 0;
      }
    }

    // Then
    for (int pair = 0; pair < PAIRS; pair++) {
      assertEquals(0.5, with[pair] / (double) TRIALS, TOLERANCE);
      if (pair > 0) {
        assertEquals(0.5, asBefore[pair] / (double) TRIALS, TOLERANCE);
      }
    }
  }

  @Test
  void sameSourceGivesTheSameCoinsAndTheServicesOwnCannotBeForetold() {
    assertArrayEquals(
        Coins.toss(new Random(3), PAIRS).toKeep(), Coins.toss(new Random(3), PAIRS).toKeep());
    assertInstanceOf(SecureRandom.class, new CoinSource().random());
  }

  @Test
  void textTellsNothing() {
    for (long seed = 0; seed < 20; seed++) {
      Coins coins = Coins.toss(new Random(seed), PAIRS);
      assertEquals("12 coins", coins.toString());
      String trial = MadeTrial.trial(coins).toString();
      assertTrue(trial.contains("coins=12 coins"), trial);
      assertEquals(MadeTrial.trial(MadeTrial.inverted(coins)).toString(), trial);
    }
  }
}
