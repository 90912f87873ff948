package org.touchstone.practice.programme;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.ProgramEnrolmentChanged.Status;
import org.touchstone.practice.edition.Clinic;
import org.touchstone.practice.entry.EntryKey;
import org.touchstone.practice.store.Sql;
import org.touchstone.practice.store.Sql.Json;
import org.touchstone.practice.store.StoredJson;

/** The table {@code program_enrolment}, in the running transaction. */
@Singleton
class EnrolmentRepository {
  private static final TypeReference<List<Pause>> PAUSES = new TypeReference<>() {};
  private static final TypeReference<List<Tailoring>> TAILORING = new TypeReference<>() {};

  private static final String COLUMNS =
      "patient_id, id, revision, program_clinic, program, version, weeks, zone, starts_on, status,"
          + " ended_on, pauses, tailoring, last_day, enrolled_by, recorded_at, changed_at";
  private static final String MARKS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
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
  private static final String COUNTED =
      """
      SELECT program_clinic, version, status, count(*) FROM program_enrolment
      JOIN sharing_patient USING (patient_id)
      WHERE program = ? AND clinic = ? AND active
      GROUP BY program_clinic, version, status
      """;
  private static final String DUE =
      SELECT
          + """
          WHERE status IN ('active', 'paused') AND last_day < ? AND (patient_id, id) > (?, ?)
          ORDER BY patient_id, id LIMIT ? FOR UPDATE SKIP LOCKED
          """;

  private final Sql sql;

  EnrolmentRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * Writes an enrolment unless its id is taken or the patient takes part in another programme;
   * waits for another transaction that is about to.
   */
  boolean insertIfFree(Enrolment enrolment) {
    return sql.update(INSERT, values(enrolment).toArray()) == 1;
  }

  /** Writes the next revision of an enrolment and keeps the one before. */
  void replace(Enrolment enrolment) {
    sql.update(KEEP, enrolment.patientId(), enrolment.id());
    List<@Nullable Object> values = values(enrolment);
    values.add(enrolment.patientId());
    values.add(enrolment.id());
    sql.update(REPLACE, values.toArray());
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

  /**
   * Enrolments of one version that stand alike.
   *
   * @param programClinic whose version it is
   * @param count at least 1
   */
  record Counted(Clinic programClinic, int version, Status status, int count) {}

  /** How many enrolments in a programme the patients have whom a clinic treats now. */
  List<Counted> counted(Clinic clinic, String program) {
    return sql.list(
        COUNTED,
        row ->
            new Counted(
                new Clinic(row.getString("program_clinic")),
                row.getInt("version"),
                status(row),
                row.getInt("count")),
        program,
        clinic.id());
  }

  private List<Enrolment> query(String query, Object... values) {
    return sql.list(query, EnrolmentRepository::enrolment, values);
  }

  /** In the order of the columns. */
  private static List<@Nullable Object> values(Enrolment enrolment) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(enrolment.patientId());
    values.add(enrolment.id());
    values.add(enrolment.revision());
    values.add(enrolment.programClinic().id());
    values.add(enrolment.program());
    values.add(enrolment.version());
    values.add(enrolment.weeks());
    values.add(enrolment.zone());
    values.add(enrolment.timeline().startsOn());
    values.add(enrolment.status().code());
    values.add(enrolment.endedOn());
    values.add(new Json(enrolment.timeline().pauses()));
    values.add(new Json(enrolment.tailoring()));
    values.add(enrolment.timeline().lastDay());
    values.add(enrolment.enrolledBy());
    values.add(enrolment.recordedAt());
    values.add(enrolment.changedAt());
    return values;
  }

  private static Enrolment enrolment(ResultSet row) throws SQLException {
    int weeks = row.getInt("weeks");
    return new Enrolment(
        row.getObject("patient_id", UUID.class),
        row.getObject("id", UUID.class),
        row.getLong("revision"),
        new Clinic(row.getString("program_clinic")),
        row.getString("program"),
        row.getInt("version"),
        weeks,
        row.getString("zone"),
        status(row),
        row.getObject("ended_on", LocalDate.class),
        new Timeline(
            row.getObject("starts_on", LocalDate.class),
            weeks * Program.DAYS_OF_WEEK,
            StoredJson.read(row.getString("pauses"), PAUSES)),
        StoredJson.read(row.getString("tailoring"), TAILORING),
        row.getObject("enrolled_by", UUID.class),
        Sql.instant(row, "recorded_at"),
        Sql.instant(row, "changed_at"));
  }

  private static Status status(ResultSet row) throws SQLException {
    return Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT));
  }
}
