package org.touchstone.patient.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.contracts.identity.Role;

/**
 * Records who read or wrote what of a patient, in the transaction of the access: what cannot be
 * recorded does not happen.
 */
@ApplicationScoped
public class AccessLog {
  private final AccessRepository repository;
  private final Clock clock;

  AccessLog(AccessRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Somebody has read a resource of each of these patients. */
  @Transactional(TxType.MANDATORY)
  public void read(UUID actorId, String actorRole, String resource, Collection<UUID> patientIds) {
    record(actorId, actorRole, "read", resource, patientIds);
  }

  /** Somebody has written a resource of a patient. */
  @Transactional(TxType.MANDATORY)
  public void written(UUID actorId, String actorRole, String resource, UUID patientId) {
    record(actorId, actorRole, "write", resource, List.of(patientId));
  }

  private void record(
      UUID actorId, String role, String action, String resource, Collection<UUID> patientIds) {
    Instant now = clock.instant();
    String purpose = role.equals(Role.ADMINISTRATOR) ? "administration" : "care";
    repository.insert(
        patientIds.stream()
            .map(
                patientId ->
                    new AccessRecorded(
                        patientId,
                        UUID.randomUUID(),
                        1,
                        now,
                        actorId,
                        role,
                        action,
                        resource,
                        purpose))
            .toList());
  }
}
