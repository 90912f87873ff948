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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.InstrumentScored;
import org.touchstone.contracts.event.ProgramEnrolmentChanged;
import org.touchstone.contracts.inbox.ReceivedEvent;

/** The rows of questionnaires and enrolments, in the transaction of the caller. */
@ApplicationScoped
class CourseRepository {

  /** A higher revision, or the same one read again by a rebuild, which replaces the row. */
  private static final String IF_NEWS =
      " WHERE excluded.revision > %1$s.revision"
          + " OR (excluded.revision = %1$s.revision AND excluded.generation > %1$s.generation)";

  private static final String SAVE_RESPONSE =
      """
      INSERT INTO instrument_response (patient_id, response_id, revision, generation, deleted, at,
        day, instrument, version, answered, items, score, depression, anxiety)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (patient_id, response_id) DO UPDATE SET revision = excluded.revision,
        generation = excluded.generation, deleted = excluded.deleted, at = excluded.at,
        day = excluded.day, instrument = excluded.instrument, version = excluded.version,
        answered = excluded.answered, items = excluded.items, score = excluded.score,
        depression = excluded.depression, anxiety = excluded.anxiety
      """
          + IF_NEWS.formatted("instrument_response");
  private static final String SAVE_ENROLMENT =
      """
      INSERT INTO program_enrolment (patient_id, enrolment_id, revision, generation, deleted,
        program, version, weeks, status, started_on, ended_on)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (patient_id, enrolment_id) DO UPDATE SET revision = excluded.revision,
        generation = excluded.generation, deleted = excluded.deleted, program = excluded.program,
        version = excluded.version, weeks = excluded.weeks, status = excluded.status,
        started_on = excluded.started_on, ended_on = excluded.ended_on
      """
          + IF_NEWS.formatted("program_enrolment");
  private static final String RESPONSES =
      """
      SELECT at, day, instrument, version, answered, items, score, depression, anxiety
      FROM instrument_response WHERE patient_id = ? AND NOT deleted ORDER BY at, response_id
      """;
  private static final String ENROLMENT_COLUMNS =
      "SELECT patient_id, program, version, weeks, status, started_on, ended_on"
          + " FROM program_enrolment WHERE NOT deleted AND ";
  private static final String ORDER =
      " ORDER BY started_on, ended_on NULLS LAST, version, enrolment_id";

  private final AgroalDataSource dataSource;

  CourseRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  void saveResponses(Collection<ReceivedEvent> facts, int generation) {
    if (facts.isEmpty()) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement save = connection.prepareStatement(SAVE_RESPONSE)) {
      for (ReceivedEvent fact : facts) {
        bindKey(save, fact, generation);
        bind(save, (InstrumentScored) fact.event());
        save.addBatch();
      }
      save.executeBatch();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  private static void bind(PreparedStatement save, @Nullable InstrumentScored fact)
      throws SQLException {
    save.setObject(
        6, fact == null ? null : fact.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    save.setObject(7, fact == null ? null : fact.day(), Types.DATE);
    save.setString(8, fact == null ? null : fact.instrument().code());
    save.setObject(9, fact == null ? null : fact.version(), Types.INTEGER);
    save.setObject(10, fact == null ? null : fact.answered(), Types.INTEGER);
    save.setObject(11, fact == null ? null : fact.items(), Types.INTEGER);
    save.setBigDecimal(12, fact == null ? null : fact.score());
    save.setObject(13, fact == null ? null : fact.depression(), Types.INTEGER);
    save.setObject(14, fact == null ? null : fact.anxiety(), Types.INTEGER);
  }

  void saveEnrolments(Collection<ReceivedEvent> facts, int generation) {
    if (facts.isEmpty()) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement save = connection.prepareStatement(SAVE_ENROLMENT)) {
      for (ReceivedEvent fact : facts) {
        bindKey(save, fact, generation);
        bind(save, (ProgramEnrolmentChanged) fact.event());
        save.addBatch();
      }
      save.executeBatch();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  private static void bind(PreparedStatement save, @Nullable ProgramEnrolmentChanged fact)
      throws SQLException {
    save.setString(6, fact == null ? null : fact.program());
    save.setObject(7, fact == null ? null : fact.version(), Types.INTEGER);
    save.setObject(8, fact == null ? null : fact.weeks(), Types.INTEGER);
    save.setString(9, fact == null ? null : fact.status().code());
    save.setObject(10, fact == null ? null : fact.startedOn(), Types.DATE);
    save.setObject(11, fact == null ? null : fact.endedOn(), Types.DATE);
  }

  private static void bindKey(PreparedStatement save, ReceivedEvent fact, int generation)
      throws SQLException {
    save.setObject(1, fact.patientId());
    save.setObject(2, fact.subjectId());
    save.setLong(3, fact.revision());
    save.setInt(4, generation);
    save.setBoolean(5, fact.event() == null);
  }

  List<QuestionnaireResponse> responses(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(RESPONSES)) {
      select.setObject(1, patientId);
      List<QuestionnaireResponse> responses = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          responses.add(
              new QuestionnaireResponse(
                  row.getObject(1, OffsetDateTime.class).toInstant(),
                  row.getObject(2, LocalDate.class),
                  row.getString(3),
                  row.getInt(4),
                  row.getInt(5),
                  row.getInt(6),
                  row.getBigDecimal(7),
                  row.getObject(8, Integer.class),
                  row.getObject(9, Integer.class)));
        }
      }
      return responses;
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  List<CourseEnrolment> ofPatient(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(ENROLMENT_COLUMNS + "patient_id = ?" + ORDER)) {
      select.setObject(1, patientId);
      return enrolments(select);
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  List<CourseEnrolment> ofProgram(String program) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(ENROLMENT_COLUMNS + "program = ?" + ORDER)) {
      select.setString(1, program);
      return enrolments(select);
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  private static List<CourseEnrolment> enrolments(PreparedStatement select) throws SQLException {
    List<CourseEnrolment> enrolments = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        enrolments.add(
            new CourseEnrolment(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class)));
      }
    }
    return enrolments;
  }

  /** Removes what a finished reading of the log has not confirmed. */
  void deleteUnconfirmed(int generation) {
    try (Connection connection = dataSource.getConnection()) {
      for (String table : List.of("instrument_response", "program_enrolment")) {
        try (PreparedStatement delete =
            connection.prepareStatement("DELETE FROM " + table + " WHERE generation < ?")) {
          delete.setInt(1, generation);
          delete.executeUpdate();
        }
      }
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }
}
