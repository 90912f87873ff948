package org.touchstone.practice.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.store.Sql;
import org.touchstone.practice.together.Pair;

/** Menus, their items and marks. */
@ApplicationScoped
class MenuRepository {
  private static final String ITEMS =
      """
      SELECT id, title, practice, starter, kind, shelf, possible_at_pain, effort, touch, touches,
        place, shared, created_at
      FROM menu_item i WHERE patient_id = ?\s""";
  private static final String ORDER = " ORDER BY created_at, id";
  private static final String PUT_ITEM =
      """
      INSERT INTO menu_item (patient_id, id, title, practice, starter, kind, shelf,
        possible_at_pain, effort, touch, touches, place, shared, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (patient_id, id) DO UPDATE SET title = excluded.title,
        practice = excluded.practice, starter = excluded.starter, kind = excluded.kind,
        shelf = excluded.shelf, possible_at_pain = excluded.possible_at_pain,
        effort = excluded.effort, touch = excluded.touch, touches = excluded.touches,
        place = excluded.place, shared = excluded.shared
      """;
  private static final String NAME = "SELECT name FROM menu WHERE patient_id = ?";
  private static final String PUT_NAME =
      """
      INSERT INTO menu (patient_id, name) VALUES (?, ?)
      ON CONFLICT (patient_id) DO UPDATE SET name = excluded.name
      """;
  private static final String SHELF = "SELECT sexual FROM menu_shelf WHERE person_id = ?";
  private static final String PUT_SHELF =
      """
      INSERT INTO menu_shelf (person_id, sexual) VALUES (?, ?)
      ON CONFLICT (person_id) DO UPDATE SET sexual = excluded.sexual
      """;

  /** An answer that stays the same keeps the moment from which it holds. */
  private static final String PUT_MARK =
      """
      INSERT INTO menu_mark (partnership_id, person_id, patient_id, item_id, answer, since)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (partnership_id, person_id, item_id) DO UPDATE SET answer = excluded.answer,
        since = CASE WHEN menu_mark.answer = excluded.answer THEN menu_mark.since
          ELSE excluded.since END
      """;

  private static final String DELETE_MARK =
      "DELETE FROM menu_mark WHERE partnership_id = ? AND person_id = ? AND item_id = ?";
  private static final String MARKS =
      """
      SELECT m.item_id, m.answer, m.since FROM menu_mark m
      JOIN menu_item i ON i.patient_id = m.patient_id AND i.id = m.item_id
      WHERE m.partnership_id = ? AND m.person_id = ? AND i.shared AND (i.shelf = 'everyday' OR ?)
      ORDER BY i.created_at, i.id
      """;

  /**
   * The one statement that brings two people's marks together. Only rows that both said yes to come
   * out of it; it is the same for both, and nothing else reads the other's marks.
   */
  private static final String MUTUAL =
      ITEMS
          + """
          AND i.shared AND (i.shelf = 'everyday' OR (?
            AND EXISTS (SELECT 1 FROM menu_shelf WHERE person_id = ? AND sexual)
            AND EXISTS (SELECT 1 FROM menu_shelf WHERE person_id = ? AND sexual)))
          AND EXISTS (SELECT 1 FROM menu_mark m WHERE m.partnership_id = ? AND m.person_id = ?
            AND m.item_id = i.id AND m.answer = 'yes' AND m.since < ?)
          AND EXISTS (SELECT 1 FROM menu_mark m WHERE m.partnership_id = ? AND m.person_id = ?
            AND m.item_id = i.id AND m.answer = 'yes' AND m.since < ?)
          """
          + ORDER;

  private final Sql sql;

  MenuRepository(Sql sql) {
    this.sql = sql;
  }

  List<MenuItem> items(UUID patientId) {
    return sql.list(ITEMS + ORDER, MenuRepository::item, patientId);
  }

