package org.touchstone.contracts.event;

import java.util.Arrays;
import java.util.Optional;

/** One kind of fact: its CloudEvents type, its topic, its record. */
public enum EventKind {
  PATIENT_ENROLLED("patient-enrolled", Topics.PATIENT, PatientEnrolled.class),
  CARE_TEAM_CHANGED("care-team-changed", Topics.CARE_TEAM, CareTeamChanged.class),
  CONSENT_CHANGED("consent-changed", Topics.CONSENT, ConsentChanged.class),
  PARTNERSHIP_CHANGED("partnership-changed", Topics.PARTNERSHIP, PartnershipChanged.class),
  STAFF_CHANGED("staff-changed", Topics.STAFF, StaffChanged.class),
  PAIN_ENTRY_RECORDED("pain-entry-recorded", Topics.PAIN_ENTRY, PainEntryRecorded.class),
  MOOD_ENTRY_RECORDED("mood-entry-recorded", Topics.MOOD_ENTRY, MoodEntryRecorded.class),
  PRACTICE_SESSION_RECORDED(
      "practice-session-recorded", Topics.SESSION, PracticeSessionRecorded.class),
  INSTRUMENT_SCORED("instrument-scored", Topics.INSTRUMENT, InstrumentScored.class),
  PROGRAM_ENROLMENT_CHANGED(
      "program-enrolment-changed", Topics.PROGRAM_ENROLMENT, ProgramEnrolmentChanged.class),
  INSIGHTS_RECALCULATED("insights-recalculated", Topics.INSIGHTS, InsightsRecalculated.class),
  ACCESS_RECORDED("access-recorded", Topics.ACCESS, AccessRecorded.class);

  private final String slug;
  private final String topic;
  private final Class<? extends Event> record;

  EventKind(String slug, String topic, Class<? extends Event> record) {
    this.slug = slug;
    this.topic = topic;
    this.record = record;
  }

  /** File name of schema and example without the ending, such as {@code pain-entry-recorded.v1}. */
  public String slug() {
    return slug + ".v1";
  }

  /** CloudEvents {@code type}. */
  public String type() {
    return "org.touchstone." + slug();
  }

  public String topic() {
    return topic;
  }

  public Class<? extends Event> record() {
    return record;
  }

  public static EventKind of(Event event) {
    return Arrays.stream(values())
        .filter(kind -> kind.record.isInstance(event))
        .findFirst()
        .orElseThrow();
  }

  static Optional<EventKind> ofType(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type().equals(type)).findFirst();
  }
}
