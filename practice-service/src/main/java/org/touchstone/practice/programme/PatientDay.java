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

  /**
   * Today.
   *
   * @param zone counts while the diary is empty
   */
  LocalDate today(UUID patientId, String zone) {
    String here =
        Stream.of(
                pain.latest(patientId).map(entry -> entry.head()),
                mood.latest(patientId).map(entry -> entry.head()),
                sessions.latest(patientId).map(entry -> entry.head()),
                responses.latest(patientId).map(entry -> entry.head()))
            .flatMap(Optional::stream)
            .max(Comparator.comparing(EntryHead::at))
            .map(EntryHead::zone)
            .orElse(zone);
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(here));
  }
}
