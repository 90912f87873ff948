package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
