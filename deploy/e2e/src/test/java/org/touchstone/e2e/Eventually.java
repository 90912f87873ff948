package org.touchstone.e2e;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what events bring about, with a bound. */
final class Eventually {

  /**
   * The first value that fits.
   *
   * @throws AssertionError when none came in time; says the last value
   */
  static <T> T get(Duration atMost, Supplier<T> value, Predicate<T> fits) {
    long end = System.nanoTime() + atMost.toNanos();
    T last = value.get();
    while (!fits.test(last)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + atMost + "; last seen: " + last);
      }
      last = value.get();
    }
    return last;
  }

  private Eventually() {}
}
