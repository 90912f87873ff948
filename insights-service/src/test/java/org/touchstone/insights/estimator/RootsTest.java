package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RootsTest {

  @Test
  void crossingBetweenTwoPoints() {
    assertEquals(Math.sqrt(2), Roots.between(0, 5, x -> x * x - 2), 1e-12);
    assertEquals(-3, Roots.between(-10, 0, x -> x + 3), 1e-12);
  }

  @Test
  void withoutACrossingTheNearerEnd() {
    assertEquals(5, Roots.between(1, 5, x -> x - 7));
    assertEquals(5, Roots.between(1, 5, x -> x - 5));
    assertEquals(1, Roots.between(1, 5, x -> x + 7));
    assertEquals(1, Roots.between(1, 5, x -> x - 1));
    assertEquals(2, Roots.between(2, 2, x -> x));
    assertEquals(Double.NaN, Roots.between(0, Double.NaN, x -> x));
  }
}
