package org.touchstone.insights.observation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.contracts.event.Topics;
import org.touchstone.contracts.inbox.Batch;
import org.touchstone.contracts.inbox.EventConsumers;
import org.touchstone.contracts.sharing.SharingProjection;

/** Follows practice-service's diaries and patient-service's care teams and consents. */
@ApplicationScoped
public class ObservationConsumer {

  /** The consumer of diaries: also its group and its dead letters' prefix. */
  public static final String NAME = "insights-diary";

  /** The consumer of care teams and consents. */
  public static final String SHARING_NAME = "insights-sharing";

  private final ApplyObservations apply;
  private final EventConsumers consumers;
  private final SharingProjection sharing;
  private final Event<DiariesChanged> changed;
  private final boolean enabled;

  ObservationConsumer(
      ApplyObservations apply,
      EventConsumers consumers,
      SharingProjection sharing,
      Event<DiariesChanged> changed,
      @ConfigProperty(name = "touchstone.insights.follow", defaultValue = "true") boolean enabled) {
    this.apply = apply;
    this.consumers = consumers;
    this.sharing = sharing;
    this.changed = changed;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      consumers.start(NAME, Topics.OF_DIARIES, this::handle);
      sharing.follow(consumers, "insights");
    }
  }

  private void handle(Batch batch) {
    int diaries = apply.apply(batch);
    if (diaries > 0) {
      changed.fire(new DiariesChanged(diaries));
    }
  }
}
