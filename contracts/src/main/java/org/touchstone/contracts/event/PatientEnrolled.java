package org.touchstone.contracts.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * A patient belongs to a clinic.
 *
 * @param patientId the patient's account
 * @param revision from 1
 * @param clinic the clinic's short name, such as {@code north}
 * @param status whether the clinic treats the patient now
 * @param enrolledAt when the enrolment began
 */
public record PatientEnrolled(
    UUID patientId, long revision, String clinic, Status status, Instant enrolledAt)
    implements Event {

  /** State of an enrolment. */
  public enum Status {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("discharged")
    DISCHARGED,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
  }

  @Override
  public UUID subjectId() {
    return patientId;
  }
}
