package org.touchstone.insights.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.contracts.sharing.Sharing;

/** Lets clinicians read of their patients, and puts it on record in the same transaction. */
@ApplicationScoped
public class CareReads {

  private final Sharing sharing;
  private final Outbox outbox;
  private final Clock clock;

  CareReads(Sharing sharing, Outbox outbox, Clock clock) {
    this.sharing = sharing;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * What a clinician may know of a patient; the read is on record with the caller's transaction.
   *
   * @param resource what is read, as the patient's access log names it
   * @throws org.touchstone.contracts.problem.ProblemException 404 for whoever is not in the care
   *     team
   */
  @Transactional(TxType.MANDATORY)
  public SharedDiary of(UUID clinicianId, UUID patientId, String resource) {
    SharedDiary shared = new SharedDiary(sharing.requireForClinician(clinicianId, patientId));
    outbox.append(
        AccessRecorded.read(patientId, clinicianId, Role.CLINICIAN, resource, clock.instant()));
    return shared;
  }
}
