package org.touchstone.practice.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.menu.StartersView.Starter;
import org.touchstone.practice.painentry.PainEntryService;
import org.touchstone.practice.session.PracticeName;
import org.touchstone.practice.together.Language;

/** A patient's own menu. */
@ApplicationScoped
public class MenuService {
  /** The article's list of the first week. */
  private static final int GOAL = 10;

  /** More than anybody keeps in view. */
  static final int MOST_ITEMS = 200;

  private final MenuRepository menus;
  private final Starters starters;
  private final PainEntryService painEntries;
  private final Clock clock;

  MenuService(MenuRepository menus, Starters starters, PainEntryService painEntries, Clock clock) {
    this.menus = menus;
    this.starters = starters;
    this.painEntries = painEntries;
    this.clock = clock;
  }

  /** The whole menu, or what of it is possible today. */
  @Transactional
  MenuView read(UUID patientId, boolean todayAlone, Language language) {
    boolean sexual = menus.sexualShelf(patientId);
    List<MenuItem> items =
        menus.items(patientId).stream()
            .filter(item -> sexual || item.shelf() == Shelf.EVERYDAY)
            .toList();
    Today today = todayAlone ? today(patientId) : null;
    return new MenuView(
        menus.name(patientId),
        sexual,
        items.stream()
            .filter(item -> today == null || today.allows(item))
            .map(item -> own(item, language))
            .toList(),
        new MenuView.Goal(items.size(), GOAL),
        today);
  }

  /** Keeps name and shelves. */
  @Transactional
  MenuView put(UUID patientId, PutMenu request, Language language) {
    String name =
        request.name() == null || request.name().isBlank() ? null : request.name().strip();
    menus.putName(patientId, name);
    menus.putSexualShelf(patientId, Boolean.TRUE.equals(request.sexualShelf()));
    return read(patientId, false, language);
  }

  StartersView starters(UUID patientId) {
    return starters.all(menus.sexualShelf(patientId));
  }

  /**
   * An item.
   *
   * @throws ProblemException not found, also for one of a shelf that is off
   */
  MenuItemView item(UUID patientId, UUID id, Language language) {
    boolean sexual = menus.sexualShelf(patientId);
    return menus
        .item(patientId, id)
        .filter(item -> sexual || item.shelf() == Shelf.EVERYDAY)
        .map(item -> own(item, language))
        .orElseThrow(ProblemException::notFound);
  }

  /**
   * Puts an item on the menu, or in the place of what the id held. Where it means something else
   * from then on, nobody's mark stays on it: nobody said yes to that.
   *
   * @throws ProblemException bad request, for a broken rule; conflict, when the menu is full
   */
  @Transactional
  PutResult put(UUID patientId, UUID id, PutMenuItem request, Language language) {
    Optional<MenuItem> known = menus.lockedItem(patientId, id);
    MenuItem item =
        item(
            id,
            request,
            known.map(MenuItem::createdAt).orElseGet(this::now),
            menus.sexualShelf(patientId));
    if (known.isEmpty() && menus.items(patientId).size() >= MOST_ITEMS) {
      throw ProblemException.conflict(
          "menu-full", "A menu holds " + MOST_ITEMS + " items. Take one off first.");
    }
    if (known.filter(before -> !before.meansTheSameAs(item)).isPresent()) {
      menus.unmark(patientId, id);
    }
    menus.put(patientId, item);
    return new PutResult(known.isEmpty(), own(item, language));
  }

  /** Takes an item off the menu, with everybody's marks; nothing happens when it is not on it. */
  @Transactional
  void delete(UUID patientId, UUID id) {
    menus.delete(patientId, id);
  }

  /** What an item on the menu is called; empty: it is not there, or its shelf is off. */
  @Transactional
  public Optional<String> titleOf(UUID patientId, UUID id, Language language) {
    boolean sexual = menus.sexualShelf(patientId);
    return menus
        .item(patientId, id)
        .filter(item -> sexual || item.shelf() == Shelf.EVERYDAY)
        .map(item -> starters.title(item, language));
  }

