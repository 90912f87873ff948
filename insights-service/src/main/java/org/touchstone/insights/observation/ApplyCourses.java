package org.touchstone.insights.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.contracts.event.InstrumentScored;
import org.touchstone.contracts.event.ProgramEnrolmentChanged;
import org.touchstone.contracts.inbox.Batch;
import org.touchstone.contracts.inbox.Inbox;
import org.touchstone.contracts.inbox.ReceivedEvent;
import org.touchstone.contracts.inbox.UnreadableEventException;

/** Takes questionnaires and enrolments into the projection, a batch in one transaction. */
@ApplicationScoped
class ApplyCourses {

  private static final double LARGEST_SCORE = 27;

  private final Inbox inbox;
  private final CourseRepository courses;

  ApplyCourses(Inbox inbox, CourseRepository courses) {
    this.inbox = inbox;
    this.courses = courses;
  }

  /** Applies a batch: each fact once, of a subject the highest revision. */
  @Transactional
  void apply(Batch batch) {
    List<ReceivedEvent> fresh = inbox.firstTime(batch);
    fresh.forEach(ApplyCourses::require);
    courses.saveResponses(newest(fresh, EventKind.INSTRUMENT_SCORED), batch.generation());
    courses.saveEnrolments(newest(fresh, EventKind.PROGRAM_ENROLMENT_CHANGED), batch.generation());
  }

  /** One fact of each subject: a statement cannot write a row twice. */
  private static Collection<ReceivedEvent> newest(List<ReceivedEvent> facts, EventKind kind) {
    Map<String, ReceivedEvent> newest = new LinkedHashMap<>();
    for (ReceivedEvent fact : facts) {
      if (fact.kind() == kind) {
        newest.merge(
            fact.patientId() + "/" + fact.subjectId(),
            fact,
            (one, other) -> other.revision() > one.revision() ? other : one);
      }
    }
    return newest.values();
  }

  /** What the record types promise may still be absent from the JSON of another producer. */
  private static void require(ReceivedEvent received) {
    boolean whole =
        received.event() == null
            || (received.event() instanceof InstrumentScored scored && whole(scored))
            || (received.event() instanceof ProgramEnrolmentChanged enrolment && whole(enrolment));
    if (!whole) {
      throw new UnreadableEventException("a field is absent or out of its range");
    }
  }

  private static boolean whole(InstrumentScored fact) {
    return present(fact.at(), fact.day(), fact.instrument())
        && fact.items() > 0
        && fact.answered() >= 0
        && fact.answered() <= fact.items()
        && (fact.score() == null
            || (fact.score().signum() >= 0 && fact.score().doubleValue() <= LARGEST_SCORE));
  }

  private static boolean whole(ProgramEnrolmentChanged fact) {
    return present(fact.program(), fact.status(), fact.startedOn())
        && fact.version() > 0
        && fact.weeks() > 0;
  }

  private static boolean present(@Nullable Object... values) {
    return java.util.Arrays.stream(values).noneMatch(java.util.Objects::isNull);
  }
}
