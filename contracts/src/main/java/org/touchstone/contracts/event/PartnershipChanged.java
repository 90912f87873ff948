package org.touchstone.contracts.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/**
 * Somebody whom the patient has invited shares the app with them, or no longer does. What they may
 * see is the patient's consent for the purpose partner, nothing else.
 *
 * @param patientId who has invited
 * @param partnershipId this one time
 * @param revision from 1
 * @param partnerId account of the invited person
 * @param status whether it holds now; whoever ended it, and why, is told to nobody
 */
public record PartnershipChanged(
    UUID patientId, UUID partnershipId, long revision, UUID partnerId, Status status)
    implements Event {

  /** State of a partnership. */
  public enum Status {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("ended")
    ENDED,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
  }

  @Override
  public UUID subjectId() {
    return partnershipId;
  }
}