  /** What the patient calls a practice that is on the menu; empty: it is not. */
  @Transactional
  public Optional<String> titleOfPractice(UUID patientId, String practice, Language language) {
    return menus.items(patientId).stream()
        .filter(item -> practice.equals(item.practice()))
        .flatMap(item -> Optional.ofNullable(starters.title(item, language)).stream())
        .findFirst()
        .or(() -> starters.titleOfPractice(practice, language));
  }

  /** The intensity of the last pain entry of the patient's local day; empty: there is none. */
  @Transactional
  public Optional<BigDecimal> painToday(UUID patientId) {
    return Optional.ofNullable(today(patientId).pain());
  }

  private Today today(UUID patientId) {
    Instant now = clock.instant();
    // One day back in UTC covers the patient's local day in every zone.
    LocalDate from = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
    return Today.of(painEntries.days(patientId, from, null), now);
  }

  private MenuItem item(UUID id, PutMenuItem request, Instant createdAt, boolean sexual) {
    List<Violation> broken = new ArrayList<>();
    Starter starter = starters.find(request.starter()).orElse(null);
    if (request.starter() != null
        && (starter == null || (starter.shelf() == Shelf.SEXUAL && !sexual))) {
      throw ProblemException.badRequest("starter", "must be a code of GET /me/menu/starters");
    }
    String title = text(request.title());
    String practice = practice(request.practice(), starter);
    if (practice != null && !PracticeName.isValid(practice)) {
      broken.add(new Violation("practice", PracticeName.RULE));
    }
    if (title == null && practice == null && starter == null) {
      broken.add(new Violation("title", "must not be absent without a practice or a starter"));
    }
    Column column = or(request.column(), starter == null ? null : starter.column());
    Integer pain = or(request.possibleAtPain(), starter == null ? null : starter.possibleAtPain());
    if (column == null) {
      broken.add(new Violation("column", "must not be absent without a starter"));
    }
    if (pain == null) {
      broken.add(new Violation("possibleAtPain", "must not be absent without a starter"));
    }
    Shelf shelf = or(request.shelf(), starter == null ? Shelf.EVERYDAY : starter.shelf());
    if (shelf == Shelf.SEXUAL && !sexual) {
      broken.add(new Violation("shelf", "must be everyday while the sexual shelf is off"));
    }
    if (starter != null && starter.shelf() == Shelf.SEXUAL && shelf != Shelf.SEXUAL) {
      broken.add(new Violation("shelf", "must be sexual for this starter"));
    }
    if (column == null || pain == null || shelf == null || !broken.isEmpty()) {
      throw ProblemException.badRequest(broken);
    }
    Touch touch = or(request.touch(), starter == null ? Touch.NONE : starter.touch());
    List<String> touches = or(request.touches(), starter == null ? List.of() : starter.touches());
    return new MenuItem(
        id,
        title,
        practice,
        request.starter(),
        column,
        shelf,
        pain,
        request.effort() != null ? request.effort() : starter == null ? 1 : starter.effort(),
        touch == null ? Touch.NONE : touch,
        touches == null ? List.of() : touches.stream().distinct().sorted().toList(),
        text(request.place()),
        Boolean.TRUE.equals(request.shared()),
        createdAt);
  }

  private static @Nullable String practice(@Nullable String named, @Nullable Starter starter) {
    String practice = text(named);
    if (practice != null) {
      return PracticeName.normal(practice);
    }
    return starter == null ? null : starter.practice();
  }

  private static <T> @Nullable T or(@Nullable T asked, @Nullable T otherwise) {
    return asked == null ? otherwise : asked;
  }

  private static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank()
        ? null
        : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  private MenuItemView own(MenuItem item, Language language) {
    return MenuItemView.own(item, starters.title(item, language));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * What came of a put.
   *
   * @param created whether the item is new
   */
  record PutResult(boolean created, MenuItemView item) {}
}
