package org.touchstone.contracts.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay works. */
@ConfigMapping(prefix = "touchstone.outbox")
interface OutboxConfig {
  /** Off in a process that must not send, such as a migration run. */
  @WithDefault("true")
  boolean enabled();

  /** Rows a transaction sends at the most: large enough for a burst, small enough to hold. */
  @WithDefault("500")
  int batch();

  /**
   * How long to gather facts while many come: sent together they cost the database, the broker and
   * whoever takes them in a part of what they cost one by one. A single fact does not wait.
   */
  @WithDefault("25ms")
  Duration gather();

  /** How often to look for rows whose wake-up was lost in a crash. */
  @WithDefault("1s")
  Duration sweep();

  /** How long the broker may take to acknowledge a batch before it is sent again. */
  @WithDefault("15s")
  Duration ackTimeout();

  /** The longest pause after failures. */
  @WithDefault("5s")
  Duration maxBackOff();
}
