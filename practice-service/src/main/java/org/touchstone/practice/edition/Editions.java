package org.touchstone.practice.edition;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.store.Sql;
import org.touchstone.practice.store.Sql.Json;
import org.touchstone.practice.store.StoredJson;

/**
 * Drafts and published versions of one kind of document, in the running transaction. Who changes a
 * draft says which revision is replaced, so that two administrators do not overwrite each other.
 *
 * @param <C> what a document consists of
 */
public abstract class Editions<C> {
  private static final String CONFLICT = "revision-conflict";

  private final Sql sql;
  private final Clock clock;
  private final TypeReference<C> type;
  private final String editionTable;
  private final String draftTable;

  /**
   * Documents in two tables.
   *
   * @param editionTable with code, version, content, published_at, published_by
   * @param draftTable with code, revision, content, changed_at, changed_by
   */
  protected Editions(
      Sql sql, Clock clock, TypeReference<C> type, String editionTable, String draftTable) {
    this.sql = sql;
    this.clock = clock;
    this.type = type;
    this.editionTable = editionTable;
    this.draftTable = draftTable;
  }

  /** The newest version of each document, by code. */
  public List<Edition<C>> newest() {
    return editions("SELECT DISTINCT ON (code) * FROM %s ORDER BY code, version DESC");
  }

  /** The newest version of a document. */
  public Optional<Edition<C>> newest(String code) {
    return versions(code).stream().findFirst();
  }

  /** A version of a document. */
  public Optional<Edition<C>> find(String code, int version) {
    return editions("SELECT * FROM %s WHERE code = ? AND version = ?", code, version).stream()
        .findFirst();
  }

  /** All versions of a document, the newest first. */
  public List<Edition<C>> versions(String code) {
    return editions("SELECT * FROM %s WHERE code = ? ORDER BY version DESC", code);
  }

  /** How many versions there are in all; grows with each publication. */
  public int count() {
    return sql.first("SELECT count(*) FROM %s".formatted(editionTable), row -> row.getInt(1))
        .orElse(0);
  }

  /** All drafts, by code. */
  public List<Draft<C>> drafts() {
    return sql.list("SELECT * FROM %s ORDER BY code".formatted(draftTable), this::draft);
  }

  /**
   * The draft of a document.
   *
   * @throws ProblemException 404 when there is none
   */
  public Draft<C> requireDraft(String code) {
    return findDraft(code).orElseThrow(ProblemException::notFound);
  }

  /**
   * Saves a draft, or changes the one that is there.
   *
   * @param revision the one that is replaced; null: there is none yet
   * @throws ProblemException 404 for a change of a draft that is not there; 409 when another draft
   *     or revision is there
   */
  public Saved<C> save(String code, @Nullable Long revision, C content, UUID administrator) {
    lock();
    Optional<Draft<C>> known = findDraft(code);
    if (known.isEmpty()) {
      if (revision != null) {
        throw ProblemException.notFound();
      }
      return new Saved<>(true, write(code, 1, content, administrator));
    }
    Draft<C> before = known.get();
    boolean repeated =
        revision == null || revision == before.revision() || revision + 1 == before.revision();
    if (repeated && before.content().equals(content)) {
      return new Saved<>(false, before);
    }
    requireRevision(before, revision);
    return new Saved<>(false, write(code, before.revision() + 1, content, administrator));
  }

  /** Throws a draft away; published versions stay. */
  public void discard(String code) {
    lock();
    delete(code);
  }

  /**
   * Publishes the draft as the next version.
   *
   * @param revision of the draft that the administrator has seen; null: whichever it is
   * @param after the version is higher than this one, and than all others
   * @param rules refuse a content that must not be published
   * @throws ProblemException 404 without a draft; 409 when it was changed in the meantime
   */
  public Edition<C> publish(
      String code, @Nullable Long revision, int after, Consumer<C> rules, UUID administrator) {
    lock();
    Draft<C> draft = requireDraft(code);
    if (revision != null) {
      requireRevision(draft, revision);
    }
    rules.accept(draft.content());
    int version = Math.max(after, newest(code).map(Edition::version).orElse(0)) + 1;
    Edition<C> edition = new Edition<>(code, version, draft.content(), now(), administrator);
    insert(edition);
    delete(code);
    return edition;
  }

  /** Keeps a version that came with the suite, unless its code has gone that far by itself. */
  protected void ship(String code, int version, C content) {
    lock();
    if (newest(code).map(Edition::version).orElse(0) < version) {
      insert(new Edition<>(code, version, content, now(), null));
    }
  }

  /** One writer at a time: a publication may be checked against all the others. */
  private void lock() {
    sql.lock(editionTable);
  }

  private void insert(Edition<C> edition) {
    sql.update(
        """
        INSERT INTO %s (code, version, content, published_at, published_by)
        VALUES (?, ?, ?, ?, ?)
        """
            .formatted(editionTable),
        edition.code(),
        edition.version(),
        new Json(edition.content()),
        edition.publishedAt(),
        edition.publishedBy());
  }

  private Draft<C> write(String code, long revision, C content, UUID administrator) {
    Draft<C> draft = new Draft<>(code, revision, content, now());
    sql.update(
        """
        INSERT INTO %s (code, revision, content, changed_at, changed_by)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET revision = excluded.revision, content = excluded.content,
          changed_at = excluded.changed_at, changed_by = excluded.changed_by
        """
            .formatted(draftTable),
        code,
        revision,
        new Json(content),
        draft.changedAt(),
        administrator);
    return draft;
  }

  private void delete(String code) {
    sql.update("DELETE FROM %s WHERE code = ?".formatted(draftTable), code);
  }

  private Optional<Draft<C>> findDraft(String code) {
    return sql.first("SELECT * FROM %s WHERE code = ?".formatted(draftTable), this::draft, code);
  }

  private List<Edition<C>> editions(String query, Object... values) {
    return sql.list(query.formatted(editionTable), this::edition, values);
  }

  private Edition<C> edition(ResultSet row) throws SQLException {
    return new Edition<>(
        row.getString("code"),
        row.getInt("version"),
        StoredJson.read(row.getString("content"), type),
        Sql.instant(row, "published_at"),
        row.getObject("published_by", UUID.class));
  }

  private Draft<C> draft(ResultSet row) throws SQLException {
    return new Draft<>(
        row.getString("code"),
        row.getLong("revision"),
        StoredJson.read(row.getString("content"), type),
        Sql.instant(row, "changed_at"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static void requireRevision(Draft<?> draft, @Nullable Long revision) {
    if (revision == null || revision != draft.revision()) {
      throw ProblemException.conflict(
          CONFLICT, "The draft is at revision " + draft.revision() + ". Nothing was changed.");
    }
  }
}
