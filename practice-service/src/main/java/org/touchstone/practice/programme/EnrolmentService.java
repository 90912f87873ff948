package org.touchstone.practice.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.contracts.event.ProgramEnrolmentChanged.Status;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.contracts.sharing.Sharing;
import org.touchstone.practice.edition.Clinic;
import org.touchstone.practice.edition.Clinics;
import org.touchstone.practice.entry.EntryKey;

/**
 * Enrols patients and moves enrolments on. A change and its fact are written in one transaction;
 * what a clinician does is on record in the same one.
 */
@ApplicationScoped
class EnrolmentService {
  private static final String RESOURCE = "enrolments";
  private static final int FARTHEST_DAYS = 366;
  private static final int BATCH = 100;

  private final EnrolmentRepository enrolments;
  private final ProgramService programs;
  private final ProgramRules rules;
  private final Clinics clinics;
  private final PatientDay days;
  private final Sharing sharing;
  private final Outbox outbox;
  private final Clock clock;

  EnrolmentService(
      EnrolmentRepository enrolments,
      ProgramService programs,
      ProgramRules rules,
      Clinics clinics,
      PatientDay days,
      Sharing sharing,
      Outbox outbox,
      Clock clock) {
    this.enrolments = enrolments;
    this.programs = programs;
    this.rules = rules;
    this.clinics = clinics;
    this.days = days;
    this.sharing = sharing;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * The answer to an enrolment.
   *
   * @param created whether it is new
   */
  record Enrolled(boolean created, Course course) {}

  /** What a clinician can do with an enrolment that goes on. */
  enum Step {
    PAUSE,
    RESUME,
    STOP
  }

  /**
   * Enrols a patient in the newest version of a programme. The same call may come again: it has its
   * effect once.
   *
   * @throws ProblemException 404 outside of the care team; 400 for a broken rule; 409 when the id
   *     holds another enrolment, or the patient takes part in a programme
   */
  @Transactional
  Enrolled enrol(UUID clinician, UUID patient, UUID id, EnrolPatient request) {
    sharing.requireForClinician(clinician, patient);
    Optional<Enrolment> known = enrolments.locked(patient, id);
    if (known.isPresent()) {
      return new Enrolled(false, same(known.get(), request));
    }
    Program program =
        programs
            .find(clinics.ofPatient(patient), request.programme(), null)
            .orElseThrow(
                () -> ProblemException.badRequest("programme", "must be the code of a programme"));
    LocalDate startsOn = request.startsOn();
    LocalDate day = LocalDate.now(clock);
    if (startsOn.isBefore(day.minusDays(FARTHEST_DAYS))
        || startsOn.isAfter(day.plusDays(FARTHEST_DAYS))) {
      throw ProblemException.badRequest("startsOn", "must be at most a year ago or ahead");
    }
    // One whose last day is over makes room, whether the sweep has come by or not.
    enrolments
        .lockedRunning(patient)
        .ifPresent(running -> completeIfOver(running, days.today(running)));
    Instant now = now();
    Enrolment fresh =
        new Enrolment(
            patient,
            id,
            1,
            program.clinic(),
            program.code(),
            program.version(),
            program.weeks(),
            request.zone() == null ? ZoneOffset.UTC.getId() : request.zone(),
            Status.ACTIVE,
            null,
            new Timeline(startsOn, program.weeks() * Program.DAYS_OF_WEEK, List.of()),
            List.of(),
            clinician,
            now,
            now);
    if (!enrolments.insertIfFree(fresh)) {
      Enrolment taken =
          enrolments
              .locked(patient, id)
              .orElseThrow(
                  () ->
                      ProblemException.conflict(
                          "enrolment-running",
                          "The patient takes part in a programme that has not ended."));
      return new Enrolled(false, same(taken, request));
    }
    outbox.append(fresh.fact());
    recordWrite(clinician, patient);
    LocalDate today = days.today(fresh);
    return new Enrolled(true, course(completeIfOver(fresh, today), today));
  }

  /**
   * Pauses, resumes or stops; the same again has no further effect.
   *
   * @throws ProblemException 404 outside of the care team or without such an enrolment; 409 when it
   *     has ended
   */
  @Transactional
  Course step(UUID clinician, UUID patient, UUID id, Step step) {
    sharing.requireForClinician(clinician, patient);
    Enrolment known = locked(patient, id);
    LocalDate today = days.today(known);
    Enrolment current = completeIfOver(known, today);
    Enrolment changed =
        switch (step) {
          case PAUSE -> current.paused(today, now());
          case RESUME -> current.resumed(today, now());
          case STOP -> current.stopped(today, now());
        };
    return course(write(clinician, current, changed), today);
  }

  /**
   * Leaves items out or swaps them.
   *
   * @throws ProblemException 404 outside of the care team or without such an enrolment; 400 for a
   *     broken rule; 409 when it has ended
   */
  @Transactional
  Course tailor(UUID clinician, UUID patient, UUID id, List<Tailoring> changes) {
    sharing.requireForClinician(clinician, patient);
    Enrolment known = locked(patient, id);
    LocalDate today = days.today(known);
    Enrolment current = completeIfOver(known, today);
    Program program = programs.of(current);
    List<Violation> violations = violations(clinics.ofPatient(patient), program, changes);
    if (!violations.isEmpty()) {
      throw ProblemException.badRequest(violations);
    }
    return course(write(clinician, current, current.tailored(changes, now())), today);
  }

  /**
   * A patient's enrolments for the care team, put on record.
   *
   * @throws ProblemException 404 outside of the care team
   */
  @Transactional
  List<Course> ofPatient(UUID clinician, UUID patient) {
    sharing.requireForClinician(clinician, patient);
    outbox.append(
        AccessRecorded.read(patient, clinician, Role.CLINICIAN, RESOURCE, clock.instant()));
    return own(patient);
  }

  /** The patient's own enrolments, the newest first. */
  @Transactional
  List<Course> own(UUID patient) {
    Optional<ZoneId> zone = days.zone(patient);
    return enrolments.all(patient).stream()
        .map(
            enrolment -> {
              LocalDate today = days.today(enrolment, zone);
              return course(enrolment.asOf(today, now()), today);
            })
        .toList();
  }

  /**
   * Completes a batch of those whose last day is over where the patient is.
   *
   * @param after the last one of the batch before
   * @return the last one of this batch; null: it was the last batch
   */
  @Transactional
  @Nullable EntryKey completeDue(EntryKey after) {
    // The farthest east: where the patient is it may be earlier, and then the time has not come.
    LocalDate latest = clock.instant().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
    List<Enrolment> batch = enrolments.due(latest, after, BATCH);
    batch.forEach(enrolment -> completeIfOver(enrolment, days.today(enrolment)));
    if (batch.size() < BATCH) {
      return null;
    }
    Enrolment last = batch.get(batch.size() - 1);
    return new EntryKey(last.patientId(), last.id());
  }

  private Enrolment locked(UUID patient, UUID id) {
    return enrolments.locked(patient, id).orElseThrow(ProblemException::notFound);
  }

  /** The enrolment, completed if its last day is over. */
  private Enrolment completeIfOver(Enrolment enrolment, LocalDate today) {
    Enrolment now = enrolment.asOf(today, now());
    if (now != enrolment) {
      enrolments.replace(now);
      outbox.append(now.fact());
    }
    return now;
  }

  private Enrolment write(UUID clinician, Enrolment current, Enrolment changed) {
    if (changed != current) {
      enrolments.replace(changed);
      outbox.append(changed.fact());
      recordWrite(clinician, changed.patientId());
    }
    return changed;
  }

  private Course same(Enrolment known, EnrolPatient request) {
    boolean same =
        known.program().equals(request.programme())
            && known.timeline().startsOn().equals(request.startsOn());
    if (!same) {
      throw ProblemException.conflict("entry-exists", "This id holds another enrolment.");
    }
    LocalDate today = days.today(known);
    return course(known.asOf(today, now()), today);
  }

  private List<Violation> violations(Clinic clinic, Program program, List<Tailoring> changes) {
    List<Violation> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < changes.size(); i++) {
      Tailoring change = changes.get(i);
      Optional<ProgramItem> item =
          program.content().items().filter(each -> each.id().equals(change.item())).findFirst();
      if (item.isEmpty()) {
        found.add(new Violation("changes[" + i + "].item", "must be an item of the programme"));
      } else if (!seen.add(change.item())) {
        found.add(new Violation("changes[" + i + "].item", "must be there once"));
      } else if (change.instead() != null) {
        String fault = rules.fault(clinic, item.get().kind(), change.instead());
        if (fault != null) {
          found.add(new Violation("changes[" + i + "].instead", fault));
        }
      }
    }
    return found.isEmpty() ? Screening.violations(program.content(), changes) : found;
  }

  private Course course(Enrolment enrolment, LocalDate today) {
    return new Course(enrolment, programs.of(enrolment), today);
  }

  private void recordWrite(UUID clinician, UUID patient) {
    outbox.append(
        new AccessRecorded(
            patient,
            UUID.randomUUID(),
            1,
            clock.instant(),
            clinician,
            Role.CLINICIAN,
            "write",
            RESOURCE,
            "care"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
