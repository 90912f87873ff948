package org.touchstone.patient.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.ConsentChanged.Grant;
import org.touchstone.contracts.event.Purpose;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.contracts.problem.ProblemException;

/** Decides what is shared; each change is told as {@code ConsentChanged} and kept for good. */
@ApplicationScoped
public class Consents {
  /** What a new patient shares with the clinic; everything else stays with the patient. */
  private static final Set<Category> DEFAULT =
      Set.of(Category.PAIN, Category.MOOD, Category.PRACTICES);

  private final ConsentRepository repository;
  private final Outbox outbox;
  private final Clock clock;

  Consents(ConsentRepository repository, Outbox outbox, Clock clock) {
    this.repository = repository;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** A new patient's consent, as it is until the patient decides. */
  @Transactional(TxType.MANDATORY)
  public void begin(UUID patientId) {
    ConsentEntity entity = new ConsentEntity();
    entity.patientId = patientId;
    entity.revision = 1;
    for (Grant cell : Cell.MATRIX) {
      if (cell.purpose() == Purpose.CLINIC && DEFAULT.contains(cell.category())) {
        entity.decide(cell, true);
      }
    }
    repository.persist(entity);
    outbox.append(entity.fact(now()));
  }

  /** These patients share everything with the clinic from now on. */
  @Transactional(TxType.MANDATORY)
  public void shareEverythingWithClinic(Collection<UUID> patientIds) {
    List<Decision> decisions =
        Cell.MATRIX.stream()
            .filter(cell -> cell.purpose() == Purpose.CLINIC)
            .map(cell -> Decision.of(cell, true))
            .toList();
    for (UUID patientId : patientIds) {
      decide(require(patientId), decisions, patientId);
    }
  }

  /** What each of these patients shares with the clinic, in the order of the categories. */
  @Transactional
  public Map<UUID, List<Category>> sharedWithClinic(Collection<UUID> patientIds) {
    if (patientIds.isEmpty()) {
      return Map.of();
    }
    return repository.withGrants(patientIds).stream()
        .collect(
            Collectors.toMap(
                entity -> entity.patientId,
                entity ->
                    Cell.MATRIX.stream()
                        .filter(cell -> cell.purpose() == Purpose.CLINIC && entity.grants(cell))
                        .map(Grant::category)
                        .toList()));
  }

  @Transactional
  ConsentsView view(UUID patientId) {
    return ConsentsView.of(repository.findByIdOptional(patientId).orElseThrow(Consents::none));
  }

  /**
   * Decides the named cells.
   *
   * @param expected the revision that the patient saw; null: whatever it is
   * @throws ProblemException conflict, when it has changed since; bad request, when a cell is named
   *     twice or is not known; not found, when the patient is not enrolled
   */
  @Transactional
  ConsentsView change(UUID patientId, List<Decision> decisions, @Nullable Long expected) {
    check(decisions);
    ConsentEntity entity = require(patientId);
    if (expected != null && expected != entity.revision) {
      throw ProblemException.conflict(
          "revision-conflict", "What you share has changed since. Its revision is another one.");
    }
    decide(entity, decisions, patientId);
    return ConsentsView.of(entity);
  }

  private ConsentEntity require(UUID patientId) {
    ConsentEntity entity = repository.findById(patientId, LockModeType.PESSIMISTIC_WRITE);
    if (entity == null) {
      throw none();
    }
    return entity;
  }

  private void decide(ConsentEntity entity, List<Decision> decisions, UUID decidedBy) {
    List<Decision> changes =
        decisions.stream().filter(d -> entity.decide(d.cell(), d.granted())).toList();
    if (changes.isEmpty()) {
      return;
    }
    entity.revision++;
    Instant now = now();
    changes.forEach(change -> record(entity, change.cell(), change.granted(), decidedBy, now));
    outbox.append(entity.fact(now));
  }

  private void record(
      ConsentEntity entity, Grant cell, boolean granted, UUID decidedBy, Instant at) {
    ConsentDecisionEntity decision = new ConsentDecisionEntity();
    decision.patientId = entity.patientId;
    decision.revision = entity.revision;
    decision.category = cell.category().code();
    decision.purpose = cell.purpose().code();
    decision.granted = granted;
    decision.decidedBy = decidedBy;
    decision.decidedAt = at;
    repository.persist(decision);
  }

  private static void check(List<Decision> decisions) {
    Set<Grant> seen = new HashSet<>();
    for (int i = 0; i < decisions.size(); i++) {
      Grant cell = decisions.get(i).cell();
      String field = "consents[" + i + "]";
      if (cell.category() == Category.UNKNOWN) {
        throw ProblemException.badRequest(field + ".category", "must be one of the named values");
      }
      if (cell.purpose() == Purpose.UNKNOWN) {
        throw ProblemException.badRequest(field + ".purpose", "must be one of the named values");
      }
      if (!seen.add(cell)) {
        throw ProblemException.badRequest(field, "is named twice");
      }
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static ProblemException none() {
    return ProblemException.notFound();
  }
}
