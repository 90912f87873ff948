package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class NaivePearsonTest {

  @Test
  void correlationOfAHandfulOfDays() {
    // Given: r = 8 / sqrt(10 * 10) = 0.8, t = 0.8 sqrt(3 / 0.36) = 2.3094
    NaivePearson naive = new NaivePearson();
    double[] y = {2, 1, 4, 3, 5};

    // When
    for (int i = 0; i < y.length; i++) {
      naive.append(i + 1, y[i]);
    }

    // Then
    assertEquals(0.1040880, naive.p(), 1e-6);
  }

  @Test
  void nothingThatVariesIsNothingToSpeakOf() {
    NaivePearson naive = new NaivePearson();
    for (int i = 0; i < 10; i++) {
      naive.append(1, i);
    }

    assertFalse(naive.significant());
  }
}
