package org.touchstone.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A patient's insights follow the diary up to a version of it.
 *
 * @param patientId whose insights
 * @param revision the diary's version, grows with each change of an entry
 * @param method version of the method that computed them
 * @param computedAt when
 */
public record InsightsRecalculated(UUID patientId, long revision, String method, Instant computedAt)
    implements Event {

  @Override
  public UUID subjectId() {
    return patientId;
  }
}
