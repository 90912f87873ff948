package org.touchstone.practice.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one kind.
 *
 * @param <T> its entity
 * @param <E> the kind
 */
public abstract class EntryRepository<T extends EntryEntity<E>, E extends Entry<E>>
    implements PanacheRepositoryBase<T, EntryKey> {
  private static final Sort BY_TIME = Sort.by("at", "id");

  private final EntryTable<E> table;
  private final EntryValues<E> values;

  protected EntryRepository(DataSource dataSource, EntryValues<E> values) {
    this.table = new EntryTable<>(dataSource, values);
    this.values = values;
  }

  final EntryTable<E> table() {
    return table;
  }

  final EntryValues<E> values() {
    return values;
  }

  /** An entry, also a deleted one. */
  final Optional<E> entry(UUID patientId, UUID id) {
    return findByIdOptional(new EntryKey(patientId, id)).map(EntryEntity::entry);
  }

  /** An entry, also a deleted one; nobody else changes it until the transaction ends. */
  final Optional<E> lockedEntry(UUID patientId, UUID id) {
    return findByIdOptional(new EntryKey(patientId, id), LockModeType.PESSIMISTIC_WRITE)
        .map(EntryEntity::entry);
  }

  /** The entries of local days, oldest first. */
  final List<E> entries(UUID patientId, LocalDate from, @Nullable LocalDate to) {
    return to == null
        ? entries(find("patientId = ?1 and not deleted and day >= ?2", BY_TIME, patientId, from))
        : entries(
            find(
                "patientId = ?1 and not deleted and day between ?2 and ?3",
                BY_TIME,
                patientId,
                from,
                to));
  }

  /** The newest entry by its day and moment. */
  final Optional<E> latest(UUID patientId) {
    return find("patientId = ?1 and not deleted", Sort.descending("day", "at"), patientId)
        .firstResultOptional()
        .map(EntryEntity::entry);
  }

  /** All entries that came with an imported daily diary, also deleted ones. */
  final List<E> imported(UUID patientId, boolean lock) {
    return entries(
        find("patientId = ?1 and importDay is not null", patientId)
            .withLock(lock ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE));
  }

  /** The entries that have one of these ids, also deleted ones. */
  final List<E> withIds(UUID patientId, List<UUID> ids, boolean lock) {
    return entries(
        find("patientId = ?1 and id in ?2", patientId, ids)
            .withLock(lock ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE));
  }

  private List<E> entries(io.quarkus.hibernate.orm.panache.PanacheQuery<T> query) {
    return query.stream().map(EntryEntity::entry).toList();
  }
}
