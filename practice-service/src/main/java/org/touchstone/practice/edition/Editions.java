package org.touchstone.practice.edition;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * <p>Drafts and versions belong to a clinic, and no other clinic sees them. What belongs to none is
 * there for all: what came with the suite, and what was published before clinics were told apart. A
 * clinic's own version of a document comes before the one for all, whatever their numbers are.
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
   * @param editionTable with clinic, code, version, content, published_at, published_by
   * @param draftTable with clinic, code, revision, content, changed_at, changed_by
   */
  protected Editions(
      Sql sql, Clock clock, TypeReference<C> type, String editionTable, String draftTable) {
    this.sql = sql;
    this.clock = clock;
    this.type = type;
    this.editionTable = editionTable;
    this.draftTable = draftTable;
  }

  /** The newest version of each document that a clinic sees, by code. */
  public List<Edition<C>> newest(Clinic clinic) {
    return editions(
        """
        SELECT DISTINCT ON (code) * FROM %s WHERE clinic IN ('', ?)
        ORDER BY code, clinic = '', version DESC
        """,
        clinic.id());
  }

  /** The newest version of a document that a clinic sees. */
  public Optional<Edition<C>> newest(Clinic clinic, String code) {
    return versions(clinic, code).stream().findFirst();
  }

  /** A version of a document: the clinic's own; else the one that is there for all. */
  public Optional<Edition<C>> find(Clinic clinic, String code, int version) {
    return versions(clinic, code).stream()
        .filter(edition -> edition.version() == version)
        .findFirst();
  }

  /** All versions of a document that a clinic sees: its own first, the newest of them first. */
  public List<Edition<C>> versions(Clinic clinic, String code) {
    return editions(
        """
        SELECT * FROM %s WHERE clinic IN ('', ?) AND code = ? ORDER BY clinic = '', version DESC
        """,
        clinic.id(), code);
  }

  /** How many versions a clinic sees in all; grows with each publication. */
  public int count(Clinic clinic) {
    return sql.first(
            "SELECT count(*) FROM %s WHERE clinic IN ('', ?)".formatted(editionTable),
            row -> row.getInt(1),
            clinic.id())
        .orElse(0);
  }

  /** Codes of the documents that a clinic sees a version of. */
  public Set<String> codes(Clinic clinic) {
    return Set.copyOf(
        sql.list(
            "SELECT DISTINCT code FROM %s WHERE clinic IN ('', ?)".formatted(editionTable),
            row -> row.getString("code"),
            clinic.id()));
  }

  /** All drafts of a clinic, by code. */
  public List<Draft<C>> drafts(Clinic clinic) {
    return sql.list(
        "SELECT * FROM %s WHERE clinic = ? ORDER BY code".formatted(draftTable),
        this::draft,
        clinic.id());
  }

  /**
   * The clinic's draft of a document.
   *
   * @throws ProblemException 404 when there is none
   */
  public Draft<C> requireDraft(Clinic clinic, String code) {
    return findDraft(clinic, code).orElseThrow(ProblemException::notFound);
  }

  /**
   * Saves a draft, or changes the one that is there.
   *
   * @param revision the one that is replaced; null: there is none yet
   * @throws ProblemException 404 for a change of a draft that is not there; 409 when another draft
   *     or revision is there
   */
  public Saved<C> save(
      Clinic clinic, String code, @Nullable Long revision, C content, UUID administrator) {
    lock(clinic);
    Optional<Draft<C>> known = findDraft(clinic, code);
    if (known.isEmpty()) {
      if (revision != null) {
        throw ProblemException.notFound();
      }
      return new Saved<>(true, write(clinic, new Draft<>(code, 1, content, now()), administrator));
    }
    Draft<C> before = known.get();
    boolean repeated =
        revision == null || revision == before.revision() || revision + 1 == before.revision();
    if (repeated && before.content().equals(content)) {
      return new Saved<>(false, before);
    }
    requireRevision(before, revision);
    Draft<C> changed = new Draft<>(code, before.revision() + 1, content, now());
    return new Saved<>(false, write(clinic, changed, administrator));
  }

  /** Throws a draft away; published versions stay. */
  public void discard(Clinic clinic, String code) {
    lock(clinic);
    delete(clinic, code);
  }

  /**
   * Publishes the draft as the clinic's next version.
   *
   * @param revision of the draft that the administrator has seen; null: whichever it is
   * @param after the version is higher than this one, and than all that the clinic sees
   * @param rules refuse a content that must not be published
   * @throws ProblemException 404 without a draft; 409 when it was changed in the meantime
   */
  public Edition<C> publish(
      Clinic clinic,
      String code,
      @Nullable Long revision,
      int after,
      Consumer<C> rules,
      UUID administrator) {
    lock(clinic);
    Draft<C> draft = requireDraft(clinic, code);
    if (revision != null) {
      requireRevision(draft, revision);
    }
    rules.accept(draft.content());
    int version = Math.max(after, highest(clinic, code)) + 1;
    Edition<C> edition =
        new Edition<>(clinic, code, version, draft.content(), now(), administrator);
    insert(edition);
    delete(clinic, code);
    return edition;
  }

  /** Keeps a version that came with the suite, unless its code has gone that far by itself. */
  protected void ship(String code, int version, C content) {
    lock(Clinic.NONE);
    if (highest(Clinic.NONE, code) < version) {
      insert(new Edition<>(Clinic.NONE, code, version, content, now(), null));
    }
  }

  /** One writer at a time: a publication may be checked against all the others of the clinic. */
  public void lock(Clinic clinic) {
    sql.lock(editionTable + ":" + clinic.id());
  }

  private int highest(Clinic clinic, String code) {
    return versions(clinic, code).stream().mapToInt(Edition::version).max().orElse(0);
  }

  private void insert(Edition<C> edition) {
    sql.update(
        """
        INSERT INTO %s (clinic, code, version, content, published_at, published_by)
        VALUES (?, ?, ?, ?, ?, ?)
        """
            .formatted(editionTable),
        edition.clinic().id(),
        edition.code(),
        edition.version(),
        new Json(edition.content()),
        edition.publishedAt(),
        edition.publishedBy());
  }

  private Draft<C> write(Clinic clinic, Draft<C> draft, UUID administrator) {
    sql.update(
        """
        INSERT INTO %s (clinic, code, revision, content, changed_at, changed_by)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (clinic, code) DO UPDATE SET revision = excluded.revision,
          content = excluded.content, changed_at = excluded.changed_at,
          changed_by = excluded.changed_by
        """
            .formatted(draftTable),
        clinic.id(),
        draft.code(),
        draft.revision(),
        new Json(draft.content()),
        draft.changedAt(),
        administrator);
    return draft;
  }

  private void delete(Clinic clinic, String code) {
    sql.update(
        "DELETE FROM %s WHERE clinic = ? AND code = ?".formatted(draftTable), clinic.id(), code);
  }

  private Optional<Draft<C>> findDraft(Clinic clinic, String code) {
    return sql.first(
        "SELECT * FROM %s WHERE clinic = ? AND code = ?".formatted(draftTable),
        this::draft,
        clinic.id(),
        code);
  }

  private List<Edition<C>> editions(String query, Object... values) {
    return sql.list(query.formatted(editionTable), this::edition, values);
  }

  private Edition<C> edition(ResultSet row) throws SQLException {
    return new Edition<>(
        new Clinic(row.getString("clinic")),
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
