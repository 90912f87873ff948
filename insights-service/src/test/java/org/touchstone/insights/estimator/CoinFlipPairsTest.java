package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoinFlipPairsTest {

  @Test
  void countsMeanAndEvidence() {
    // S = -9, V = 25: sqrt(20/45) exp(81/90)
    CoinFlipPairs pairs = CoinFlipPairs.of(List.of(-2.0, -1.0, 0.0, -4.0, -2.0, 0.0));

    assertEquals(6, pairs.pairs());
    assertEquals(-1.5, pairs.meanDifference(), 1e-12);
    assertEquals(0.5 * Math.log(20.0 / 45) + 81.0 / 90, pairs.logE(), 1e-12);
    assertEquals(Math.exp(pairs.logE()), pairs.eValue(), 1e-12);
  }

  @Test
  void noDifferenceIsNoEvidence() {
    CoinFlipPairs pairs = CoinFlipPairs.of(List.of(0.0, 0.0));

    assertEquals(0, pairs.logE());
    assertEquals(1, pairs.eValue());
  }

  @Test
  void evidenceBeyondAllNumbersIsStillFinite() {
    List<Double> differences = java.util.Collections.nCopies(5_000, -10.0);

    assertTrue(Double.isFinite(CoinFlipPairs.of(differences).eValue()));
  }

  @Test
  void rangeEndsWhereTheEvidenceAgainstAnEffectIsTwenty() {
    // Given
    List<Double> differences = differences(new Random(3), 30, -1);
    CoinFlipPairs pairs = CoinFlipPairs.of(differences);
    Range range = pairs.anytime95();

    // Then
    assertNotNull(range);
    assertEquals(pairs.meanDifference(), (range.low() + range.high()) / 2, 1e-12);
    assertEquals(20, against(differences, range.low()).eValue(), 1e-9);
    assertEquals(20, against(differences, range.high()).eValue(), 1e-9);
    for (int percent = -99; percent <= 99; percent++) {
      double inside =
          pairs.meanDifference() + percent / 100.0 * (range.high() - pairs.meanDifference());
      assertTrue(against(differences, inside).eValue() < 20);
    }
    for (double outside = range.high() + 1e-6; outside <= 10; outside += 0.1) {
      assertTrue(against(differences, outside).eValue() >= 20);
    }
  }

  @Test
  void rangeLeavesOutNoEffectExactlyFromAnEValueOfTwenty() {
    for (int seed = 0; seed < 200; seed++) {
      CoinFlipPairs pairs = CoinFlipPairs.of(differences(new Random(seed), 12 + seed / 4, -1));
      Range range = pairs.anytime95();
      if (range != null) {
        assertEquals(pairs.eValue() < 20, range.contains(new Range(0, 0)), () -> "" + pairs);
      }
    }
  }

  @Test
  void rangeOfEqualDifferences() {
    // twelve times -2: with w = 12 (c + 2)^2 the ends solve log(20/(20+w)) + 12 w/(20+w) = 2 log 20
    CoinFlipPairs pairs = CoinFlipPairs.of(java.util.Collections.nCopies(12, -2.0));
    Range range = pairs.anytime95();

    assertNotNull(range);
    double w = 12 * Math.pow(range.high() + 2, 2);
    assertEquals(2 * Math.log(20), Math.log(20 / (20 + w)) + 12 * w / (20 + w), 1e-9);
    assertEquals(-4 - range.high(), range.low(), 1e-12);
  }

  @Test
  void fewPairsBoundNothing() {
    assertNull(CoinFlipPairs.of(List.of(-2.0, -1.0, 0.0, -4.0, -2.0, 0.0)).anytime95());
    assertNull(CoinFlipPairs.of(java.util.Collections.nCopies(9, 10.0)).anytime95());
  }

  @Test
  void rangeHoldsTheTruthHoweverOftenOneLooks() {
    // Given
    Random random = new Random(12);
    int missed = 0;

    // When
    for (int person = 0; person < 1_000; person++) {
      List<Double> all = differences(random, 40, -1);
      boolean ever = false;
      for (int pair = 10; pair <= 40; pair++) {
        Range range = CoinFlipPairs.of(all.subList(0, pair)).anytime95();
        ever |= range != null && !range.contains(new Range(-1, -1));
      }
      missed += ever ? 1 : 0;
    }

    // Then
    assertTrue(missed <= 50, "missed: " + missed);
  }

  private static CoinFlipPairs against(List<Double> differences, double effect) {
    return CoinFlipPairs.of(differences.stream().map(d -> d - effect).toList());
  }

  /** The practice moves the rating by the effect, whatever else moves it. */
  private static List<Double> differences(Random random, int pairs, double effect) {
    List<Double> differences = new ArrayList<>();
    for (int pair = 0; pair < pairs; pair++) {
      double size = random.nextInt(6);
      differences.add(effect + (random.nextBoolean() ? size : -size));
    }
    return differences;
  }

  @Test
  void noPairsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> CoinFlipPairs.of(List.of()));
  }

  @Test
  void pureChanceIsRarelyTakenForMoreHoweverOftenOneLooks() {
    // Given
    Random random = new Random(11);
    int fooled = 0;

    // When
    for (int person = 0; person < 2_000; person++) {
      List<Double> differences = new ArrayList<>();
      boolean ever = false;
      for (int pair = 0; pair < 60; pair++) {
        double size = random.nextInt(6);
        differences.add(random.nextBoolean() ? size : -size);
        ever |= CoinFlipPairs.of(differences).eValue() >= 10;
      }
      fooled += ever ? 1 : 0;
    }

    // Then
    assertTrue(fooled <= 200, "fooled: " + fooled);
  }
}
