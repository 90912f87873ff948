package org.touchstone.insights.observation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.ProgramEnrolmentChanged;

/**
 * A patient's way through a programme, as it is now.
 *
 * @param program the programme's short name
 * @param version of the programme, from 1
 * @param weeks how long it is
 * @param status {@code active}, {@code paused}, {@code completed}, {@code stopped} or {@code
 *     unknown}
 * @param startedOn first local day
 * @param endedOn last local day, once it has ended
 */
public record CourseEnrolment(
    UUID patientId,
    String program,
    int version,
    int weeks,
    String status,
    LocalDate startedOn,
    @Nullable LocalDate endedOn) {

  static CourseEnrolment of(ProgramEnrolmentChanged fact) {
    return new CourseEnrolment(
        fact.patientId(),
        fact.program(),
        fact.version(),
        fact.weeks(),
        fact.status().code(),
        fact.startedOn(),
        fact.endedOn());
  }
}
