package org.touchstone.practice.catalogue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.edition.Clinic;
import org.touchstone.practice.store.Sql;

/** The table {@code practice_retirement}, in the running transaction. */
@Singleton
class Retirements {
  private static final String ALL = "SELECT code, reason FROM practice_retirement WHERE clinic = ?";

  /** The first time stays; a reason can be added and changed. */
  private static final String PUT =
      """
      INSERT INTO practice_retirement (clinic, code, reason, retired_at, retired_by)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (clinic, code) DO UPDATE SET reason = excluded.reason
      """;

  private static final String DELETE =
      "DELETE FROM practice_retirement WHERE clinic = ? AND code = ?";

  private final Sql sql;
  private final Clock clock;

  Retirements(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** A practice that is no longer offered, and why, if that was said. */
  record Retired(String code, @Nullable String reason) {}

  /** What a clinic no longer offers, by code. */
  Map<String, Retired> of(Clinic clinic) {
    Map<String, Retired> retired = new TreeMap<>();
    List<Retired> rows =
        sql.list(
            ALL, row -> new Retired(row.getString("code"), row.getString("reason")), clinic.id());
    rows.forEach(row -> retired.put(row.code(), row));
    return retired;
  }

  void put(Clinic clinic, Retired retired, UUID administrator) {
    sql.update(PUT, clinic.id(), retired.code(), retired.reason(), clock.instant(), administrator);
  }

  void delete(Clinic clinic, String code) {
    sql.update(DELETE, clinic.id(), code);
  }
}
