package org.touchstone.practice.catalogue;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.practice.catalogue.PracticeVersions.PracticeVersion;

/** The tables {@code practice_edition} and {@code practice_draft}, in the running transaction. */
@Singleton
class PracticeRepository {
  /** The window counts all editions, before the older ones are left out. */
  private static final String CURRENT =
      """
      SELECT DISTINCT ON (code) code, version, content, count(*) OVER () FROM practice_edition
      ORDER BY code, version DESC
      """;

  private static final String COUNT = "SELECT count(*) FROM practice_edition";
  private static final String PUBLISHED =
      "SELECT EXISTS (SELECT FROM practice_edition WHERE code = ?)";
  private static final String VERSIONS =
      """
      SELECT version, published_at, published_by, content FROM practice_edition
      WHERE code = ? ORDER BY version DESC
      """;
  private static final String PUBLISH =
      """
      INSERT INTO practice_edition (code, version, content, published_at, published_by)
      VALUES (?, ?, ?, ?, ?)
      """;
  private static final String DRAFTS =
      "SELECT code, revision, content, changed_at FROM practice_draft ORDER BY code";
  private static final String DRAFT =
      "SELECT code, revision, content, changed_at FROM practice_draft WHERE code = ?";
  private static final String SAVE =
      """
      INSERT INTO practice_draft (code, revision, content, changed_at, changed_by)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (code) DO UPDATE SET revision = excluded.revision, content = excluded.content,
        changed_at = excluded.changed_at, changed_by = excluded.changed_by
      """;
  private static final String DISCARD = "DELETE FROM practice_draft WHERE code = ?";

  /** One lock for the whole catalogue: a publication is checked against all the others. */
  private static final String LOCK =
      "SELECT pg_advisory_xact_lock(hashtextextended('practice-catalogue', 0))";

  private final AgroalDataSource dataSource;

  PracticeRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * What administrators have published.
   *
   * @param editions how many versions there are in all
   * @param newest the newest of each practice
   */
  record Published(int editions, List<Edition> newest) {
    Published {
      newest = List.copyOf(newest);
    }
  }

  /** A published version. */
  record Edition(String code, int version, PracticeContent content) {}

  Published published() {
    int editions = 0;
    List<Edition> newest = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(CURRENT);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        newest.add(
            new Edition(row.getString(1), row.getInt(2), StoredPractice.read(row.getString(3))));
        editions = row.getInt(4);
      }
    } catch (SQLException e) {
      throw new PracticeStoreException(e);
    }
    return new Published(editions, newest);
  }

  int editions() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(COUNT);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      throw new PracticeStoreException(e);
    }
  }

  boolean isPublished(String code) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = prepare(connection, PUBLISHED, code);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    } catch (SQLException e) {
      throw new PracticeStoreException(e);
    }
  }

  /** The versions of a practice that administrators have published, the newest first. */
  List<PracticeVersion> versions(String code) {
    List<PracticeVersion> versions = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = prepare(connection, VERSIONS, code);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        versions.add(
            new PracticeVersion(
                row.getInt(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, UUID.class),
                StoredPractice.read(row.getString(4))));
      }
    } catch (SQLException e) {
      throw new PracticeStoreException(e);
    }
    return versions;
  }

  void publish(Edition edition, UUID by, Instant now) {
    update(
        PUBLISH,
        edition.code(),
        edition.version(),
        edition.content(),
        now.atOffset(ZoneOffset.UTC),
        by);
  }

  List<PracticeDraft> drafts() {
    return drafts(DRAFTS);
  }

  Optional<PracticeDraft> draft(String code) {
    return drafts(DRAFT, code).stream().findFirst();
  }

  void save(PracticeDraft draft, UUID by) {
    update(
        SAVE,
        draft.code(),
        draft.revision(),
        draft.content(),
        draft.changedAt().atOffset(ZoneOffset.UTC),
        by);
  }

  void discard(String code) {
    update(DISCARD, code);
  }

  /** Holds back everybody else who writes the catalogue until the transaction ends. */
  void lock() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.execute();
    } catch (SQLException e) {
      throw new PracticeStoreException(e);
    }
  }

  private List<PracticeDraft> drafts(String sql, Object... values) {
    List<PracticeDraft> drafts = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = prepare(connection, sql, values);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        drafts.add(
            new PracticeDraft(
                row.getString(1),
                row.getLong(2),
                StoredPractice.read(row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant()));
      }
    } catch (SQLException e) {
      throw new PracticeStoreException(e);
    }
    return drafts;
  }

  private void update(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new PracticeStoreException(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof PracticeContent content) {
        statement.setObject(i + 1, StoredPractice.write(content), Types.OTHER);
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
    return statement;
  }
}
