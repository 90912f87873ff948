package org.touchstone.insights.trial;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.observation.ProjectionException;

/** Trials, and what the patients answered about their days, in the transaction of the caller. */
@ApplicationScoped
class TrialRepository {

  private static final String COLUMNS =
      "id, practice, outcome, zone, started_on, first_day_with, touches_intimacy, created_at,"
          + " stopped_at";
  private static final String INSERT =
      "INSERT INTO trial (patient_id, "
          + COLUMNS
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
  private static final String OF_PATIENT =
      "SELECT " + COLUMNS + " FROM trial WHERE patient_id = ? ORDER BY created_at DESC, id";
  private static final String FIND =
      "SELECT " + COLUMNS + " FROM trial WHERE patient_id = ? AND id = ?";
  private static final String SETTLE =
      "UPDATE trial SET settled = true WHERE patient_id = ? AND id = ?";
  private static final String STOP =
      "UPDATE trial SET settled = true, stopped_at = ? WHERE patient_id = ? AND id = ?";
  private static final String ANSWER =
      """
      INSERT INTO trial_day (patient_id, trial_id, day, done) VALUES (?, ?, ?, ?)
      ON CONFLICT (patient_id, trial_id, day) DO UPDATE SET done = excluded.done
      """;
  private static final String TAKE_BACK =
      "DELETE FROM trial_day WHERE patient_id = ? AND trial_id = ? AND day = ?";
  private static final String ANSWERS =
      "SELECT trial_id, day, done FROM trial_day WHERE patient_id = ?";
  private static final String DELETE = "DELETE FROM trial WHERE patient_id = ?";

  private final AgroalDataSource dataSource;

  TrialRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Deletes all trials of a patient, with the answers about their days. */
  void delete(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setObject(1, patientId);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /**
   * Writes a trial, unless its id is taken or another one is not settled. Waits for another
   * transaction that is starting one for the same patient.
   */
  boolean insertIfFree(Trial trial) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, trial.patientId());
      insert.setObject(2, trial.id());
      insert.setString(3, trial.practice());
      insert.setString(4, trial.outcome().code());
      insert.setString(5, trial.zone().getId());
      insert.setObject(6, trial.startedOn());
      insert.setArray(7, connection.createArrayOf("boolean", trial.coins().toKeep()));
      insert.setBoolean(8, trial.touchesIntimacy());
      insert.setObject(9, trial.createdAt().atOffset(ZoneOffset.UTC));
      insert.setObject(10, offset(trial.stoppedAt()));
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** The trials of a patient, newest first. */
  List<Trial> ofPatient(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(OF_PATIENT)) {
      select.setObject(1, patientId);
      List<Trial> trials = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          trials.add(trial(patientId, row));
        }
      }
      return trials;
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  Optional<Trial> find(UUID patientId, UUID id) {
    return find(FIND, patientId, id);
  }

  /** The trial, locked until the transaction ends. */
  Optional<Trial> lock(UUID patientId, UUID id) {
    return find(FIND + " FOR UPDATE", patientId, id);
  }

  /** Lets another trial be started, as this one is finished. */
  void settle(UUID patientId, UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(SETTLE)) {
      update.setObject(1, patientId);
      update.setObject(2, id);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** Stops a trial, which the caller has locked. */
  void stop(UUID patientId, UUID id, Instant stoppedAt) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(STOP)) {
      update.setObject(1, offset(stoppedAt));
      update.setObject(2, patientId);
      update.setObject(3, id);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** Keeps the answer about a day; null takes it back. */
  void answer(UUID patientId, UUID id, LocalDate day, @Nullable Boolean done) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement write = connection.prepareStatement(done == null ? TAKE_BACK : ANSWER)) {
      write.setObject(1, patientId);
      write.setObject(2, id);
      write.setObject(3, day);
      if (done != null) {
        write.setBoolean(4, done);
      }
      write.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** All answers of a patient, by trial and day. */
  Map<UUID, Map<LocalDate, Boolean>> answers(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(ANSWERS)) {
      select.setObject(1, patientId);
      Map<UUID, Map<LocalDate, Boolean>> answers = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          answers
              .computeIfAbsent(row.getObject(1, UUID.class), trial -> new HashMap<>())
              .put(row.getObject(2, LocalDate.class), row.getBoolean(3));
        }
      }
      return answers;
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  private Optional<Trial> find(String sql, UUID patientId, UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, patientId);
      select.setObject(2, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(trial(patientId, row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  private static Trial trial(UUID patientId, ResultSet row) throws SQLException {
    OffsetDateTime stoppedAt = row.getObject(9, OffsetDateTime.class);
    return new Trial(
        patientId,
        row.getObject(1, UUID.class),
        row.getString(2),
        Outcome.ofCode(row.getString(3)),
        ZoneId.of(row.getString(4)),
        row.getObject(5, LocalDate.class),
        Coins.kept(List.of((Boolean[]) row.getArray(6).getArray())),
        row.getBoolean(7),
        row.getObject(8, OffsetDateTime.class).toInstant(),
        stoppedAt == null ? null : stoppedAt.toInstant());
  }

  private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
