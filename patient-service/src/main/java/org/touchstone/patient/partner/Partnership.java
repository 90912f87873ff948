package org.touchstone.patient.partner;

import java.time.Instant;
import java.util.UUID;
import org.touchstone.contracts.event.PartnershipChanged;

/** A partnership as it is kept. */
record Partnership(
    UUID id, UUID patientId, UUID partnerId, Instant since, boolean active, long revision) {

  static Partnership begin(UUID patientId, UUID partnerId, Instant since) {
    return new Partnership(UUID.randomUUID(), patientId, partnerId, since, true, 1);
  }

  PartnershipChanged fact() {
    return new PartnershipChanged(
        patientId,
        id,
        revision,
        partnerId,
        active ? PartnershipChanged.Status.ACTIVE : PartnershipChanged.Status.ENDED);
  }
}
