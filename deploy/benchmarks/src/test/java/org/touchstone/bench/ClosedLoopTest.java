package org.touchstone.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.touchstone.bench.report.Rate;

class ClosedLoopTest {

  @Test
  void countsWhatWasAcceptedAndWhatWasNot() {
    // Given: every second call is refused
    AtomicInteger calls = new AtomicInteger();

    // When
    Rate rate =
        ClosedLoop.run(2, Duration.ofMillis(200), number -> () -> calls.incrementAndGet() % 2 == 0);

    // Then
    assertEquals(2, rate.clients());
    assertEquals(calls.get(), rate.time().count());
    assertEquals((calls.get() + 1) / 2, rate.failed());
    assertTrue(rate.perSecond() > 0);
  }

  @Test
  void aBrokenClientEndsTheRun() {
    // When
    BenchException failure =
        assertThrows(
            BenchException.class,
            () ->
                ClosedLoop.run(
                    1,
                    Duration.ofSeconds(5),
                    number ->
                        () -> {
                          throw new IllegalStateException("no connection");
                        }));

    // Then
    assertTrue(failure.getMessage().contains("no connection"));
  }
}
