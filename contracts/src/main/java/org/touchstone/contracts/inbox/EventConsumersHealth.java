package org.touchstone.contracts.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/** Down when a consumer has ended or can neither take a record in nor put it aside. */
@Liveness
@ApplicationScoped
class EventConsumersHealth implements HealthCheck {
  private final EventConsumers consumers;

  EventConsumersHealth(EventConsumers consumers) {
    this.consumers = consumers;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("event consumers");
    consumers.health().forEach((name, reads) -> answer.withData(name, reads));
    return answer.status(!consumers.health().containsValue(false)).build();
  }
}
