package org.touchstone.practice.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.contracts.sharing.Sharing;
import org.touchstone.practice.entry.Numbers;

/**
 * Keeps laboratory values. The clinic's own data: a care team sees them without a consent of the
 * patient's, and the patient sees them and who entered them.
 */
@ApplicationScoped
class LaboratoryService {
  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
  private static final String RESOURCE = "laboratory-values";

  private final LaboratoryRepository values;
  private final Sharing sharing;
  private final Outbox outbox;
  private final Clock clock;

  LaboratoryService(LaboratoryRepository values, Sharing sharing, Outbox outbox, Clock clock) {
    this.values = values;
    this.sharing = sharing;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * The answer to an entered value.
   *
   * @param created whether it is new
   */
  record Entered(boolean created, LaboratoryValue value) {}

  /**
   * Enters a value, or changes it when {@code revision} says which revision is replaced. The same
   * call may come again: it has its effect, and its place in the access log, once.
   *
   * @throws ProblemException 404 outside of the care team, or for a change of an unknown value; 400
   *     for a broken rule; 409 when the id holds another value, another revision or a deleted one
   */
  @Transactional
  Entered enter(
      UUID clinician,
      UUID patient,
      UUID id,
      @Nullable Long revision,
      RecordLaboratoryValue request) {
    sharing.requireForClinician(clinician, patient);
    requireRules(request);
    BigDecimal number = Numbers.exact(request.value());
    return revision == null
        ? create(clinician, patient, id, request, number)
        : change(clinician, patient, id, revision, request, number);
  }

  /**
   * Deletes a value; a deleted one stays deleted.
   *
   * @throws ProblemException 404 outside of the care team, or when there never was such a value
   */
  @Transactional
  void delete(UUID clinician, UUID patient, UUID id) {
    sharing.requireForClinician(clinician, patient);
    LaboratoryValue value = values.locked(patient, id).orElseThrow(ProblemException::notFound);
    if (!value.deleted()) {
      values.replace(value.deletion(clinician, now()));
      recordWrite(clinician, patient);
    }
  }

  /**
   * A patient's values for the care team, put on record.
   *
   * @throws ProblemException 404 outside of the care team
   */
  @Transactional
  List<LaboratoryValue> ofPatient(UUID clinician, UUID patient) {
    sharing.requireForClinician(clinician, patient);
    outbox.append(
        AccessRecorded.read(patient, clinician, Role.CLINICIAN, RESOURCE, clock.instant()));
    return values.all(patient);
  }

  /** The patient's own values. */
  @Transactional
  List<LaboratoryValue> own(UUID patient) {
    return values.all(patient);
  }

  private Entered create(
      UUID clinician, UUID patient, UUID id, RecordLaboratoryValue request, BigDecimal number) {
    Instant now = now();
    LaboratoryValue fresh =
        new LaboratoryValue(
            patient, id, 1, request.takenOn(), request.code(), number, clinician, now, now, false);
    if (values.insertIfNew(fresh)) {
      recordWrite(clinician, patient);
      return new Entered(true, fresh);
    }
    LaboratoryValue known = present(patient, id);
    if (!known.sameContent(request.takenOn(), request.code(), number)) {
      throw ProblemException.conflict(
          "entry-exists", "This id holds another value. To change it, say which revision.");
    }
    return new Entered(false, known);
  }

  private Entered change(
      UUID clinician,
      UUID patient,
      UUID id,
      long revision,
      RecordLaboratoryValue request,
      BigDecimal number) {
    LaboratoryValue current = present(patient, id);
    boolean same = current.sameContent(request.takenOn(), request.code(), number);
    // The same change again finds its own result: one revision further and equal.
    if (same && (current.revision() == revision || current.revision() == revision + 1)) {
      return new Entered(false, current);
    }
    if (current.revision() != revision) {
      throw ProblemException.conflict(
          "revision-conflict",
          "The value is at revision " + current.revision() + ". Nothing was changed.");
    }
    LaboratoryValue changed =
        current.changed(request.takenOn(), request.code(), number, clinician, now());
    values.replace(changed);
    recordWrite(clinician, patient);
    return new Entered(false, changed);
  }

  private LaboratoryValue present(UUID patient, UUID id) {
    LaboratoryValue value = values.locked(patient, id).orElseThrow(ProblemException::notFound);
    if (value.deleted()) {
      throw ProblemException.conflict(
          "entry-deleted", "The value with this id was deleted and stays so.");
    }
    return value;
  }

  private void requireRules(RecordLaboratoryValue request) {
    List<Violation> violations = new ArrayList<>();
    LaboratoryCode code = request.code();
    // Somewhere it may be tomorrow already.
    if (request.takenOn().isAfter(LocalDate.now(clock).plusDays(1))
        || request.takenOn().isBefore(EARLIEST)) {
      violations.add(new Violation("takenOn", "must be a day from 1950 to today"));
    }
    if (!Numbers.within(request.value(), BigDecimal.ZERO, code.highest())) {
      violations.add(
          new Violation(
              "value",
              "must be a number from 0 to " + code.highest() + " with at most 4 decimals"));
    }
    if (!request.unit().equals(code.unit())) {
      violations.add(new Violation("unit", "must be " + code.unit() + " for " + code.code()));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.badRequest(violations);
    }
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
