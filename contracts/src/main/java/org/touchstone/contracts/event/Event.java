package org.touchstone.contracts.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * A fact about one patient, or one member of staff. Facts of one patient keep their order; facts
 * only ever gain fields.
 */
public sealed interface Event
    permits PatientEnrolled,
        CareTeamChanged,
        ConsentChanged,
        PartnershipChanged,
        StaffChanged,
        PainEntryRecorded,
        MoodEntryRecorded,
        PracticeSessionRecorded,
        InstrumentScored,
        ProgramEnrolmentChanged,
        InsightsRecalculated,
        AccessRecorded {

  /** The patient whom the fact is about; chooses the partition. */
  UUID patientId();

  /** The thing whose whole state this is; with the patient it is the record's key. */
  @JsonIgnore
  UUID subjectId();

  /** Grows by at least one with each change of the subject; the higher one wins. From 1. */
  long revision();
}
