package org.touchstone.contracts.inbox;

import java.time.Duration;

/** Pauses that double from 100 ms to 5 s. */
final class BackOff {
  private static final long FIRST = 100;
  private static final long LONGEST = 5_000;

  private long millis = FIRST;

  Duration next() {
    long now = millis;
    millis = Math.min(LONGEST, 2 * millis);
    return Duration.ofMillis(now);
  }

  long millis() {
    return millis;
  }

  void reset() {
    millis = FIRST;
  }
}
