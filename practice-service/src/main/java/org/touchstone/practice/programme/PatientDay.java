package org.touchstone.practice.programme;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.practice.entry.EntryHead;
import org.touchstone.practice.instrument.InstrumentResponseService;
import org.touchstone.practice.moodentry.MoodEntryService;
import org.touchstone.practice.painentry.PainEntryService;
import org.touchstone.practice.session.PracticeSessionService;

/** Which day it is for a patient: in the zone of the newest entry, wherever they travel. */
@Singleton
class PatientDay {
  private final PainEntryService pain;
  private final MoodEntryService mood;
  private final PracticeSessionService sessions;
  private final InstrumentResponseService responses;
  private final Clock clock;

  PatientDay(
      PainEntryService pain,
      MoodEntryService mood,
      PracticeSessionService sessions,
      InstrumentResponseService responses,
      Clock clock) {
    this.pain = pain;
    this.mood = mood;
    this.sessions = sessions;
    this.responses = responses;
    this.clock = clock;
  }

  /** The zone of the newest entry; empty while there is none. */
  Optional<ZoneId> zone(UUID patientId) {
    return Stream.of(
            pain.latest(patientId).map(entry -> entry.head()),
            mood.latest(patientId).map(entry -> entry.head()),
            sessions.latest(patientId).map(entry -> entry.head()),
            responses.latest(patientId).map(entry -> entry.head()))
        .flatMap(Optional::stream)
        .max(Comparator.comparing(EntryHead::at))
        .map(head -> ZoneId.of(head.zone()));
  }

  /** Today where the patient is; for an empty diary, in the zone of the enrolment. */
  LocalDate today(Enrolment enrolment) {
    return today(enrolment, zone(enrolment.patientId()));
  }

  /** Today in the zone that the diary tells, for an empty one in that of the enrolment. */
  LocalDate today(Enrolment enrolment, Optional<ZoneId> zone) {
    return LocalDate.ofInstant(clock.instant(), zone.orElseGet(() -> ZoneId.of(enrolment.zone())));
  }
}
