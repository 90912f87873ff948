package org.touchstone.practice.entry;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.contracts.problem.ProblemException;

/**
 * Records, changes, deletes and reads the entries of one kind. An entry and its fact are written in
 * one transaction. An id counts for its patient alone.
 *
 * @param <E> the kind
 */
public abstract class EntryService<E extends Entry<E>> {
  private final EntryRepository<?, E> entries;
  private final EntryTools tools;

  protected EntryService(EntryRepository<?, E> entries, EntryTools tools) {
    this.entries = entries;
    this.tools = tools;
  }

  /**
   * Records an entry, or changes it when {@code revision} says which revision is replaced. The same
   * call may come again, also at the same time: it has its effect once and answers the same.
   *
   * @param revision the current revision, for a change; absent for a new entry
   * @throws ProblemException 400 for a broken rule; 404 for a change of an unknown entry; 409 when
   *     the id holds another content, another revision or a deleted entry
   */
  @Transactional
  public Recorded<E> record(
      UUID patientId, UUID id, @Nullable Long revision, EntryRequest<E> request) {
    List<Violation> contradictions = request.contradictions();
    if (!contradictions.isEmpty()) {
      throw ProblemException.badRequest(contradictions);
    }
    return revision == null
        ? create(patientId, id, request)
        : change(patientId, id, revision, request);
  }

  /**
   * An entry.
   *
   * @throws ProblemException 404 when the patient has no such entry
   */
  @Transactional
  public E get(UUID patientId, UUID id) {
    return entries
        .entry(patientId, id)
        .filter(entry -> !entry.head().deleted())
        .orElseThrow(ProblemException::notFound);
  }

  /**
   * Deletes an entry; a deleted one stays deleted.
   *
   * @throws ProblemException 404 when the patient never had such an entry
   */
  @Transactional
  public void delete(UUID patientId, UUID id) {
    E entry = entries.lockedEntry(patientId, id).orElseThrow(ProblemException::notFound);
    if (!entry.head().deleted()) {
      E deleted = entry.withHead(entry.head().deletion(clock().instant()));
      write(patientId, new EntryChanges<>(List.of(), List.of(), List.of(deleted), 0));
    }
  }

  /**
   * The entries of local days, oldest first.
   *
   * @param to the last day; absent: without an end
   */
  @Transactional
  public List<E> days(UUID patientId, LocalDate from, @Nullable LocalDate to) {
    return entries.entries(patientId, from, to);
  }

  /** The newest entry by its day and moment; empty: the patient has none of this kind. */
  @Transactional
  public Optional<E> latest(UUID patientId) {
    return entries.latest(patientId);
  }

  /** What came with imported daily diaries, also what was deleted since; locked for a change. */
  @Transactional
  public List<E> imported(UUID patientId, boolean lock) {
    return entries.imported(patientId, lock);
  }

  /** The entries that have one of these ids, also deleted ones; locked for a change. */
  @Transactional
  public List<E> withIds(UUID patientId, List<UUID> ids, boolean lock) {
    return ids.isEmpty() ? List.of() : entries.withIds(patientId, ids, lock);
  }

  /** Writes many entries of a patient and their facts. */
  @Transactional(TxType.MANDATORY)
  public void write(UUID patientId, EntryChanges<E> changes) {
    EntryTable<E> table = entries.table();
    if (!changes.added().isEmpty()) {
      table.insert(changes.added());
    }
    List<E> replaced = new ArrayList<>(changes.changed());
    replaced.addAll(changes.removed());
    if (!replaced.isEmpty()) {
      table.replace(patientId, replaced);
    }
    outbox()
        .append(
            Stream.concat(changes.added().stream(), changes.changed().stream())
                .map(Entry::fact)
                .toList());
    for (E removed : changes.removed()) {
      EntryHead head = removed.head();
      outbox().appendDeletion(entries.values().kind(), patientId, head.id(), head.revision());
    }
  }

  private Recorded<E> create(UUID patientId, UUID id, EntryRequest<E> request) {
    Optional<Violation> refusal = tools.window().refusal(request.at(), request.zone());
    if (refusal.isEmpty()) {
      E entry = request.entry(first(patientId, id, request));
      if (entries.table().insertIfNew(entry)) {
        outbox().append(entry.fact());
        return new Recorded<>(true, entry);
      }
    }
    // A device may repeat an entry long after its time: then it is known, and its time no matter.
    E known =
        entries
            .entry(patientId, id)
            .orElseThrow(() -> ProblemException.badRequest(List.of(refusal.orElseThrow())));
    requirePresent(known);
    if (!isSame(known, request)) {
      throw ProblemException.conflict(
          "entry-exists",
          "This id holds an entry with another content. To change it, say which revision.");
    }
    return new Recorded<>(false, known);
  }

  private Recorded<E> change(UUID patientId, UUID id, long revision, EntryRequest<E> request) {
    E current = entries.lockedEntry(patientId, id).orElseThrow(ProblemException::notFound);
    requirePresent(current);
    EntryHead head = current.head();
    boolean isCurrent = head.revision() == revision;
    // One more than the revision named: this change, if it comes again.
    if ((isCurrent || head.revision() - 1 == revision) && isSame(current, request)) {
      return new Recorded<>(false, current);
    }
    if (!isCurrent) {
      throw ProblemException.conflict(
          "revision-conflict",
          "The entry is at revision " + head.revision() + ". Nothing was changed.");
    }
    if (!isSameMoment(head, request)) {
      tools
          .window()
          .refusal(request.at(), request.zone())
          .ifPresent(
              refusal -> {
                throw ProblemException.badRequest(List.of(refusal));
              });
    }
    Instant now = clock().instant();
    E changed = request.entry(head.next(first(patientId, id, request), now));
    write(patientId, new EntryChanges<>(List.of(), List.of(changed), List.of(), 0));
    return new Recorded<>(false, changed);
  }

  private boolean isSame(E known, EntryRequest<E> request) {
    return isSameMoment(known.head(), request) && request.entry(known.head()).equals(known);
  }

  private static boolean isSameMoment(EntryHead head, EntryRequest<?> request) {
    return request.at().truncatedTo(ChronoUnit.MICROS).equals(head.at())
        && request.zone().equals(head.zone());
  }

  private EntryHead first(UUID patientId, UUID id, EntryRequest<E> request) {
    return EntryHead.first(patientId, id, request.at(), request.zone(), clock().instant());
  }

  private void requirePresent(E entry) {
    if (entry.head().deleted()) {
      throw ProblemException.conflict(
          "entry-deleted", "The entry with this id was deleted and stays so.");
    }
  }

  private Outbox outbox() {
    return tools.outbox();
  }

  private Clock clock() {
    return tools.clock();
  }
}
