package org.touchstone.practice.session;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.practice.entry.EntryRepository;
import org.touchstone.practice.entry.EntryValues;
import org.touchstone.practice.entry.RowBinder;

/** The table {@code practice_session}. */
@Singleton
class PracticeSessionRepository extends EntryRepository<PracticeSessionEntity, PracticeSession> {
  PracticeSessionRepository(AgroalDataSource dataSource) {
    super(dataSource, new Values());
  }

  private static final class Values implements EntryValues<PracticeSession> {
    @Override
    public EventKind kind() {
      return EventKind.PRACTICE_SESSION_RECORDED;
    }

    @Override
    public String table() {
      return "practice_session";
    }

    @Override
    public List<String> columns() {
      return List.of(
          "practice",
          "minutes",
          "company",
          "helpfulness",
          "pain_before",
          "pain_after",
          "mood_before",
          "mood_after",
          "private",
          "note");
    }

    @Override
    public void bind(PracticeSession entry, RowBinder row) throws SQLException {
      row.text(entry.practice())
          .number(entry.minutes())
          .text(entry.with() == null ? null : entry.with().name())
          .number(entry.helpfulness())
          .number(entry.painBefore())
          .number(entry.painAfter())
          .number(entry.moodBefore())
          .number(entry.moodAfter())
          .flag(entry.markedPrivate())
          .text(entry.note());
    }
  }
}
