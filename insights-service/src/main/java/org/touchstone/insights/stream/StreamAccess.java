package org.touchstone.insights.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.contracts.sharing.Sharing;

/** Lets a clinician follow a patient, and puts it on record. */
@ApplicationScoped
class StreamAccess {

  private final Sharing sharing;
  private final Outbox outbox;
  private final Clock clock;

  StreamAccess(Sharing sharing, Outbox outbox, Clock clock) {
    this.sharing = sharing;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The shared categories; not found for whoever is not in the care team. */
  @Transactional
  Set<Category> forClinician(UUID clinicianId, UUID patientId) {
    Set<Category> shared = sharing.requireForClinician(clinicianId, patientId);
    outbox.append(
        AccessRecorded.read(
            patientId, clinicianId, Role.CLINICIAN, "insights-stream", clock.instant()));
    return shared;
  }
}
