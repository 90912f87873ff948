package org.touchstone.practice.moment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

  private final Sql sql;

  MomentRepository(Sql sql) {
    this.sql = sql;
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
