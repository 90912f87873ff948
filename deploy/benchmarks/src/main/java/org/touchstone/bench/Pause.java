package org.touchstone.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waiting between measurements. */
public final class Pause {

  private Pause() {}

  /** Waits that long. */
  public static void of(Duration duration) {
    try {
      TimeUnit.NANOSECONDS.sleep(duration.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("Interrupted", e);
    }
  }
}
