package org.touchstone.practice.programme;

import com.fasterxml.jackson.core.type.TypeReference;
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
import org.jspecify.annotations.Nullable;

/** The tables {@code program_version} and {@code program_draft}, in the running transaction. */
@Singleton
class ProgramRepository {
  private static final TypeReference<ProgramContent> CONTENT = new TypeReference<>() {};

  private static final String CURRENT =
      """
      SELECT DISTINCT ON (code) code, version, content FROM program_version
      ORDER BY code, version DESC
      """;
  private static final String NEWEST =
      "SELECT code, version, content FROM program_version WHERE code = ? ORDER BY version DESC LIMIT 1";
  private static final String ONE =
      "SELECT code, version, content FROM program_version WHERE code = ? AND version = ?";

  /** A version of the data files, unless its code has gone that far by itself. */
  private static final String SHIP =
      """
      INSERT INTO program_version (code, version, content, published_at)
      SELECT ?, ?, ?, ? WHERE NOT EXISTS (
        SELECT FROM program_version WHERE code = ? AND version >= ?)
      ON CONFLICT DO NOTHING
      """;

  private static final String PUBLISH =
      """
      INSERT INTO program_version (code, version, content, published_at, published_by)
      SELECT ?, COALESCE(max(version), 0) + 1, ?, ?, ? FROM program_version WHERE code = ?
      RETURNING version
      """;
  private static final String LOCK_CODE = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))";
  private static final String DRAFT =
      "SELECT code, revision, content, changed_at FROM program_draft WHERE code = ?";
  private static final String SAVE =
      """
      INSERT INTO program_draft (code, revision, content, changed_at, changed_by)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (code) DO UPDATE SET revision = excluded.revision, content = excluded.content,
        changed_at = excluded.changed_at, changed_by = excluded.changed_by
      """;
  private static final String DISCARD = "DELETE FROM program_draft WHERE code = ?";

  private final AgroalDataSource dataSource;

  ProgramRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The newest version of each programme, by code. */
  List<Program> current() {
    return programs(CURRENT);
  }

  /** A version of a programme; without one, the newest. */
  Optional<Program> find(String code, @Nullable Integer version) {
    List<Program> found = version == null ? programs(NEWEST, code) : programs(ONE, code, version);
    return found.stream().findFirst();
  }

  /** Keeps a version of the data files. */
  void ship(Program program, Instant now) {
    update(
        SHIP,
        program.code(),
        program.version(),
        new Json(program.content()),
        now.atOffset(ZoneOffset.UTC),
        program.code(),
        program.version());
  }

  /** Holds back everybody else who writes this programme until the transaction ends. */
  void lock(String code) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement lock = prepare(connection, LOCK_CODE, "program/" + code)) {
      lock.execute();
    } catch (SQLException e) {
      throw new ProgramStoreException(e);
    }
  }

  /** Makes content the next version. */
  Program publish(String code, ProgramContent content, UUID by, Instant now) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            prepare(
                connection,
                PUBLISH,
                code,
                new Json(content),
                now.atOffset(ZoneOffset.UTC),
                by,
                code);
        ResultSet row = insert.executeQuery()) {
      row.next();
      return new Program(code, row.getInt(1), content);
    } catch (SQLException e) {
      throw new ProgramStoreException(e);
    }
  }

  Optional<Draft> draft(String code) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = prepare(connection, DRAFT, code);
        ResultSet row = select.executeQuery()) {
      return row.next()
          ? Optional.of(
              new Draft(
                  row.getString(1),
                  row.getLong(2),
                  StoredJson.read(row.getString(3), CONTENT),
                  row.getObject(4, OffsetDateTime.class).toInstant()))
          : Optional.empty();
    } catch (SQLException e) {
      throw new ProgramStoreException(e);
    }
  }

  void save(Draft draft, UUID by) {
    update(
        SAVE,
        draft.code(),
        draft.revision(),
        new Json(draft.content()),
        draft.changedAt().atOffset(ZoneOffset.UTC),
        by);
  }

  void discard(String code) {
    update(DISCARD, code);
  }

  private List<Program> programs(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = prepare(connection, sql, values);
        ResultSet row = select.executeQuery()) {
      List<Program> found = new ArrayList<>();
      while (row.next()) {
        found.add(
            new Program(
                row.getString(1), row.getInt(2), StoredJson.read(row.getString(3), CONTENT)));
      }
      return found;
    } catch (SQLException e) {
      throw new ProgramStoreException(e);
    }
  }

  private void update(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new ProgramStoreException(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Json json) {
        statement.setObject(i + 1, StoredJson.write(json.value()), Types.OTHER);
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
    return statement;
  }

  private record Json(Object value) {}
}
