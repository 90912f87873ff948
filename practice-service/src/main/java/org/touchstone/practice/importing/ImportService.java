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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touchstone.practice.entry.Entry;
import org.touchstone.practice.entry.EntryChanges;
import org.touchstone.practice.entry.EntryService;
import org.touchstone.practice.importing.ImportReport.Accepted;
import org.touchstone.practice.importing.ImportReport.Taken;
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
        diary.refusals(),
        diary.columns(),
        List.of(),
        List.of());
  }

  /**
   * Imports a Bundle. Its entries have moments of their own and belong to no day of a file: what
   * the Bundle does not have stays as it is.
   *
   * @param dryRun whether to answer alone, and write nothing
   */
  @Transactional
  ImportReport run(UUID patientId, FhirDiary diary, boolean dryRun) {
    if (!dryRun) {
      lock(patientId);
    }
    Merging merging = new Merging(patientId, clock.instant(), dryRun);
    int pain = merging.into(painEntries, "pain-entry", diary.painEntries());
    int mood = merging.into(moodEntries, "mood-entry", diary.moodEntries());
    int answered = merging.into(responses, "instrument-response", diary.responses());
    List<Taken> taken = merging.taken();
    return new ImportReport(
        dryRun,
        new Accepted(
            (int) taken.stream().map(Taken::day).distinct().count(),
            pain,
            mood,
            0,
            answered,
            taken.size() - pain - mood - answered,
            0),
        diary.refusals(),
        List.of(),
        taken,
        diary.notTaken());
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

  private record Merging(UUID patientId, Instant now, boolean dryRun, List<Taken> found) {

    Merging(UUID patientId, Instant now, boolean dryRun) {
      this(patientId, now, dryRun, new ArrayList<>());
    }

    /** How many entries were written. */
    <E extends Entry<E>> int into(EntryService<E> service, String kind, FhirDiary.Kind<E> wanted) {
      List<UUID> ids = wanted.entries().stream().map(entry -> entry.head().id()).toList();
      List<E> present = service.withIds(patientId, ids, !dryRun);
      EntryChanges<E> changes = Difference.of(wanted.entries(), present, Set.of(), now);
      if (!dryRun) {
        service.write(patientId, changes);
      }
      Map<UUID, String> words = new HashMap<>();
      changes.added().forEach(entry -> words.put(entry.head().id(), "new"));
      changes.changed().forEach(entry -> words.put(entry.head().id(), "changed"));
      wanted
          .sourced()
          .forEach(
              one ->
                  found.add(
                      new Taken(
                          one.source().row(),
                          one.source().path(),
                          kind,
                          one.entry().head().day(),
                          words.getOrDefault(one.entry().head().id(), "unchanged"))));
      return written(changes);
    }

    /** In the order of the Bundle. */
    List<Taken> taken() {
      return found.stream().sorted(Comparator.comparing(Taken::row)).toList();
    }
  }
}
