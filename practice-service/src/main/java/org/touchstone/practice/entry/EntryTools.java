package org.touchstone.practice.entry;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.touchstone.contracts.outbox.Outbox;

/** What the services of all kinds work with. */
@Singleton
public final class EntryTools {
  private final Outbox outbox;
  private final EntryWindow window;
  private final Clock clock;

  EntryTools(Outbox outbox, EntryWindow window, Clock clock) {
    this.outbox = outbox;
    this.window = window;
    this.clock = clock;
  }

  Outbox outbox() {
    return outbox;
  }

  EntryWindow window() {
    return window;
  }

  Clock clock() {
    return clock;
  }
}
