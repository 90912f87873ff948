package org.touchstone.practice.instrument;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.entry.EntryEntity;

/** A row of {@code instrument_response}. */
@Entity
@Immutable
@Table(name = "instrument_response")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class InstrumentResponseEntity extends EntryEntity<InstrumentResponse> {
  private String instrument;
  private int version;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, @Nullable Integer> answers;

  private @Nullable BigDecimal score;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Integer> subscales;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> flagged;

  @Override
  protected InstrumentResponse entry() {
    return new InstrumentResponse(
        head(), instrument, version, answers, new Score(score, subscales, flagged));
  }
}
