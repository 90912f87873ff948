package org.touchstone.insights.observation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.contracts.event.Topics;
import org.touchstone.contracts.inbox.EventConsumers;

/**
 * Follows questionnaires and programmes. Apart from the diaries: a day of entries does not hold up
 * a questionnaire, and the other way round.
 */
@ApplicationScoped
public class CourseConsumer {

  /** The consumer's name: also its group and its dead letters' prefix. */
  public static final String NAME = "insights-course";

  private final ApplyCourses apply;
  private final EventConsumers consumers;
  private final boolean enabled;

  CourseConsumer(
      ApplyCourses apply,
      EventConsumers consumers,
      @ConfigProperty(name = "touchstone.insights.follow", defaultValue = "true") boolean enabled) {
    this.apply = apply;
    this.consumers = consumers;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      consumers.start(NAME, Topics.OF_COURSES, apply::apply);
    }
  }
}
