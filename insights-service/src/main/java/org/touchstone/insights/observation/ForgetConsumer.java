package org.touchstone.insights.observation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.contracts.event.Topics;
import org.touchstone.contracts.inbox.EventConsumers;

/**
 * Follows erasures. Projections forget by the tombstones of their own topics; what is written here
 * has no topic, so it follows the patient's record.
 */
@ApplicationScoped
class ForgetConsumer {

  /** The consumer's name: also its group and its dead letters' prefix. */
  static final String NAME = "insights-forget";

  private final ForgetPatients forget;
  private final EventConsumers consumers;
  private final boolean enabled;

  ForgetConsumer(
      ForgetPatients forget,
      EventConsumers consumers,
      @ConfigProperty(name = "touchstone.insights.follow", defaultValue = "true") boolean enabled) {
    this.forget = forget;
    this.consumers = consumers;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      consumers.start(NAME, java.util.List.of(Topics.PATIENT), forget::apply);
    }
  }
}
