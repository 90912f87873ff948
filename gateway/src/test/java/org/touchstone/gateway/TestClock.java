package org.touchstone.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.touchstone.gateway.standin.Control;

/**
 * The gateway's clock in tests: the real one, moved by as much as a test says, together with the
 * provider's.
 */
@ApplicationScoped
public class TestClock extends Clock {

  private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

  /** Lets time pass, here and at the provider. */
  public void pass(Duration time) {
    Duration sum = offset.accumulateAndGet(time, Duration::plus);
    Control.provider(Map.of("offset", sum.toSeconds()));
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(offset.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), offset.get());
  }
}
