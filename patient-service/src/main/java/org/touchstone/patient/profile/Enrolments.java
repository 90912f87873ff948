package org.touchstone.patient.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.contracts.outbox.Outbox;

/** Which clinic treats which patient; each change is told as {@code PatientEnrolled}. */
@ApplicationScoped
public class Enrolments {
  private final EnrolmentRepository repository;
  private final Outbox outbox;
  private final Clock clock;

  Enrolments(EnrolmentRepository repository, Outbox outbox, Clock clock) {
    this.repository = repository;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What a change of an enrolment came to. */
  public enum Outcome {
    /** It was like that before. */
    UNCHANGED,
    /** The patient is here for the first time. */
    NEW,
    /** The patient was here before: discharged, or in another clinic. */
    CHANGED
  }

  /** A patient's enrolment, active or not. */
  @Transactional
  public Optional<Enrolment> find(UUID patientId) {
    return repository.findByIdOptional(patientId).map(EnrolmentEntity::enrolment);
  }

  /** Those of the patients who are or were enrolled. */
  @Transactional
  public Map<UUID, Enrolment> findAll(Collection<UUID> patientIds) {
    if (patientIds.isEmpty()) {
      return Map.of();
    }
    return repository.list("patientId in ?1", patientIds).stream()
        .map(EnrolmentEntity::enrolment)
        .collect(Collectors.toMap(Enrolment::patientId, Function.identity()));
  }

  /** The clinic treats the patient from now on. */
  @Transactional(TxType.MANDATORY)
  public Outcome enrol(UUID patientId, String clinic) {
    EnrolmentEntity entity = repository.findById(patientId);
    if (entity == null) {
      entity = new EnrolmentEntity();
      entity.patientId = patientId;
      entity.enrolledAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      change(entity, clinic, true);
      repository.persist(entity);
      return Outcome.NEW;
    }
    if (entity.active && entity.clinic.equals(clinic)) {
      return Outcome.UNCHANGED;
    }
    change(entity, clinic, true);
    return Outcome.CHANGED;
  }

  /** No clinic treats the patient any more. */
  @Transactional(TxType.MANDATORY)
  public Outcome discharge(UUID patientId) {
    EnrolmentEntity entity = repository.findById(patientId);
    if (entity == null || !entity.active) {
      return Outcome.UNCHANGED;
    }
    change(entity, entity.clinic, false);
    return Outcome.CHANGED;
  }

  private void change(EnrolmentEntity entity, String clinic, boolean active) {
    entity.clinic = clinic;
    entity.active = active;
    entity.revision++;
    outbox.append(entity.fact());
  }
}