  List<MenuItem> sharedItems(UUID patientId, boolean sexual) {
    return sql.list(
        ITEMS + "AND i.shared AND (i.shelf = 'everyday' OR ?)" + ORDER,
        MenuRepository::item,
        patientId,
        sexual);
  }

  Optional<MenuItem> item(UUID patientId, UUID id) {
    return sql.first(ITEMS + "AND id = ?", MenuRepository::item, patientId, id);
  }

  /** An item, which nobody else changes until the transaction ends. */
  Optional<MenuItem> lockedItem(UUID patientId, UUID id) {
    return sql.first(ITEMS + "AND id = ? FOR UPDATE", MenuRepository::item, patientId, id);
  }

  /** An item that may be marked, which does not change until the transaction ends. */
  Optional<MenuItem> markable(UUID patientId, UUID id, boolean sexual) {
    return sql.first(
        ITEMS + "AND id = ? AND i.shared AND (i.shelf = 'everyday' OR ?) FOR SHARE",
        MenuRepository::item,
        patientId,
        id,
        sexual);
  }

  void put(UUID patientId, MenuItem item) {
    sql.update(
        PUT_ITEM,
        patientId,
        item.id(),
        item.title(),
        item.practice(),
        item.starter(),
        item.column().code(),
        item.shelf().code(),
        item.possibleAtPain(),
        item.effort(),
        item.touch().code(),
        item.touches(),
        item.place(),
        item.shared(),
        item.createdAt());
  }

  void delete(UUID patientId, UUID id) {
    sql.update("DELETE FROM menu_item WHERE patient_id = ? AND id = ?", patientId, id);
  }

  @Nullable String name(UUID patientId) {
    return sql.list(NAME, row -> Optional.ofNullable(row.getString(1)), patientId).stream()
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  void putName(UUID patientId, @Nullable String name) {
    sql.update(PUT_NAME, patientId, name);
  }

  boolean sexualShelf(UUID personId) {
    return sql.first(SHELF, row -> row.getBoolean(1), personId).orElse(false);
  }

  void putSexualShelf(UUID personId, boolean sexual) {
    sql.update(PUT_SHELF, personId, sexual);
  }

  void mark(Pair pair, UUID personId, UUID itemId, Answer answer, Instant now) {
    sql.update(
        PUT_MARK, pair.partnershipId(), personId, pair.patientId(), itemId, answer.code(), now);
  }

  void unmark(Pair pair, UUID personId, UUID itemId) {
    sql.update(DELETE_MARK, pair.partnershipId(), personId, itemId);
  }

  /** Takes everybody's marks off an item. */
  void unmark(UUID patientId, UUID itemId) {
    sql.update("DELETE FROM menu_mark WHERE patient_id = ? AND item_id = ?", patientId, itemId);
  }

  List<Marked> marks(Pair pair, UUID personId, boolean sexual) {
    return sql.list(
        MARKS,
        row ->
            new Marked(
                row.getObject("item_id", UUID.class),
                Answer.of(row.getString("answer")),
                Sql.instant(row, "since")),
        pair.partnershipId(),
        personId,
        sexual);
  }

  List<MenuItem> mutual(Pair pair, boolean sexual, Instant before) {
    return sql.list(
        MUTUAL,
        MenuRepository::item,
        pair.patientId(),
        sexual,
        pair.patientId(),
        pair.partnerId(),
        pair.partnershipId(),
        pair.patientId(),
        before,
        pair.partnershipId(),
        pair.partnerId(),
        before);
  }

  private static MenuItem item(ResultSet row) throws SQLException {
    return new MenuItem(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("practice"),
        row.getString("starter"),
        Column.of(row.getString("kind")),
        Shelf.of(row.getString("shelf")),
        row.getInt("possible_at_pain"),
        row.getInt("effort"),
        Touch.of(row.getString("touch")),
        Sql.texts(row, "touches"),
        row.getString("place"),
        row.getBoolean("shared"),
        Sql.instant(row, "created_at"));
  }

  /** A mark as it is kept. */
  record Marked(UUID item, Answer answer, Instant since) {}
}
