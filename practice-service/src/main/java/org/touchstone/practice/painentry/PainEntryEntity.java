package org.touchstone.practice.painentry;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.entry.EntryEntity;

/** A row of {@code pain_entry}. */
@Entity
@Immutable
@Table(name = "pain_entry")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class PainEntryEntity extends EntryEntity<PainEntry> {
  private BigDecimal intensity;
  private @Nullable BigDecimal worst;
  private @Nullable BigDecimal least;
  private @Nullable BigDecimal interference;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PainRegion> regions;

  private @Nullable String note;

  @Override
  protected PainEntry entry() {
    return new PainEntry(head(), intensity, worst, least, interference, regions, note);
  }
}
