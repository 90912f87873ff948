package org.touchstone.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BenchTest {

  @Test
  void withoutANameAllAreRun() {
    assertEquals(
        new Bench.Chosen(Set.of("entry", "recalculate", "calibration"), 4_000), Bench.chosen());
  }

  @Test
  void namesAndDiariesInAnyOrder() {
    assertEquals(
        new Bench.Chosen(Set.of("calibration"), 50),
        Bench.chosen("--diaries", "50", "calibration"));
    assertEquals(
        new Bench.Chosen(Set.of("calibration", "entry"), 4_000),
        Bench.chosen("calibration", "entry"));
  }

  @Test
  void whatIsNotKnownIsNotRun() {
    assertNull(Bench.chosen("calibrate"));
    assertNull(Bench.chosen("calibration", "--diaries"));
    assertNull(Bench.chosen("calibration", "--diaries", "0"));
    assertNull(Bench.chosen("calibration", "--diaries", "many"));
  }
}
