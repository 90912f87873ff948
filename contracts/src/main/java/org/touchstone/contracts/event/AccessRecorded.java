package org.touchstone.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody read or wrote what belongs to a patient. Holds no clinical value.
 *
 * @param patientId whose data
 * @param accessId this access
 * @param revision always 1: the record of an access never changes
 * @param at when
 * @param actorId account of the person who did it
 * @param actorRole role in which they did it, such as {@code clinician}
 * @param action {@code read} or {@code write}
 * @param resource what, such as {@code insights} or {@code diary}
 * @param purpose why, such as {@code care}
 */
public record AccessRecorded(
    UUID patientId,
    UUID accessId,
    long revision,
    Instant at,
    UUID actorId,
    String actorRole,
    String action,
    String resource,
    String purpose)
    implements Event {

  /** A read for care, by a member of the care team. */
  public static AccessRecorded read(
      UUID patientId, UUID actorId, String actorRole, String resource, Instant at) {
    return new AccessRecorded(
        patientId, UUID.randomUUID(), 1, at, actorId, actorRole, "read", resource, "care");
  }

  @Override
  public UUID subjectId() {
    return accessId;
  }
}
