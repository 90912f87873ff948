package org.touchstone.practice.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.checkin.CheckInView.Clinical;
import org.touchstone.practice.checkin.CheckInView.OtherAnswers;
import org.touchstone.practice.store.Sql;

/** The table {@code check_in}. */
@ApplicationScoped
class CheckInRepository {
  private static final int MOST = 60;

  /**
   * The other's answers come out of it only where both have agreed in this very partnership, and of
   * them those that the other shows.
   */
  private static final String SELECT =
      """
      SELECT mine.week, mine.worked, mine.adjust, mine.feeling, mine.ask_for_call,
        mine.private_note, mine.kept_from_clinic, mine.agreed_partnership_id IS NOT NULL AS agreed,
        mine.shown, mine.recorded_at, mine.changed_at, other.week IS NOT NULL AS revealed,
        CASE WHEN 'worked' = ANY (other.shown) THEN other.worked END AS other_worked,
        CASE WHEN 'adjust' = ANY (other.shown) THEN other.adjust END AS other_adjust,
        CASE WHEN 'feeling' = ANY (other.shown) THEN other.feeling END AS other_feeling
      FROM check_in mine
      LEFT JOIN check_in other ON ? AND other.patient_id = mine.patient_id
        AND other.week = mine.week AND other.person_id = ?
        AND other.agreed_partnership_id = ? AND mine.agreed_partnership_id = ?
      WHERE mine.patient_id = ? AND mine.person_id = ?\s""";

  /** What was agreed to be shown is what was written then: another answer needs a new agreement. */
  private static final String PUT =
      """
      INSERT INTO check_in (patient_id, person_id, week, partnership_id, worked, adjust, feeling,
        ask_for_call, private_note, kept_from_clinic, recorded_at, changed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, COALESCE(?::text[], '{}'), ?, ?)
      ON CONFLICT (patient_id, person_id, week) DO UPDATE SET worked = excluded.worked,
        adjust = excluded.adjust, feeling = excluded.feeling,
        ask_for_call = excluded.ask_for_call, private_note = excluded.private_note,
        kept_from_clinic = COALESCE(?::text[], check_in.kept_from_clinic),
        changed_at = excluded.changed_at,
        agreed_partnership_id =
          CASE WHEN 'worked' = ANY (check_in.shown)
              AND check_in.worked IS DISTINCT FROM excluded.worked
            OR 'adjust' = ANY (check_in.shown)
              AND check_in.adjust IS DISTINCT FROM excluded.adjust
            OR 'feeling' = ANY (check_in.shown)
              AND check_in.feeling IS DISTINCT FROM excluded.feeling
          THEN NULL ELSE check_in.agreed_partnership_id END
      WHERE (check_in.worked, check_in.adjust, check_in.feeling, check_in.ask_for_call,
          check_in.private_note, check_in.kept_from_clinic)
        IS DISTINCT FROM (excluded.worked, excluded.adjust, excluded.feeling,
          excluded.ask_for_call, excluded.private_note,
          COALESCE(?::text[], check_in.kept_from_clinic))
      """;

  private static final String AGREE =
      """
      UPDATE check_in SET agreed_partnership_id = ?, shown = ?
      WHERE patient_id = ? AND person_id = ? AND week = ?
      """;
  private static final String TAKE_BACK =
      """
      UPDATE check_in SET agreed_partnership_id = NULL
      WHERE patient_id = ? AND person_id = ? AND week = ?
      """;
  private static final String DELETE =
      "DELETE FROM check_in WHERE patient_id = ? AND person_id = ? AND week = ?";

  /** What is kept is left out before the newest are counted: a week of it leaves no gap. */
  private static final String FOR_CLINIC =
      """
      SELECT week, worked, adjust, feeling, ask_for_call
      FROM (
        SELECT week, ask_for_call,
          CASE WHEN notes AND 'worked' <> ALL (kept_from_clinic) THEN worked END AS worked,
          CASE WHEN notes AND 'adjust' <> ALL (kept_from_clinic) THEN adjust END AS adjust,
          CASE WHEN 'feeling' <> ALL (kept_from_clinic) THEN feeling END AS feeling
        FROM check_in, (SELECT ?::boolean AS notes) shared
        WHERE patient_id = ? AND person_id = patient_id
      ) seen
      WHERE ask_for_call OR worked IS NOT NULL OR adjust IS NOT NULL OR feeling IS NOT NULL
      ORDER BY week DESC LIMIT\s"""
          + MOST;

  private static final String SHARED_WITH_CLINIC =
      "SELECT ? = ANY (clinic_categories) FROM sharing_patient WHERE patient_id = ? AND active";

  private final Sql sql;

  CheckInRepository(Sql sql) {
    this.sql = sql;
  }

