package org.touchstone.practice.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.touchstone.practice.catalogue.Daypart;
import org.touchstone.practice.plan.PlanInput.Slot;
import org.touchstone.practice.store.Sql;

/** Days as they were shown when they were answered, and what is not for a patient. */
@ApplicationScoped
class PlanRepository {
  private static final String SLOTS =
      "SELECT daypart, practice, seen, answer FROM plan_slot WHERE patient_id = ? AND day = ?";
  private static final String PUT_SLOT =
      """
      INSERT INTO plan_slot (patient_id, day, daypart, practice, seen, answer)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (patient_id, day, daypart) DO UPDATE SET practice = excluded.practice,
        seen = excluded.seen, answer = excluded.answer
      """;
  private static final String DECLINED =
      """
      SELECT one, count(*) FROM plan_slot,
        unnest(CASE WHEN answer = 'skip' THEN array_append(seen, practice) ELSE seen END) one
      WHERE patient_id = ? AND day BETWEEN ? AND ? AND answer IS NOT NULL AND one IS NOT NULL
      GROUP BY one
      """;
  private static final String NOT_FOR_ME =
      "SELECT practice FROM plan_not_for_me WHERE patient_id = ? ORDER BY practice";
  private static final String PUT_NOT_FOR_ME =
      """
      INSERT INTO plan_not_for_me (patient_id, practice, day, daypart) VALUES (?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String TAKE_BACK_ANSWER =
      "DELETE FROM plan_not_for_me WHERE patient_id = ? AND day = ? AND daypart = ?";
  private static final String TAKE_BACK =
      "DELETE FROM plan_not_for_me WHERE patient_id = ? AND practice = ?";

  private final Sql sql;

  PlanRepository(Sql sql) {
    this.sql = sql;
  }

  /** One writer at a time for a patient, until the transaction ends. */
  void lock(UUID patientId) {
    sql.lock("plan:" + patientId);
  }

  Map<Daypart, Slot> slots(UUID patientId, LocalDate day) {
    Map<Daypart, Slot> slots = new EnumMap<>(Daypart.class);
    sql.list(
            SLOTS,
            row -> {
              String answer = row.getString("answer");
              return Map.entry(
                  Daypart.valueOf(row.getString("daypart").toUpperCase(Locale.ROOT)),
                  new Slot(
                      row.getString("practice"),
                      Sql.texts(row, "seen"),
                      answer == null ? null : PlanAnswer.of(answer)));
            },
            patientId,
            day)
        .forEach(entry -> slots.put(entry.getKey(), entry.getValue()));
    return slots;
  }

  void put(UUID patientId, LocalDate day, Daypart daypart, Slot slot) {
    sql.update(
        PUT_SLOT,
        patientId,
        day,
        code(daypart),
        slot.practice(),
        slot.seen(),
        slot.answer() == null ? null : slot.answer().code());
  }

  /** How often each practice was skipped or swapped on some days. */
  Map<String, Integer> declined(UUID patientId, LocalDate from, LocalDate to) {
    Map<String, Integer> declined = new HashMap<>();
    sql.list(DECLINED, row -> Map.entry(row.getString(1), row.getInt(2)), patientId, from, to)
        .forEach(entry -> declined.put(entry.getKey(), entry.getValue()));
    return declined;
  }

  List<String> notForMe(UUID patientId) {
    return sql.list(NOT_FOR_ME, row -> row.getString(1), patientId);
  }

  void putNotForMe(UUID patientId, String practice, LocalDate day, Daypart daypart) {
    sql.update(PUT_NOT_FOR_ME, patientId, practice, day, code(daypart));
  }

  /** Takes back what an answer to a suggestion said. */
  void takeBackAnswer(UUID patientId, LocalDate day, Daypart daypart) {
    sql.update(TAKE_BACK_ANSWER, patientId, day, code(daypart));
  }

  void takeBack(UUID patientId, String practice) {
    sql.update(TAKE_BACK, patientId, practice);
  }

  private static String code(Daypart daypart) {
    return daypart.name().toLowerCase(Locale.ROOT);
  }
}
