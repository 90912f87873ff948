package org.touchstone.practice.patientview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.contracts.sharing.Sharing;
import org.touchstone.practice.diary.Diary;
import org.touchstone.practice.diary.DiaryService;
import org.touchstone.practice.instrument.Instruments;

/** Reads a patient's diary for the clinic. A read that cannot be put on record fails. */
@ApplicationScoped
class PatientDiaryService {
  private final Sharing sharing;
  private final DiaryService diaries;
  private final Instruments instruments;
  private final Outbox outbox;
  private final Clock clock;

  PatientDiaryService(
      Sharing sharing, DiaryService diaries, Instruments instruments, Outbox outbox, Clock clock) {
    this.sharing = sharing;
    this.diaries = diaries;
    this.instruments = instruments;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  SharedDiaryView read(
      UUID clinicianId, UUID patientId, @Nullable LocalDate from, @Nullable LocalDate to) {
    Set<Category> shared = sharing.requireForClinician(clinicianId, patientId);
    // The last day is never taken from entries here: it could tell of one that is not shared.
    LocalDate last = to == null ? LocalDate.now(clock).plusDays(1) : to;
    Diary diary = diaries.read(patientId, from, last);
    outbox.append(
        AccessRecorded.read(patientId, clinicianId, Role.CLINICIAN, "diary", clock.instant()));
    return SharedDiaryView.of(diary, shared, instruments);
  }
}
