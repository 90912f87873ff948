package org.touchstone.practice.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.card.CardsView.Saved;
import org.touchstone.practice.entry.Rating;
import org.touchstone.practice.menu.MenuService;
import org.touchstone.practice.store.Sql;
import org.touchstone.practice.together.Language;

/** Fills cards, which leaves no trace, and keeps those that are saved. */
@ApplicationScoped
class CardService {
  private static final int MOST_SAVED = 50;
  private static final String FROM_TODAY = "today";
  private static final String SELECT =
      "SELECT id, kind, recipient, text, saved_at FROM card WHERE patient_id = ? ";
  private static final String PUT =
      """
      INSERT INTO card (patient_id, id, kind, recipient, text, saved_at) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (patient_id, id) DO UPDATE SET kind = excluded.kind,
        recipient = excluded.recipient, text = excluded.text, saved_at = excluded.saved_at
      WHERE (card.kind, card.recipient, card.text)
        <> (excluded.kind, excluded.recipient, excluded.text)
      """;

  private final CardTemplates templates;
  private final MenuService menus;
  private final Sql sql;
  private final Clock clock;

  CardService(CardTemplates templates, MenuService menus, Sql sql, Clock clock) {
    this.templates = templates;
    this.menus = menus;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Cards to use and the saved ones.
   *
   * @param pain {@code today}: the last pain entry of the local day; or a number; null: a blank
   * @param item an item of the menu to fill in; null: see practice
   * @param practice a practice of the menu or of the starters to fill in; null: a blank
   * @throws ProblemException bad request, when something to fill in is not there
   */
  @Transactional
  CardsView cards(
      UUID patientId,
      @Nullable String pain,
      @Nullable UUID item,
      @Nullable String practice,
      Language language) {
    Map<String, String> values = new HashMap<>();
    pain(patientId, pain).ifPresent(value -> values.put("pain", number(value, language)));
    closeness(patientId, item, practice, language)
        .ifPresent(
            title -> {
              values.put("closeness", title);
              values.put("instead", title);
              values.put("thanks", title);
            });
    return new CardsView(
        templates.filled(values, language),
        templates.recipients(language),
        sql.list(SELECT + "ORDER BY saved_at DESC, id", CardService::saved, patientId));
  }

  /**
   * A saved card.
   *
   * @throws ProblemException not found, when there is none
   */
  Saved saved(UUID patientId, UUID id) {
    return find(patientId, id).orElseThrow(ProblemException::notFound);
  }

  /**
   * Saves a card, or replaces the saved one.
   *
   * @return whether it is new, and the card
   * @throws ProblemException conflict, when there are enough saved cards
   */
  @Transactional
  Result save(UUID patientId, UUID id, SaveCard card) {
    boolean isNew = find(patientId, id).isEmpty();
    if (isNew && sql.list(SELECT, CardService::saved, patientId).size() >= MOST_SAVED) {
      throw ProblemException.conflict(
          "cards-full", "There is room for " + MOST_SAVED + " saved cards. Delete one first.");
    }
    sql.update(
        PUT,
        patientId,
        id,
        card.kind().code(),
        card.to().code(),
        card.text().strip(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    return new Result(isNew, saved(patientId, id));
  }

  @Transactional
  void delete(UUID patientId, UUID id) {
    sql.update("DELETE FROM card WHERE patient_id = ? AND id = ?", patientId, id);
  }

  private Optional<Saved> find(UUID patientId, UUID id) {
    return sql.first(SELECT + "AND id = ?", CardService::saved, patientId, id);
  }

  private Optional<BigDecimal> pain(UUID patientId, @Nullable String asked) {
    if (asked == null) {
      return Optional.empty();
    }
    if (asked.equals(FROM_TODAY)) {
      return menus.painToday(patientId);
    }
    try {
      // Four digits are enough for every rating, and keep "1e999999999" from being written out.
      BigDecimal value = asked.length() > 7 ? null : new BigDecimal(asked);
      if (value != null && Rating.Validator.holds(value)) {
        return Optional.of(value);
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw ProblemException.badRequest("pain", "must be today or a number from 0 to 10");
  }

  private Optional<String> closeness(
      UUID patientId, @Nullable UUID item, @Nullable String practice, Language language) {
    if (item != null) {
      return Optional.of(
          menus
              .titleOf(patientId, item, language)
              .orElseThrow(
                  () -> ProblemException.badRequest("item", "must be on your menu, with a title")));
    }
    if (practice != null) {
      return Optional.of(
          menus
              .titleOfPractice(patientId, practice, language)
              .orElseThrow(
                  () ->
                      ProblemException.badRequest(
                          "practice", "must be on your menu or among the starters")));
    }
    return Optional.empty();
  }

  private static String number(BigDecimal value, Language language) {
    String digits = value.stripTrailingZeros().toPlainString();
    return switch (language) {
      case ENGLISH -> digits;
      case SPANISH -> digits.replace('.', ',');
    };
  }

  private static Saved saved(ResultSet row) throws SQLException {
    return new Saved(
        row.getObject("id", UUID.class),
        CardKind.of(row.getString("kind")),
        Recipient.of(row.getString("recipient")),
        row.getString("text"),
        Sql.instant(row, "saved_at"));
  }

  /** What came of a save. */
  record Result(boolean created, Saved card) {}
}
