package org.touchstone.contracts.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient's way through a programme, as it is now.
 *
 * @param patientId who takes part
 * @param enrolmentId this one time
 * @param revision from 1
 * @param program the programme's short name, such as {@code first-week}
 * @param version of the programme, which stays the same for this enrolment, from 1
 * @param weeks how long the programme is, in weeks
 * @param status where it stands
 * @param startedOn first local day
 * @param endedOn last local day, when it is completed or stopped
 */
public record ProgramEnrolmentChanged(
    UUID patientId,
    UUID enrolmentId,
    long revision,
    String program,
    int version,
    int weeks,
    Status status,
    LocalDate startedOn,
    @Nullable LocalDate endedOn)
    implements Event {

  /** State of an enrolment in a programme. */
  public enum Status {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("paused")
    PAUSED,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("stopped")
    STOPPED,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN;

    /** The name used in APIs and events. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Override
  public UUID subjectId() {
    return enrolmentId;
  }
}
