package org.touchstone.practice.painentry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.practice.entry.EntryRepository;
import org.touchstone.practice.entry.EntryValues;
import org.touchstone.practice.entry.RowBinder;

/** The table {@code pain_entry}. */
@Singleton
class PainEntryRepository extends EntryRepository<PainEntryEntity, PainEntry> {
  PainEntryRepository(AgroalDataSource dataSource) {
    super(dataSource, new Values());
  }

  private static final class Values implements EntryValues<PainEntry> {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public EventKind kind() {
      return EventKind.PAIN_ENTRY_RECORDED;
    }

    @Override
    public String table() {
      return "pain_entry";
    }

    @Override
    public List<String> columns() {
      return List.of("intensity", "worst", "least", "interference", "regions", "note");
    }

    @Override
    public void bind(PainEntry entry, RowBinder row) throws SQLException {
      row.number(entry.intensity())
          .number(entry.worst())
          .number(entry.least())
          .number(entry.interference())
          .json(json(entry.regions()))
          .text(entry.note());
    }

    private static String json(List<PainRegion> regions) {
      try {
        return JSON.writeValueAsString(regions);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
