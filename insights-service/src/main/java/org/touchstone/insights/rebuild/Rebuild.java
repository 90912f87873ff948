package org.touchstone.insights.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.contracts.inbox.EventConsumers;
import org.touchstone.contracts.inbox.Inbox;
import org.touchstone.insights.observation.CourseConsumer;
import org.touchstone.insights.observation.Courses;
import org.touchstone.insights.observation.Diaries;
import org.touchstone.insights.observation.DiariesChanged;
import org.touchstone.insights.observation.ObservationConsumer;

/** Starts and ends a rebuild. */
@ApplicationScoped
class Rebuild {

  private final Inbox inbox;
  private final RebuildRepository rebuilds;
  private final Diaries diaries;
  private final Courses courses;
  private final EventConsumers consumers;
  private final Event<DiariesChanged> changed;

  Rebuild(
      Inbox inbox,
      RebuildRepository rebuilds,
      Diaries diaries,
      Courses courses,
      EventConsumers consumers,
      Event<DiariesChanged> changed) {
    this.inbox = inbox;
    this.rebuilds = rebuilds;
    this.diaries = diaries;
    this.courses = courses;
    this.consumers = consumers;
    this.changed = changed;
  }

  /**
   * Starts the next reading of the log: every replica notices within a second and reads from the
   * beginning.
   *
   * @return the number of the reading
   */
  @Transactional
  int start() {
    int generation = inbox.nextGeneration(ObservationConsumer.NAME);
    inbox.nextGeneration(ObservationConsumer.SHARING_NAME);
    rebuilds.started(generation, inbox.nextGeneration(CourseConsumer.NAME));
    return generation;
  }

  boolean isFinished(int generation) {
    return rebuilds.isFinished(generation);
  }

  /** Ends a rebuild whose reading has caught up: removes what it has not confirmed. */
  @Transactional
  void finishIfCaughtUp() {
    Optional<RebuildRepository.Unfinished> unfinished = rebuilds.claimUnfinished();
    if (unfinished.isEmpty()
        || consumers.lag(ObservationConsumer.NAME) > 0
        || consumers.lag(CourseConsumer.NAME) > 0) {
      return;
    }
    int generation = unfinished.get().generation();
    List<UUID> patients = diaries.unconfirmedPatients(generation);
    patients.forEach(patient -> diaries.removeUnconfirmed(patient, generation));
    courses.removeUnconfirmed(unfinished.get().courseGeneration());
    rebuilds.finished(generation);
    changed.fire(new DiariesChanged(patients.size()));
  }
}
