package org.touchstone.insights.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  /**
   * Newcombe 1998 (Statistics in Medicine 17:857), table I, method 3; and the ends of the scale.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718",
    "10, 10, 0.7225, 1.0000",
    "50, 100, 0.4038, 0.5962"
  })
  void agreesWithPublishedIntervals(int count, int n, double low, double high) {
    Wilson wilson = Wilson.of(count, n);

    assertEquals(low, wilson.low95(), 5e-5);
    assertEquals(high, wilson.high95(), 5e-5);
    assertEquals((double) count / n, wilson.share(), 1e-12);
  }

  @Test
  void staysInsideAndHoldsTheShare() {
    for (int n = 1; n <= 60; n++) {
      for (int count = 0; count <= n; count++) {
        Wilson wilson = Wilson.of(count, n);
        Wilson other = Wilson.of(n - count, n);
        assertTrue(0 <= wilson.low95() && wilson.high95() <= 1);
        assertTrue(wilson.low95() <= wilson.share() + 1e-12);
        assertTrue(wilson.share() <= wilson.high95() + 1e-12);
        assertEquals(1 - other.high95(), wilson.low95(), 1e-12);
      }
    }
  }
}
