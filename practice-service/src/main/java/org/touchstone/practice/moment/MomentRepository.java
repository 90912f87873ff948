package org.touchstone.practice.moment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.touchstone.practice.store.Sql;

/** Moments in the tables of sessions and of mood entries. */
@ApplicationScoped
class MomentRepository {
  /** A session of 0 minutes says: asked about, not done. */
  private static final String MONDAYS =
      """
      SELECT DISTINCT day - (extract(isodow FROM day)::int - 1) AS monday
      FROM (
        SELECT day FROM practice_session
        WHERE patient_id = ? AND NOT deleted AND day BETWEEN ? AND ? AND minutes > 0
        UNION ALL
        SELECT day FROM mood_entry
        WHERE patient_id = ? AND NOT deleted AND day BETWEEN ? AND ? AND connected_today
      ) moment
      """;

  private static final String FIRST_DAY =
      """
      SELECT min(day) AS day
      FROM (
        SELECT min(day) AS day FROM pain_entry WHERE patient_id = ? AND NOT deleted
        UNION ALL
        SELECT min(day) FROM mood_entry WHERE patient_id = ? AND NOT deleted
        UNION ALL
        SELECT min(day) FROM practice_session WHERE patient_id = ? AND NOT deleted
      ) entry
      HAVING min(day) IS NOT NULL
      """;

  private final Sql sql;

  MomentRepository(Sql sql) {
    this.sql = sql;
  }

  /** The local day on which the diary begins; empty: there is no entry. */
  Optional<LocalDate> firstDay(UUID patientId) {
    return sql.first(
        FIRST_DAY, row -> row.getObject("day", LocalDate.class), patientId, patientId, patientId);
  }

  /** The Mondays of the weeks that hold a moment between two local days, both included. */
  Set<LocalDate> mondays(UUID patientId, LocalDate from, LocalDate to) {
    return Set.copyOf(
        sql.list(
            MONDAYS,
            row -> row.getObject("monday", LocalDate.class),
            patientId,
            from,
            to,
            patientId,
            from,
            to));
  }
}
