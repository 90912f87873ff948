package org.touchstone.bench.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {
  private static final Map<String, Long> THIS = Map.of("this", ProcessHandle.current().pid());

  @Test
  void workIsSeen() {
    // Given
    ProcessorTime before = ProcessorTime.of(THIS);

    // When: work until the clock of the processes, which ticks in hundredths, has moved
    ProcessorTime used = ProcessorTime.of(THIS).since(before);
    while (used.total().compareTo(Duration.ofMillis(50)) < 0) {
      used = ProcessorTime.of(THIS).since(before);
    }

    // Then
    assertEquals(used.total(), used.used().get("this"));
  }

  @Test
  void differencesAreByName() {
    // Given
    ProcessorTime before =
        new ProcessorTime(Map.of("a", Duration.ofMillis(100), "gone", Duration.ofMillis(7)));
    ProcessorTime after =
        new ProcessorTime(Map.of("a", Duration.ofMillis(140), "new", Duration.ofMillis(5)));

    // When
    ProcessorTime used = after.since(before);

    // Then
    assertEquals(Map.of("a", Duration.ofMillis(40), "new", Duration.ofMillis(5)), used.used());
    assertEquals(Duration.ofMillis(45), used.total());
  }

  @Test
  void aProgramThatHasEndedCountsNothing() throws Exception {
    // Given
    Process ended =
        new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, ended.waitFor());

    // When
    ProcessorTime time = ProcessorTime.of(Map.of("ended", ended.pid()));

    // Then
    assertTrue(time.total().isZero());
  }
}
