package org.touchstone.practice.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.contracts.event.ProgramEnrolmentChanged.Status;
import org.touchstone.practice.programme.EnrolmentView.CurrentWeek;

/** What a patient's programmes ask for, for features that choose from it. */
@ApplicationScoped
public class WeekPractices {
  private final EnrolmentRepository enrolments;
  private final ProgramService programs;
  private final PatientDay days;
  private final Clock clock;

  WeekPractices(
      EnrolmentRepository enrolments, ProgramService programs, PatientDay days, Clock clock) {
    this.enrolments = enrolments;
    this.programs = programs;
    this.days = days;
    this.clock = clock;
  }

  /**
   * A practice of the week.
   *
   * @param practice its code
   * @param timesPerWeek an offer, 1 once to 7 daily
   */
  public record Asked(String practice, int timesPerWeek) {}

  /** The practices of the week that a local day is in, as tailored, of active enrolments. */
  @Transactional
  public List<Asked> on(UUID patientId, LocalDate day) {
    Instant now = clock.instant();
    List<Asked> asked = new ArrayList<>();
    for (Enrolment stored : enrolments.all(patientId)) {
      Enrolment enrolment = stored.asOf(day, now);
      if (enrolment.status() != Status.ACTIVE) {
        continue;
      }
      Course course = new Course(enrolment, programs.of(enrolment), day);
      CurrentWeek week = EnrolmentView.of(course).currentWeek();
      if (week != null) {
        for (ProgramItem item : week.items()) {
          if (item.kind() == ProgramItem.Kind.PRACTICE && item.code() != null) {
            asked.add(new Asked(item.code(), item.timesPerWeek()));
          }
        }
      }
    }
    return asked;
  }

  /** Today where the patient is: in the zone of the newest entry; for an empty diary in UTC. */
  @Transactional
  public LocalDate today(UUID patientId) {
    ZoneId zone = days.zone(patientId).orElse(ZoneOffset.UTC);
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
