package org.touchstone.practice.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The columns that every kind's table has. Entities are read here and never changed: {@link
 * EntryTable} writes.
 *
 * @param <E> the kind
 */
@MappedSuperclass
@IdClass(EntryKey.class)
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
public abstract class EntryEntity<E extends Entry<E>> {
  @Id
  @Column(name = "patient_id")
  private UUID patientId;

  @Id private UUID id;
  private long revision;
  private Instant at;
  private String zone;
  private LocalDate day;

  @Column(name = "import_day")
  private @Nullable LocalDate importDay;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  private boolean deleted;

  protected EntryHead head() {
    return new EntryHead(
        patientId, id, revision, at, zone, day, importDay, recordedAt, changedAt, deleted);
  }

  /** The entry of this row. */
  protected abstract E entry();
}
