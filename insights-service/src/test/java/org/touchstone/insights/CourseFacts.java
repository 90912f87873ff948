package org.touchstone.insights;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.InstrumentScored;
import org.touchstone.contracts.event.InstrumentScored.Instrument;
import org.touchstone.contracts.event.ProgramEnrolmentChanged;
import org.touchstone.contracts.event.ProgramEnrolmentChanged.Status;

/** Facts about questionnaires and programmes, as practice-service tells them. */
public final class CourseFacts {

  private CourseFacts() {}

  /** A PEG; null: one of its three items was left out. */
  public static InstrumentScored peg(
      UUID patient, UUID response, long revision, LocalDate day, @Nullable String score) {
    return new InstrumentScored(
        patient,
        response,
        revision,
        day.atTime(10, 0).toInstant(ZoneOffset.UTC),
        "UTC",
        day,
        Instrument.PEG,
        1,
        score == null ? 2 : 3,
        3,
        score == null ? null : new BigDecimal(score),
        null,
        null,
        null);
  }

  public static InstrumentScored phq4(UUID patient, LocalDate day, int depression, int anxiety) {
    return new InstrumentScored(
        patient,
        UUID.randomUUID(),
        1,
        day.atTime(11, 0).toInstant(ZoneOffset.UTC),
        "UTC",
        day,
        Instrument.PHQ_4,
        1,
        4,
        4,
        BigDecimal.valueOf(depression + anxiety),
        depression,
        anxiety,
        null);
  }

  public static ProgramEnrolmentChanged enrolment(
      UUID patient, UUID enrolment, long revision, String program, Status status, LocalDate start) {
    return enrolment(patient, enrolment, revision, program, 1, 12, status, start);
  }

  public static ProgramEnrolmentChanged enrolment(
      UUID patient,
      UUID enrolment,
      long revision,
      String program,
      int version,
      int weeks,
      Status status,
      LocalDate start) {
    return new ProgramEnrolmentChanged(
        patient,
        enrolment,
        revision,
        program,
        version,
        weeks,
        status,
        start,
        status == Status.STOPPED ? start.plusDays(20) : null);
  }
}
