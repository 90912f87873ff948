package org.touchstone.practice.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.ProgramEnrolmentChanged;
import org.touchstone.contracts.event.ProgramEnrolmentChanged.Status;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.edition.Clinic;

/**
 * A patient's way through a programme: pure. Every change is one revision more.
 *
 * @param id made by the caller; counts for this patient alone
 * @param programClinic whose version of the programme it is
 * @param program the programme's code
 * @param version stays the same, whatever is published later
 * @param weeks how long the programme is
 * @param zone the local days are those of this zone while the diary tells none
 * @param endedOn last local day; stopped before the first day: that day, before {@code startsOn}
 * @param enrolledBy the clinician
 */
record Enrolment(
    UUID patientId,
    UUID id,
    long revision,
    Clinic programClinic,
    String program,
    int version,
    int weeks,
    String zone,
    Status status,
    @Nullable LocalDate endedOn,
    Timeline timeline,
    List<Tailoring> tailoring,
    UUID enrolledBy,
    Instant recordedAt,
    Instant changedAt) {

  Enrolment {
    tailoring = List.copyOf(tailoring);
  }

  /** Whether it goes on: active or paused. */
  boolean running() {
    return status == Status.ACTIVE || status == Status.PAUSED;
  }

  /** As it is on a local day: completed once the programme's last day is over. */
  Enrolment asOf(LocalDate today, Instant now) {
    LocalDate last = timeline.lastDay();
    return running() && last != null && today.isAfter(last)
        ? next(Status.COMPLETED, last, timeline, now)
        : this;
  }

  /**
   * Paused; the same again for one that is.
   *
   * @throws ProblemException 409 when it has ended
   */
  Enrolment paused(LocalDate today, Instant now) {
    requireRunning();
    return status == Status.PAUSED ? this : next(Status.PAUSED, null, timeline.paused(today), now);
  }

  /**
   * Active; the same again for one that is.
   *
   * @throws ProblemException 409 when it has ended
   */
  Enrolment resumed(LocalDate today, Instant now) {
    requireRunning();
    return status == Status.ACTIVE ? this : next(Status.ACTIVE, null, timeline.resumed(today), now);
  }

  /**
   * Stopped for good; the same again for one that is.
   *
   * @throws ProblemException 409 when it is completed
   */
  Enrolment stopped(LocalDate today, Instant now) {
    if (status == Status.STOPPED) {
      return this;
    }
    requireRunning();
    return next(Status.STOPPED, today, timeline, now);
  }

  /**
   * With other items tailored; the same again for equal ones.
   *
   * @throws ProblemException 409 when it has ended
   */
  Enrolment tailored(List<Tailoring> changes, Instant now) {
    requireRunning();
    return tailoring.equals(changes)
        ? this
        : new Enrolment(
            patientId,
            id,
            revision + 1,
            programClinic,
            program,
            version,
            weeks,
            zone,
            status,
            endedOn,
            timeline,
            changes,
            enrolledBy,
            recordedAt,
            now);
  }

  /** The day of the programme on a local day, from 1; empty before the first one. */
  Optional<Integer> day(LocalDate today) {
    int day = timeline.counted(endedOn != null && endedOn.isBefore(today) ? endedOn : today);
    return day == 0 ? Optional.empty() : Optional.of(day);
  }

  /** The whole state as the fact that other services learn. */
  ProgramEnrolmentChanged fact() {
    return new ProgramEnrolmentChanged(
        patientId, id, revision, program, version, weeks, status, timeline.startsOn(), endedOn);
  }

  private void requireRunning() {
    if (!running()) {
      throw ProblemException.conflict(
          "enrolment-ended", "The enrolment is " + status.code() + ". Nothing was changed.");
    }
  }

  private Enrolment next(
      Status newStatus, @Nullable LocalDate newEnd, Timeline newTimeline, Instant now) {
    return new Enrolment(
        patientId,
        id,
        revision + 1,
        programClinic,
        program,
        version,
        weeks,
        zone,
        newStatus,
        newEnd,
        newTimeline,
        tailoring,
        enrolledBy,
        recordedAt,
        now);
  }
}
