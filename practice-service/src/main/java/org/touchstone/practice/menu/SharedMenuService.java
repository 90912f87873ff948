package org.touchstone.practice.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.contracts.sharing.Sharing;
import org.touchstone.practice.together.Language;
import org.touchstone.practice.together.Pair;
import org.touchstone.practice.together.Pairs;

/**
 * The menu as others see it, and the marks of two. What either of two people gets to know of the
 * other's marks is the list of what both said yes to, and nothing else; see
 * docs/decisions/0005-mutual-reveal.md. A read that cannot be put on record fails.
 */
@ApplicationScoped
class SharedMenuService {
  private final MenuRepository menus;
  private final Starters starters;
  private final Pairs pairs;
  private final Sharing sharing;
  private final Outbox outbox;
  private final Clock clock;
  private final RevealTime reveal;

  SharedMenuService(
      MenuRepository menus,
      Starters starters,
      Pairs pairs,
      Sharing sharing,
      Outbox outbox,
      Clock clock,
      MenuConfig config) {
    this.menus = menus;
    this.starters = starters;
    this.pairs = pairs;
    this.sharing = sharing;
    this.outbox = outbox;
    this.clock = clock;
    this.reveal = new RevealTime(config.revealAt(), config.revealZone());
  }

  /**
   * What a partner sees of the menu.
   *
   * @throws ProblemException not found, when nobody shares the app with them
   */
  @Transactional
  SharedMenuView forPartner(UUID partnerId, Language language) {
    Pair pair = pairs.requireOfPartner(partnerId);
    boolean own = menus.sexualShelf(partnerId);
    onRecord(pair, "menu");
    if (!pair.shares(Category.MENU)) {
      return new SharedMenuView(null, own, List.of(), List.of(Category.MENU));
    }
    return new SharedMenuView(
        menus.name(pair.patientId()),
        own,
        views(menus.sharedItems(pair.patientId(), sexualForPartner(pair)), language),
        null);
  }

  /**
   * What a clinician sees of the menu: never the sexual shelf, never what is shared with whom,
   * never a mark.
   *
   * @throws ProblemException not found, when the patient is not in their care
   */
  @Transactional
  SharedMenuView forClinician(UUID clinicianId, UUID patientId, Language language) {
    Set<Category> shared = sharing.requireForClinician(clinicianId, patientId);
    outbox.append(
        AccessRecorded.read(patientId, clinicianId, Role.CLINICIAN, "menu", clock.instant()));
    if (!shared.contains(Category.MENU)) {
      return new SharedMenuView(null, null, List.of(), List.of(Category.MENU));
    }
    return new SharedMenuView(
        menus.name(patientId),
        null,
        views(
            menus.items(patientId).stream().filter(item -> item.shelf() == Shelf.EVERYDAY).toList(),
            language),
        List.of());
  }

  /** Switches the caller's own sexual shelf. */
  @Transactional
  PutShelf putShelf(UUID personId, PutShelf request) {
    menus.putSexualShelf(personId, request.sexual());
    return request;
  }

  /** The caller's own marks. */
  @Transactional
  MarksView marks(UUID personId, String role) {
    Optional<Pair> pair = pair(personId, role).filter(p -> p.shares(Category.MENU));
    return new MarksView(
        pair.map(p -> menus.marks(p, personId, sexual(p, personId))).orElse(List.of()).stream()
            .map(mark -> view(mark.item(), mark.answer(), mark.since()))
            .toList());
  }

  /**
   * Marks an item. What comes back depends on the caller's own doing alone.
   *
   * @throws ProblemException not found, when there is no such item to mark for the caller
   */
  @Transactional
  MarksView.Mark mark(UUID personId, String role, UUID itemId, @Nullable Answer answer) {
    Pair pair =
        pairs
            .held(personId, role.equals(Role.PARTNER))
            .filter(p -> p.shares(Category.MENU))
            .orElseThrow(ProblemException::notFound);
    boolean sexual = sexual(pair, personId);
    if (menus.markable(pair.patientId(), itemId, sexual).isEmpty()) {
      throw ProblemException.notFound();
    }
    if (answer == null) {
      menus.unmark(pair, personId, itemId);
    } else {
      menus.mark(pair, personId, itemId, answer, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
    return menus.marks(pair, personId, sexual).stream()
        .filter(mark -> mark.item().equals(itemId))
        .map(mark -> view(mark.item(), mark.answer(), mark.since()))
        .findFirst()
        .orElse(new MarksView.Mark(itemId, null, null));
  }

  /** What both said yes to, as of the last moment at which marks begin to count. */
  @Transactional
  MutualView mutual(UUID personId, String role, Language language) {
    Instant now = clock.instant();
    Optional<Pair> pair = pair(personId, role);
    if (role.equals(Role.PARTNER)) {
      onRecord(pair.orElseThrow(ProblemException::notFound), "menu");
    }
    List<MenuItem> both =
        pair.filter(p -> p.shares(Category.MENU))
            .map(p -> menus.mutual(p, p.shares(Category.INTIMACY), reveal.last(now)))
            .orElse(List.of());
    return new MutualView(views(both, language), reveal.next(now));
  }

  private MarksView.Mark view(UUID item, Answer answer, Instant since) {
    return new MarksView.Mark(item, answer, answer == Answer.YES ? reveal.next(since) : null);
  }

  private Optional<Pair> pair(UUID personId, String role) {
    return role.equals(Role.PARTNER)
        ? Optional.of(pairs.requireOfPartner(personId))
        : pairs.ofPatient(personId);
  }

  /**
   * Whether this person sees the sexual shelf: by what they themselves have decided or been told.
   */
  private boolean sexual(Pair pair, UUID personId) {
    return personId.equals(pair.patientId()) ? menus.sexualShelf(personId) : sexualForPartner(pair);
  }

  /** The partner wants it, the patient has it, and the patient shares intimacy with the partner. */
  private boolean sexualForPartner(Pair pair) {
    boolean wanted = menus.sexualShelf(pair.partnerId());
    boolean there = menus.sexualShelf(pair.patientId());
    return wanted && there && pair.shares(Category.INTIMACY);
  }

  private void onRecord(Pair pair, String resource) {
    outbox.append(
        new AccessRecorded(
            pair.patientId(),
            UUID.randomUUID(),
            1,
            clock.instant(),
            pair.partnerId(),
            Role.PARTNER,
            "read",
            resource,
            "partner"));
  }

  private List<MenuItemView> views(List<MenuItem> items, Language language) {
    return items.stream()
        .map(item -> MenuItemView.forOthers(item, starters.title(item, language)))
        .toList();
  }
}
