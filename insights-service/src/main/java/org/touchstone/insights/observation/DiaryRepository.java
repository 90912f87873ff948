package org.touchstone.insights.observation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One row for each diary: its versions, and whether it waits for a recalculation. */
@ApplicationScoped
class DiaryRepository {

  private static final String VERSIONS =
      "pain_version, mood_version, practices_version, intimacy_version, notes_version";
  private static final String TOTAL =
      "(pain_version + mood_version + practices_version + intimacy_version + notes_version)";

  private static final String ENSURE =
      """
      INSERT INTO diary (patient_id) SELECT p FROM unnest(?::uuid[]) AS p ORDER BY p
      ON CONFLICT DO NOTHING
      """;
  private static final String LOCK =
      "SELECT patient_id FROM diary WHERE patient_id = ANY (?) ORDER BY patient_id FOR UPDATE";
  private static final String CHANGED =
      "UPDATE diary SET changed_at = CASE WHEN recalculated_version < "
          + TOTAL
          + " THEN changed_at ELSE clock_timestamp() END, pain_version = pain_version + ?,"
          + " mood_version = mood_version + ?, practices_version = practices_version + ?,"
          + " intimacy_version = intimacy_version + ?, notes_version = notes_version + ?"
          + " WHERE patient_id = ?";
  private static final String FIND = "SELECT " + VERSIONS + " FROM diary WHERE patient_id = ?";
  private static final String CLAIM =
      "SELECT "
          + VERSIONS
          + ", patient_id, extract(epoch FROM clock_timestamp() - changed_at)::float8"
          + " FROM diary WHERE recalculated_version < "
          + "pain_version + mood_version + practices_version + intimacy_version + notes_version"
          + " AND changed_at <= clock_timestamp()"
          + " ORDER BY changed_at LIMIT 1 FOR UPDATE SKIP LOCKED";
  private static final String RECALCULATED =
      "UPDATE diary SET recalculated_version = ? WHERE patient_id = ?";

  private static final String POSTPONE =
      "UPDATE diary SET changed_at = clock_timestamp() + interval '1 minute' WHERE patient_id = ?";

  private final AgroalDataSource dataSource;

  DiaryRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Locks the rows of diaries, in one order everywhere, making those that are not there. */
  void lock(Collection<UUID> patients) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement ensure = connection.prepareStatement(ENSURE);
        PreparedStatement lock = connection.prepareStatement(LOCK)) {
      java.sql.Array ids = connection.createArrayOf("uuid", patients.toArray());
      ensure.setArray(1, ids);
      ensure.executeUpdate();
      lock.setArray(1, ids);
      lock.executeQuery().close();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** Counts the changes of diaries, which then wait for a recalculation. */
  void changed(Map<UUID, DiaryVersions> changes) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(CHANGED)) {
      for (Map.Entry<UUID, DiaryVersions> change : changes.entrySet()) {
        DiaryVersions steps = change.getValue();
        update.setLong(1, steps.pain());
        update.setLong(2, steps.mood());
        update.setLong(3, steps.practices());
        update.setLong(4, steps.intimacy());
        update.setLong(5, steps.notes());
        update.setObject(6, change.getKey());
        update.addBatch();
      }
      update.executeBatch();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  DiaryVersions versions(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIND)) {
      select.setObject(1, patientId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? versions(row) : DiaryVersions.NONE;
      }
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** The diary that has waited longest and is not being recalculated elsewhere, locked. */
  Optional<WaitingDiary> claim() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(CLAIM);
        ResultSet row = select.executeQuery()) {
      return row.next()
          ? Optional.of(
              new WaitingDiary(row.getObject(6, UUID.class), versions(row), row.getDouble(7)))
          : Optional.empty();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  void recalculated(UUID patientId, long version) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(RECALCULATED)) {
      update.setLong(1, version);
      update.setObject(2, patientId);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  void postpone(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(POSTPONE)) {
      update.setObject(1, patientId);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  private static DiaryVersions versions(ResultSet row) throws SQLException {
    return new DiaryVersions(
        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
  }
}
