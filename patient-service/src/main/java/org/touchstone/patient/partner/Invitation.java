package org.touchstone.patient.partner;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as it is kept.
 *
 * @param acceptedBy null: nobody yet
 */
record Invitation(
    UUID patientId, UUID id, Instant createdAt, Instant expiresAt, @Nullable UUID acceptedBy) {

  boolean isOpen(Instant now) {
    return acceptedBy == null && now.isBefore(expiresAt);
  }
}
