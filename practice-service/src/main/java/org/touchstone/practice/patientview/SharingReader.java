package org.touchstone.practice.patientview;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.touchstone.contracts.inbox.EventConsumers;
import org.touchstone.contracts.sharing.SharingProjection;

/** Follows who treats a patient and what the patient shares. */
@ApplicationScoped
class SharingReader {
  private final SharingProjection projection;
  private final EventConsumers consumers;

  SharingReader(SharingProjection projection, EventConsumers consumers) {
    this.projection = projection;
    this.consumers = consumers;
  }

  void start(@Observes StartupEvent event) {
    projection.follow(consumers, "practice-service");
  }
}
