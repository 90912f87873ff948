package org.touchstone.practice.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.practice.entry.EntryRepository;
import org.touchstone.practice.entry.EntryValues;
import org.touchstone.practice.entry.RowBinder;

/** The table {@code instrument_response}. */
@Singleton
class InstrumentResponseRepository
    extends EntryRepository<InstrumentResponseEntity, InstrumentResponse> {
  InstrumentResponseRepository(AgroalDataSource dataSource) {
    super(dataSource, new Values());
  }

  private static final class Values implements EntryValues<InstrumentResponse> {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public EventKind kind() {
      return EventKind.INSTRUMENT_SCORED;
    }

    @Override
    public String table() {
      return "instrument_response";
    }

    @Override
    public List<String> columns() {
      return List.of("instrument", "version", "answers", "score", "subscales", "flagged");
    }

    @Override
    public void bind(InstrumentResponse entry, RowBinder row) throws SQLException {
      row.text(entry.instrument())
          .number(BigDecimal.valueOf(entry.version()))
          .json(json(entry.answers()))
          .number(entry.score().total())
          .json(json(entry.score().subscales()))
          .json(json(entry.score().flagged()));
    }

    private static String json(Object values) {
      try {
        return JSON.writeValueAsString(values);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
