package org.touchstone.practice.moodentry;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.practice.entry.EntryRepository;
import org.touchstone.practice.entry.EntryValues;
import org.touchstone.practice.entry.RowBinder;

/** The table {@code mood_entry}. */
@Singleton
class MoodEntryRepository extends EntryRepository<MoodEntryEntity, MoodEntry> {
  MoodEntryRepository(AgroalDataSource dataSource) {
    super(dataSource, new Values());
  }

  private static final class Values implements EntryValues<MoodEntry> {
    @Override
    public EventKind kind() {
      return EventKind.MOOD_ENTRY_RECORDED;
    }

    @Override
    public String table() {
      return "mood_entry";
    }

    @Override
    public List<String> columns() {
      return List.of(
          "mood",
          "stress",
          "distress",
          "anxiety",
          "loneliness",
          "closeness",
          "sexual_interest",
          "self_esteem",
          "function",
          "connected_today");
    }

    @Override
    public void bind(MoodEntry entry, RowBinder row) throws SQLException {
      row.number(entry.mood())
          .number(entry.stress())
          .number(entry.distress())
          .number(entry.anxiety())
          .number(entry.loneliness())
          .number(entry.closeness())
          .number(entry.sexualInterest())
          .number(entry.selfEsteem())
          .number(entry.function())
          .flag(entry.connectedToday());
    }
  }
}
