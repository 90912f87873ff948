package org.touchstone.local;

import java.time.Duration;
import java.util.Locale;

/** Where the stack says how far it is. */
@FunctionalInterface
public interface Progress {

  /** Nobody listens. */
  Progress SILENT = line -> {};

  /** Tells one line. */
  void say(String line);

  /** Tells that a part is ready, and how long it took. */
  default void ready(String part, Duration taken) {
    say(String.format(Locale.ROOT, "  %-18s ready in %.1f s", part, taken.toMillis() / 1000.0));
  }
}
