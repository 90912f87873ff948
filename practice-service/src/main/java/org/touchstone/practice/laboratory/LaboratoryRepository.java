package org.touchstone.practice.laboratory;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.practice.entry.Numbers;
import org.touchstone.practice.store.StoreException;

/** The table {@code laboratory_value}, in the running transaction. */
@Singleton
class LaboratoryRepository {
  private static final String COLUMNS =
      "patient_id, id, revision, taken_on, code, value, recorded_by, recorded_at, changed_at, deleted";
  private static final String INSERT =
      "INSERT INTO laboratory_value (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String KEEP =
      "INSERT INTO laboratory_value_history (%1$s) SELECT %1$s FROM laboratory_value WHERE patient_id = ? AND id = ?"
          .formatted(COLUMNS);
  private static final String REPLACE =
      "UPDATE laboratory_value SET ("
          + COLUMNS
          + ") = ROW (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE patient_id = ? AND id = ?";
  private static final String ONE =
      "SELECT " + COLUMNS + " FROM laboratory_value WHERE patient_id = ? AND id = ? FOR UPDATE";
  private static final String ALL =
      "SELECT "
          + COLUMNS
          + " FROM laboratory_value WHERE patient_id = ? AND NOT deleted ORDER BY taken_on, code, id";

  private final AgroalDataSource dataSource;

  LaboratoryRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Writes a value unless its id is taken; waits for another transaction that is taking it. */
  boolean insertIfNew(LaboratoryValue value) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(INSERT + " ON CONFLICT DO NOTHING")) {
      bind(insert, value);
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** Writes the next revision of a value and keeps the one before. */
  void replace(LaboratoryValue value) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP);
        PreparedStatement replace = connection.prepareStatement(REPLACE)) {
      keep.setObject(1, value.patientId());
      keep.setObject(2, value.id());
      keep.executeUpdate();
      int next = bind(replace, value);
      replace.setObject(next, value.patientId());
      replace.setObject(next + 1, value.id());
      replace.executeUpdate();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** A value, also a deleted one; nobody else changes it until the transaction ends. */
  Optional<LaboratoryValue> locked(UUID patientId, UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(ONE)) {
      select.setObject(1, patientId);
      select.setObject(2, id);
      return read(select).stream().findFirst();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** A patient's values, by day. */
  List<LaboratoryValue> all(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(ALL)) {
      select.setObject(1, patientId);
      return read(select);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private static int bind(PreparedStatement statement, LaboratoryValue value) throws SQLException {
    statement.setObject(1, value.patientId());
    statement.setObject(2, value.id());
    statement.setLong(3, value.revision());
    statement.setObject(4, value.takenOn());
    statement.setString(5, value.code().code());
    statement.setBigDecimal(6, value.value());
    statement.setObject(7, value.recordedBy());
    statement.setObject(8, value.recordedAt().atOffset(ZoneOffset.UTC));
    statement.setObject(9, value.changedAt().atOffset(ZoneOffset.UTC));
    statement.setBoolean(10, value.deleted());
    return 11;
  }

  private static List<LaboratoryValue> read(PreparedStatement select) throws SQLException {
    List<LaboratoryValue> values = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        values.add(
            new LaboratoryValue(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getLong(3),
                row.getObject(4, LocalDate.class),
                LaboratoryCode.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                Numbers.exact(row.getBigDecimal(6)),
                row.getObject(7, UUID.class),
                instant(row, 8),
                instant(row, 9),
                row.getBoolean(10)));
      }
    }
    return values;
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
