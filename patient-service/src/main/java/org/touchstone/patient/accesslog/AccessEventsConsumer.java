package org.touchstone.patient.accesslog;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.touchstone.contracts.event.Topics;
import org.touchstone.contracts.inbox.EventConsumers;

/** Takes in what the other services tell about accesses. */
@ApplicationScoped
class AccessEventsConsumer {
  static final String NAME = "patient-service-access";

  private final EventConsumers consumers;
  private final TakeAccesses takeAccesses;

  AccessEventsConsumer(EventConsumers consumers, TakeAccesses takeAccesses) {
    this.consumers = consumers;
    this.takeAccesses = takeAccesses;
  }

  void start(@Observes @Priority(300) StartupEvent event) {
    consumers.start(NAME, List.of(Topics.ACCESS), takeAccesses::handle);
  }
}
