package org.touchstone.gateway.session;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock of the gateway; tests bring their own. */
final class SystemClock {

  private SystemClock() {}

  @Produces
  @DefaultBean
  @ApplicationScoped
  static Clock clock() {
    return Clock.systemUTC();
  }
}
