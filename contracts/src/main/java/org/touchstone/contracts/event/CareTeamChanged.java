package org.touchstone.contracts.event;

import java.util.Set;
import java.util.UUID;

/**
 * The whole care team of a patient, as it is now.
 *
 * @param patientId the patient's account
 * @param revision from 1
 * @param clinicianIds accounts of the clinicians who care for the patient; empty: nobody does
 */
public record CareTeamChanged(UUID patientId, long revision, Set<UUID> clinicianIds)
    implements Event {

  public CareTeamChanged {
    clinicianIds = Set.copyOf(clinicianIds);
  }

  @Override
  public UUID subjectId() {
    return patientId;
  }
}
