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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.contracts.event.ProgramEnrolmentChanged.Status;
import org.touchstone.practice.entry.EntryKey;

/** The table {@code program_enrolment}, in the running transaction. */
@Singleton
class EnrolmentRepository {
  private static final TypeReference<List<Pause>> PAUSES = new TypeReference<>() {};
  private static final TypeReference<List<Tailoring>> TAILORING = new TypeReference<>() {};

  private static final String COLUMNS =
      "patient_id, id, revision, program, version, weeks, zone, starts_on, status, ended_on, pauses, tailoring,"
          + " last_day, enrolled_by, recorded_at, changed_at";
  private static final String MARKS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM program_enrolment ";
  private static final String INSERT =
      "INSERT INTO program_enrolment ("
          + COLUMNS
          + ") VALUES ("
          + MARKS
          + ") ON CONFLICT DO NOTHING";
  private static final String KEEP =
      "INSERT INTO program_enrolment_history (%1$s) SELECT %1$s FROM program_enrolment WHERE patient_id = ? AND id = ?"
          .formatted(COLUMNS);
  private static final String REPLACE =
      "UPDATE program_enrolment SET ("
          + COLUMNS
          + ") = ROW ("
          + MARKS
          + ") WHERE patient_id = ? AND id = ?";
  private static final String DUE =
      SELECT
          + """
          WHERE status IN ('active', 'paused') AND last_day < ? AND (patient_id, id) > (?, ?)
          ORDER BY patient_id, id LIMIT ? FOR UPDATE SKIP LOCKED
          """;

  private final AgroalDataSource dataSource;

  EnrolmentRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Writes an enrolment unless its id is taken or the patient takes part in another programme;
   * waits for another transaction that is about to.
   */
  boolean insertIfFree(Enrolment enrolment) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      bind(insert, enrolment);
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new ProgramStoreException(e);
    }
  }

  /** Writes the next revision of an enrolment and keeps the one before. */
  void replace(Enrolment enrolment) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP);
        PreparedStatement replace = connection.prepareStatement(REPLACE)) {
      keep.setObject(1, enrolment.patientId());
      keep.setObject(2, enrolment.id());
      keep.executeUpdate();
      int next = bind(replace, enrolment);
      replace.setObject(next, enrolment.patientId());
      replace.setObject(next + 1, enrolment.id());
      replace.executeUpdate();
    } catch (SQLException e) {
      throw new ProgramStoreException(e);
    }
  }

  /** An enrolment; nobody else changes it until the transaction ends. */
  Optional<Enrolment> locked(UUID patientId, UUID id) {
    return query(SELECT + "WHERE patient_id = ? AND id = ? FOR UPDATE", patientId, id).stream()
        .findFirst();
  }

  /** The enrolment that goes on; nobody else changes it until the transaction ends. */
  Optional<Enrolment> lockedRunning(UUID patientId) {
    return query(
            SELECT + "WHERE patient_id = ? AND status IN ('active', 'paused') FOR UPDATE",
            patientId)
        .stream()
        .findFirst();
  }

  /** A patient's enrolments, the newest first. */
  List<Enrolment> all(UUID patientId) {
    return query(
        SELECT + "WHERE patient_id = ? ORDER BY starts_on DESC, recorded_at DESC, id", patientId);
  }

  /**
   * Enrolments whose last day lies before a day, locked; passes over those that another replica is
   * looking at.
   *
   * @param after the last one of the batch before
   */
  List<Enrolment> due(LocalDate day, EntryKey after, int limit) {
    return query(DUE, day, after.patientId(), after.id(), limit);
  }

  private List<Enrolment> query(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      List<Enrolment> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(enrolment(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new ProgramStoreException(e);
    }
  }

  private static int bind(PreparedStatement statement, Enrolment enrolment) throws SQLException {
    statement.setObject(1, enrolment.patientId());
    statement.setObject(2, enrolment.id());
    statement.setLong(3, enrolment.revision());
    statement.setString(4, enrolment.program());
    statement.setInt(5, enrolment.version());
    statement.setInt(6, enrolment.weeks());
    statement.setString(7, enrolment.zone());
    statement.setObject(8, enrolment.timeline().startsOn());
    statement.setString(9, enrolment.status().code());
    statement.setObject(10, enrolment.endedOn(), Types.DATE);
    statement.setObject(11, StoredJson.write(enrolment.timeline().pauses()), Types.OTHER);
    statement.setObject(12, StoredJson.write(enrolment.tailoring()), Types.OTHER);
    statement.setObject(13, enrolment.timeline().lastDay(), Types.DATE);
    statement.setObject(14, enrolment.enrolledBy());
    statement.setObject(15, enrolment.recordedAt().atOffset(ZoneOffset.UTC));
    statement.setObject(16, enrolment.changedAt().atOffset(ZoneOffset.UTC));
    return 17;
  }

  private static Enrolment enrolment(ResultSet row) throws SQLException {
    int weeks = row.getInt(6);
    return new Enrolment(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getLong(3),
        row.getString(4),
        row.getInt(5),
        weeks,
        row.getString(7),
        Status.valueOf(row.getString(9).toUpperCase(Locale.ROOT)),
        row.getObject(10, LocalDate.class),
        new Timeline(
            row.getObject(8, LocalDate.class),
            weeks * Program.DAYS_OF_WEEK,
            StoredJson.read(row.getString(11), PAUSES)),
        StoredJson.read(row.getString(12), TAILORING),
        row.getObject(14, UUID.class),
        instant(row, 15),
        instant(row, 16));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
