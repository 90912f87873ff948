package org.touchstone.insights;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The service's clock in tests: real time unless a test sets another. */
@Singleton
public class TestClock extends Clock {
  private final AtomicReference<Clock> now = new AtomicReference<>(Clock.systemUTC());

  public void set(String instant) {
    now.set(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }

  public void reset() {
    now.set(Clock.systemUTC());
  }

  @Override
  public ZoneId getZone() {
    return now.get().getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return now.get().withZone(zone);
  }

  @Override
  public Instant instant() {
    return now.get().instant();
  }
}
