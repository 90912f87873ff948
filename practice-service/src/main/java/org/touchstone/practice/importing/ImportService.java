package org.touchstone.practice.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.practice.entry.Entry;
import org.touchstone.practice.entry.EntryChanges;
import org.touchstone.practice.entry.EntryService;
import org.touchstone.practice.importing.ImportReport.Accepted;
import org.touchstone.practice.instrument.InstrumentResponseService;
import org.touchstone.practice.instrument.Instruments;
import org.touchstone.practice.moodentry.MoodEntryService;
import org.touchstone.practice.painentry.PainEntryService;
import org.touchstone.practice.session.PracticeSessionService;
import org.touchstone.practice.store.StoreException;

/** Brings the days of a file into the diary, in one transaction. */
@ApplicationScoped
class ImportService {
  /** Namespace of the advisory lock; any number that no other lock of the service uses. */
  private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(?, 2))";

  private final AgroalDataSource dataSource;
  private final PainEntryService painEntries;
  private final MoodEntryService moodEntries;
  private final PracticeSessionService sessions;
  private final InstrumentResponseService responses;
  private final Instruments instruments;
  private final Clock clock;

  ImportService(
      AgroalDataSource dataSource,
      PainEntryService painEntries,
      MoodEntryService moodEntries,
      PracticeSessionService sessions,
      InstrumentResponseService responses,
      Instruments instruments,
      Clock clock) {
    this.dataSource = dataSource;
    this.painEntries = painEntries;
    this.moodEntries = moodEntries;
    this.sessions = sessions;
    this.responses = responses;
    this.instruments = instruments;
    this.clock = clock;
  }

  /**
   * Imports a file; two imports of a patient go one after the other.
   *
   * @param dryRun whether to answer alone, and write nothing
   */
  @Transactional
  ImportReport run(UUID patientId, DailyDiary diary, ZoneId zone, boolean dryRun) {
    if (!dryRun) {
      lock(patientId);
    }
    Instant now = clock.instant();
    WantedEntries wanted = new WantedEntries(patientId, zone, now, instruments);
    diary.days().values().forEach(wanted::add);
    Importing importing = new Importing(patientId, diary.days().keySet(), now, dryRun);
    EntryChanges<?> pain = importing.into(painEntries, wanted.painEntries());
    EntryChanges<?> mood = importing.into(moodEntries, wanted.moodEntries());
    EntryChanges<?> practice = importing.into(sessions, wanted.sessions());
    EntryChanges<?> answered = importing.into(responses, wanted.responses());
    return new ImportReport(
        dryRun,
        new Accepted(
            diary.days().size(),
            written(pain),
            written(mood),
            written(practice),
            written(answered),
            pain.unchanged() + mood.unchanged() + practice.unchanged() + answered.unchanged(),
            pain.removed().size()
                + mood.removed().size()
                + practice.removed().size()
                + answered.removed().size()),
        diary.refusals());
  }

  private static int written(EntryChanges<?> changes) {
    return changes.added().size() + changes.changed().size();
  }

  private void lock(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(LOCK)) {
      statement.setString(1, patientId.toString());
      statement.execute();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private record Importing(UUID patientId, Set<LocalDate> days, Instant now, boolean dryRun) {

    <E extends Entry<E>> EntryChanges<E> into(EntryService<E> service, List<E> wanted) {
      List<E> present = service.imported(patientId, !dryRun);
      EntryChanges<E> changes = Difference.of(wanted, present, days, now);
      if (!dryRun) {
        service.write(patientId, changes);
      }
      return changes;
    }
  }
}
