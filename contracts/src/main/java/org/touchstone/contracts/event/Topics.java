package org.touchstone.contracts.event;

import java.util.List;

/**
 * The only place where topics are named. All are compacted and partitioned by patient, what is told
 * of staff by account.
 */
public final class Topics {
  public static final String PATIENT = "patient.patient.v1";
  public static final String CARE_TEAM = "patient.care-team.v1";
  public static final String CONSENT = "patient.consent.v1";
  public static final String PARTNERSHIP = "patient.partnership.v1";
  public static final String STAFF = "patient.staff.v1";
  public static final String PAIN_ENTRY = "practice.pain-entry.v1";
  public static final String MOOD_ENTRY = "practice.mood-entry.v1";
  public static final String SESSION = "practice.session.v1";
  public static final String INSTRUMENT = "practice.instrument.v1";
  public static final String PROGRAM_ENROLMENT = "practice.program-enrolment.v1";
  public static final String INSIGHTS = "insights.recalculated.v1";
  public static final String ACCESS = "access.recorded.v1";

  /**
   * What patient-service tells about a patient: who treats them, whom they have invited, and what
   * is shared.
   */
  public static final List<String> OF_PATIENTS = List.of(PATIENT, CARE_TEAM, CONSENT, PARTNERSHIP);

  /** What patient-service tells about those who work in a clinic. */
  public static final List<String> OF_STAFF = List.of(STAFF);

  /** What practice-service tells: the diary. */
  public static final List<String> OF_DIARIES = List.of(PAIN_ENTRY, MOOD_ENTRY, SESSION);

  /** What practice-service tells beside the diary: how a course of treatment goes. */
  public static final List<String> OF_COURSES = List.of(INSTRUMENT, PROGRAM_ENROLMENT);

  /** Every topic that carries facts. */
  public static final List<String> ALL =
      List.of(
          PATIENT,
          CARE_TEAM,
          CONSENT,
          PARTNERSHIP,
          STAFF,
          PAIN_ENTRY,
          MOOD_ENTRY,
          SESSION,
          INSTRUMENT,
          PROGRAM_ENROLMENT,
          INSIGHTS,
          ACCESS);

  /** Where a consumer puts what it cannot read, with the reason in the header {@code reason}. */
  public static String deadLetter(String consumer) {
    return consumer + ".dead-letter.v1";
  }

  private Topics() {}
}
