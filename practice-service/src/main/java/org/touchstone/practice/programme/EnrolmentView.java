package org.touchstone.practice.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.ProgramEnrolmentChanged.Status;
import org.touchstone.practice.catalogue.LocalText;

/** A patient's way through a programme as it is answered; absent values are left out. */
@Schema(name = "Enrolment", description = "A patient's way through a programme.")
record EnrolmentView(
    UUID id,
    @Schema(description = "From 1; one more with each change", examples = "1") long revision,
    @Schema(examples = "first-week") String programme,
    @Schema(description = "Stays the same, whatever is published later", examples = "1")
        int version,
    LocalText title,
    @Schema(description = "How long the programme is, in weeks", examples = "1") int weeks,
    @Schema(enumeration = {"active", "paused", "completed", "stopped"}) Status status,
    @Schema(description = "The first local day", examples = "2026-11-26") LocalDate startsOn,
    @Schema(description = "The last local day, once it has ended") @Nullable LocalDate endedOn,
    @Schema(
            description = "The local day of the last day as things stand; absent while paused",
            examples = "2026-12-02")
        @Nullable LocalDate lastDay,
    @Schema(description = "The patient's local day", examples = "2026-11-28") LocalDate today,
    @Schema(
            description =
                "The day of the programme, from 1; absent before the first day. Paused days do not count.",
            examples = "3")
        @Nullable Integer day,
    @Schema(
            description =
                "This week's content as tailored; absent before the first day and after the end")
        @Nullable CurrentWeek currentWeek,
    List<Pause> pauses,
    List<Tailoring> tailoring,
    Instant recordedAt,
    Instant changedAt) {

  /**
   * The week of the programme that it is.
   *
   * @param number from 1
   */
  @Schema(name = "CurrentWeek")
  record CurrentWeek(
      @Schema(description = "From 1", examples = "1") int number,
      LocalText title,
      List<ProgramItem> items) {}

  static EnrolmentView of(Course course) {
    Enrolment enrolment = course.enrolment();
    Optional<Integer> day = enrolment.day(course.today());
    return new EnrolmentView(
        enrolment.id(),
        enrolment.revision(),
        enrolment.program(),
        enrolment.version(),
        course.program().content().title(),
        enrolment.weeks(),
        enrolment.status(),
        enrolment.timeline().startsOn(),
        enrolment.endedOn(),
        enrolment.running() ? enrolment.timeline().lastDay() : null,
        course.today(),
        day.orElse(null),
        enrolment.running() ? day.map(number -> week(course, number)).orElse(null) : null,
        enrolment.timeline().pauses(),
        enrolment.tailoring(),
        enrolment.recordedAt(),
        enrolment.changedAt());
  }

  private static CurrentWeek week(Course course, int day) {
    int index = (day - 1) / Program.DAYS_OF_WEEK;
    ProgramWeek week = course.program().content().weeks().get(index);
    return new CurrentWeek(index + 1, week.title(), week.tailored(course.enrolment().tailoring()));
  }
}
