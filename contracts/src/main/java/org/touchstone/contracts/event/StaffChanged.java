package org.touchstone.contracts.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody works in a clinic, or no longer does. It is about no patient; the account takes the
 * place of one in key and partition.
 *
 * @param staffId account of the person
 * @param revision from 1
 * @param clinic short name of the clinic; absent: none
 * @param role what the person does there
 * @param status whether it holds now
 */
public record StaffChanged(
    UUID staffId, long revision, @Nullable String clinic, Role role, Status status)
    implements Event {

  /** What a person does in a clinic. */
  public enum Role {
    @JsonProperty("clinician")
    CLINICIAN,
    @JsonProperty("administrator")
    ADMINISTRATOR,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
  }

  /** Whether somebody works in a clinic. */
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
  @JsonIgnore
  public UUID patientId() {
    return staffId;
  }

  @Override
  public UUID subjectId() {
    return staffId;
  }
}
