package org.touchstone.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The whole consent of a patient, as it is now. What is not granted here is not shared.
 *
 * @param patientId the patient's account
 * @param revision from 1
 * @param changedAt when the patient decided
 * @param grants what is shared, and with whom
 */
public record ConsentChanged(UUID patientId, long revision, Instant changedAt, List<Grant> grants)
    implements Event {

  /**
   * One category shared for one purpose.
   *
   * @param category what is shared
   * @param purpose with whom, to what end
   */
  public record Grant(Category category, Purpose purpose) {}

  public ConsentChanged {
    grants = List.copyOf(grants);
  }

  @Override
  public UUID subjectId() {
    return patientId;
  }
}