  List<CheckIn> all(Side side) {
    return sql.list(
        SELECT + "ORDER BY mine.week DESC LIMIT " + MOST,
        CheckInRepository::checkIn,
        side.reveals(),
        side.otherId(),
        side.partnershipId(),
        side.partnershipId(),
        side.patientId(),
        side.personId());
  }

  Optional<CheckIn> find(Side side, Week week) {
    return sql.first(
        SELECT + "AND mine.week = ?",
        CheckInRepository::checkIn,
        side.reveals(),
        side.otherId(),
        side.partnershipId(),
        side.partnershipId(),
        side.patientId(),
        side.personId(),
        week.toString());
  }

  /**
   * Keeps the answers.
   *
   * @param keptFromClinic null: as it was, so that an older app opens nothing
   */
  void put(
      Side side,
      Week week,
      Answers answers,
      @Nullable List<WeekAnswer> keptFromClinic,
      Instant now) {
    List<String> kept = keptFromClinic == null ? null : WeekAnswer.codes(keptFromClinic);
    sql.update(
        PUT,
        side.patientId(),
        side.personId(),
        week.toString(),
        side.isPartner() ? side.partnershipId() : null,
        answers.worked(),
        answers.adjust(),
        answers.feeling(),
        answers.askForCall(),
        answers.privateNote(),
        kept,
        now,
        now,
        kept,
        kept);
  }

  /** Agrees to show some answers; false: there is nothing to agree to. */
  boolean agree(Side side, Week week, UUID partnershipId, List<WeekAnswer> shown) {
    return sql.update(
            AGREE,
            partnershipId,
            WeekAnswer.codes(shown),
            side.patientId(),
            side.personId(),
            week.toString())
        > 0;
  }

  void takeBack(Side side, Week week) {
    sql.update(TAKE_BACK, side.patientId(), side.personId(), week.toString());
  }

  void delete(Side side, Week week) {
    sql.update(DELETE, side.patientId(), side.personId(), week.toString());
  }

  /**
   * The patient's own weeks without what is kept from the clinic, the newest first; a week without
   * anything else is not among them.
   *
   * @param notes whether free text is shared
   */
  List<Clinical> forClinic(UUID patientId, boolean notes) {
    return sql.list(
        FOR_CLINIC,
        row ->
            new Clinical(
                row.getString("week"),
                row.getString("worked"),
                row.getString("adjust"),
                row.getBigDecimal("feeling"),
                row.getBoolean("ask_for_call")),
        notes,
        patientId);
  }

  boolean isSharedWithClinic(UUID patientId, String category) {
    return sql.first(SHARED_WITH_CLINIC, row -> row.getBoolean(1), category, patientId)
        .orElse(false);
  }

  private static CheckIn checkIn(ResultSet row) throws SQLException {
    return new CheckIn(
        row.getString("week"),
        new Answers(
            row.getString("worked"),
            row.getString("adjust"),
            row.getBigDecimal("feeling"),
            row.getBoolean("ask_for_call"),
            row.getString("private_note")),
        WeekAnswer.of(Sql.texts(row, "kept_from_clinic")),
        row.getBoolean("agreed"),
        WeekAnswer.of(Sql.texts(row, "shown")),
        row.getBoolean("revealed")
            ? new OtherAnswers(
                row.getString("other_worked"),
                row.getString("other_adjust"),
                row.getBigDecimal("other_feeling"))
            : null,
        Sql.instant(row, "recorded_at"),
        Sql.instant(row, "changed_at"));
  }

  /**
   * Whose weeks, and with whom.
   *
   * @param patientId whose weeks these are
   * @param personId who answers: the patient, or the partner
   * @param otherId the other of the two; null: there is nobody
   * @param partnershipId null: there is nobody
   * @param reveals whether the patient shares check-ins with the partner now
   */
  record Side(
      UUID patientId,
      UUID personId,
      @Nullable UUID otherId,
      @Nullable UUID partnershipId,
      boolean reveals) {
    boolean isPartner() {
      return !personId.equals(patientId);
    }
  }

  /** What somebody has answered. */
  record Answers(
      @Nullable String worked,
      @Nullable String adjust,
      @Nullable BigDecimal feeling,
      boolean askForCall,
      @Nullable String privateNote) {}

  /**
   * A week as it is kept, with the other's answers where both have agreed.
   *
   * @param keptFromClinic which answers the clinic does not see
   * @param shown which answers the other sees, or with an agreement would: the last choice
   * @param other null: not so
   */
  record CheckIn(
      String week,
      Answers answers,
      List<WeekAnswer> keptFromClinic,
      boolean agreed,
      List<WeekAnswer> shown,
      @Nullable OtherAnswers other,
      Instant recordedAt,
      Instant changedAt) {}
}
