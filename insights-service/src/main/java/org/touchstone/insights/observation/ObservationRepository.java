package org.touchstone.insights.observation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of diaries, in the transaction of the caller. */
@ApplicationScoped
class ObservationRepository {

  /** What is known of an entry before a fact is applied. */
  record Known(long revision, int generation, boolean deleted, Parts parts) {}

  private static final String FIND =
      """
      SELECT patient_id, kind, entry_id, o.revision, o.generation, o.deleted,
        o.pain_part, o.mood_part, o.practices_part, o.intimacy_part
      FROM unnest(?::uuid[], ?::text[], ?::uuid[]) AS k (patient_id, kind, entry_id)
      JOIN observation o USING (patient_id, kind, entry_id)
      """;
  private static final String UPSERT =
      """
      INSERT INTO observation (patient_id, kind, entry_id, revision, generation, deleted, at, zone,
        day, pain, distress, stress, closeness, function, self_esteem, connected_today, practice,
        minutes, private, pain_part, mood_part, practices_part, intimacy_part)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (patient_id, kind, entry_id) DO UPDATE SET revision = excluded.revision,
        generation = excluded.generation, deleted = excluded.deleted, at = excluded.at,
        zone = excluded.zone, day = excluded.day, pain = excluded.pain,
        distress = excluded.distress, stress = excluded.stress, closeness = excluded.closeness,
        function = excluded.function, self_esteem = excluded.self_esteem,
        connected_today = excluded.connected_today, practice = excluded.practice,
        minutes = excluded.minutes, private = excluded.private, pain_part = excluded.pain_part,
        mood_part = excluded.mood_part, practices_part = excluded.practices_part,
        intimacy_part = excluded.intimacy_part
      """;
  private static final String OF_PATIENT =
      """
      SELECT at, zone, day, pain, distress, stress, closeness, function, self_esteem,
        connected_today, practice, minutes, private
      FROM observation WHERE patient_id = ? AND NOT deleted ORDER BY at, entry_id
      """;
  private static final String PRIVATE_PRACTICES =
      """
      SELECT DISTINCT practice FROM observation
      WHERE patient_id = ? AND kind = 'session' AND NOT deleted AND private
      """;
  private static final String DELETE_UNCONFIRMED =
      """
      DELETE FROM observation WHERE patient_id = ? AND generation < ?
      RETURNING pain_part, mood_part, practices_part, intimacy_part
      """;
  private static final String UNCONFIRMED =
      "SELECT DISTINCT patient_id FROM observation WHERE generation < ? ORDER BY patient_id";

  private final AgroalDataSource dataSource;

  ObservationRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The entries that are known already. */
  Map<EntryKey, Known> find(Collection<EntryKey> keys) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIND)) {
      select.setArray(1, uuids(connection, keys.stream().map(EntryKey::patientId).toArray()));
      select.setArray(
          2, connection.createArrayOf("text", keys.stream().map(k -> k.kind().code()).toArray()));
      select.setArray(3, uuids(connection, keys.stream().map(EntryKey::entryId).toArray()));
      Map<EntryKey, Known> known = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          Kind kind = Kind.ofCode(row.getString(2));
          known.put(
              new EntryKey(row.getObject(1, UUID.class), kind, row.getObject(3, UUID.class)),
              new Known(row.getLong(4), row.getInt(5), row.getBoolean(6), parts(row, 7)));
        }
      }
      return known;
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** Writes the newest state of entries, as confirmed by a reading of the log. */
  void save(Collection<EntryState> states, int generation) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
      for (EntryState state : states) {
        upsert.setObject(1, state.key().patientId());
        upsert.setString(2, state.key().kind().code());
        upsert.setObject(3, state.key().entryId());
        upsert.setLong(4, state.revision());
        upsert.setInt(5, generation);
        upsert.setBoolean(6, state.observation() == null);
        bind(upsert, state.observation());
        upsert.setObject(20, state.parts().pain(), Types.OTHER);
        upsert.setObject(21, state.parts().mood(), Types.OTHER);
        upsert.setObject(22, state.parts().practices(), Types.OTHER);
        upsert.setObject(23, state.parts().intimacy(), Types.OTHER);
        upsert.addBatch();
      }
      upsert.executeBatch();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  private static void bind(PreparedStatement upsert, @Nullable Observation o) throws SQLException {
    if (o == null) {
      upsert.setNull(7, Types.TIMESTAMP_WITH_TIMEZONE);
      upsert.setNull(8, Types.VARCHAR);
      upsert.setNull(9, Types.DATE);
      for (int column = 10; column <= 15; column++) {
        upsert.setNull(column, Types.NUMERIC);
      }
      upsert.setNull(16, Types.BOOLEAN);
      upsert.setNull(17, Types.VARCHAR);
      upsert.setNull(18, Types.NUMERIC);
      upsert.setNull(19, Types.BOOLEAN);
      return;
    }
    upsert.setObject(7, o.at().atOffset(ZoneOffset.UTC));
    upsert.setString(8, o.zone());
    upsert.setObject(9, o.day());
    upsert.setBigDecimal(10, o.pain());
    upsert.setBigDecimal(11, o.distress());
    upsert.setBigDecimal(12, o.stress());
    upsert.setBigDecimal(13, o.closeness());
    upsert.setBigDecimal(14, o.function());
    upsert.setBigDecimal(15, o.selfEsteem());
    upsert.setObject(16, o.connectedToday(), Types.BOOLEAN);
    upsert.setString(17, o.practice());
    upsert.setBigDecimal(18, o.minutes());
    upsert.setBoolean(19, o.markedPrivate());
  }

  /** All entries of a diary in the order of their moments. */
  List<Observation> ofPatient(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(OF_PATIENT)) {
      select.setObject(1, patientId);
      select.setFetchSize(2_000);
      List<Observation> observations = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          boolean connected = row.getBoolean(10);
          Boolean connectedToday = row.wasNull() ? null : connected;
          observations.add(
              new Observation(
                  row.getObject(1, OffsetDateTime.class).toInstant(),
                  row.getString(2),
                  row.getObject(3, LocalDate.class),
                  row.getBigDecimal(4),
                  row.getBigDecimal(5),
                  row.getBigDecimal(6),
                  row.getBigDecimal(7),
                  row.getBigDecimal(8),
                  row.getBigDecimal(9),
                  connectedToday,
                  row.getString(11),
                  row.getBigDecimal(12),
                  row.getBoolean(13)));
        }
      }
      return observations;
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** Practices with a session that is marked private. */
  Set<String> privatePractices(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(PRIVATE_PRACTICES)) {
      select.setObject(1, patientId);
      Set<String> practices = new HashSet<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          practices.add(row.getString(1));
        }
      }
      return practices;
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** Patients with entries that a reading of the log has not confirmed. */
  List<UUID> unconfirmedPatients(int generation) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(UNCONFIRMED)) {
      select.setInt(1, generation);
      List<UUID> patients = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          patients.add(row.getObject(1, UUID.class));
        }
      }
      return patients;
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** Removes the entries of a patient that a reading of the log has not confirmed. */
  List<Parts> deleteUnconfirmed(UUID patientId, int generation) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(DELETE_UNCONFIRMED)) {
      delete.setObject(1, patientId);
      delete.setInt(2, generation);
      List<Parts> removed = new ArrayList<>();
      try (ResultSet row = delete.executeQuery()) {
        while (row.next()) {
          removed.add(parts(row, 1));
        }
      }
      return removed;
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  private static Parts parts(ResultSet row, int first) throws SQLException {
    return new Parts(
        row.getObject(first, UUID.class),
        row.getObject(first + 1, UUID.class),
        row.getObject(first + 2, UUID.class),
        row.getObject(first + 3, UUID.class));
  }

  private static java.sql.Array uuids(Connection connection, Object[] ids) throws SQLException {
    return connection.createArrayOf("uuid", ids);
  }
}
