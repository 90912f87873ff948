package org.touchstone.practice.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;
import org.touchstone.practice.catalogue.Daypart;
import org.touchstone.practice.catalogue.Offer;
import org.touchstone.practice.menu.Wishes;
import org.touchstone.practice.plan.PlanInput.Slot;
import org.touchstone.practice.programme.WeekPractices.Asked;

/**
 * Chooses a day's practices: pure, and the same for the same input.
 *
 * <p>It begins with what fits the day without regard to what is said on it, or with what was shown
 * when the patient answered. Then it goes the way to today's pain, one level after the other, and
 * replaces what is no longer possible, and nothing else, by something that asks for less. So more
 * pain never reshuffles a day and never brings more touch or effort into any part of it.
 *
 * <p>A practice has its turn every other day, by patient and practice, and not on the day after it
 * was done; what the programme asks for comes whenever it asks.
 */
final class Planner {
  private static final int MOST_REASONS = 3;
  private static final int SHORT_MINUTES = 5;
  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_OF_PAST = 14;
  private static final String GENITALS = "genitals";

  // Weights in the order of what counts: programme, form of what was there, menu, the rest.
  private static final int ASKED = 10_000;
  private static final int SAME_FAMILY = 3_000;
  private static final int ON_MENU = 300;
  private static final int FEELS_GOOD = 60;
  private static final int LIKED = 60;
  private static final int DECLINED = 120;
  private static final int LATELY = 6;
  private static final int CHANCE = 150;

  private final PlanInput in;
  private final Map<String, Offer> byCode = new HashMap<>();
  private final Map<String, List<Wishes.Pick>> menu;
  private final Map<String, Integer> scores = new HashMap<>();
  private final Set<String> askedCodes;
  private final Set<String> askedFamilies;

  private Planner(PlanInput in) {
    this.in = in;
    in.offers().forEach(offer -> byCode.put(offer.code(), offer));
    menu = in.wishes().picks().stream().collect(Collectors.groupingBy(Wishes.Pick::practice));
    askedCodes =
        in.asked().stream()
            .filter(asked -> isDue(asked, in.patientId().getMostSignificantBits(), in.day()))
            .map(Asked::practice)
            .filter(byCode::containsKey)
            .collect(Collectors.toSet());
    askedFamilies =
        askedCodes.stream().map(byCode::get).map(Offer::family).collect(Collectors.toSet());
    in.offers().forEach(offer -> scores.put(offer.code(), score(offer)));
  }

  /** The suggestions of the day, the morning's first; skipped parts are left out. */
  static List<Suggestion> plan(PlanInput in) {
    Planner planner = new Planner(in);
    Map<Daypart, Offer> before = planner.start();
    Map<Daypart, Offer> now = planner.refined(before);
    List<Suggestion> suggestions = new ArrayList<>();
    now.forEach(
        (daypart, offer) -> {
          Slot slot = in.shown().get(daypart);
          if (slot == null || slot.answer() != PlanAnswer.SKIP) {
            suggestions.add(planner.suggestion(daypart, offer, before.get(daypart)));
          }
        });
    return suggestions;
  }

  /** What is in each part of the day, also in those that are skipped. */
  static Map<Daypart, String> shown(PlanInput in) {
    Planner planner = new Planner(in);
    Map<Daypart, String> shown = new EnumMap<>(Daypart.class);
    planner.refined(planner.start()).forEach((daypart, offer) -> shown.put(daypart, offer.code()));
    return shown;
  }

  /**
   * Another practice for a part of the day: one that was not there today; when none is left, those
   * that were there come again in their order.
   *
   * @param notThis what is there now
   */
  static Optional<String> another(PlanInput in, Daypart daypart, @Nullable String notThis) {
    Planner planner = new Planner(in);
    Map<Daypart, Offer> now = planner.refined(planner.start());
    Limits limits = planner.limits(in.hurtToday(), in.pain());
    Set<String> others = new HashSet<>();
    now.forEach(
        (other, offer) -> {
          if (other != daypart) {
            others.add(offer.family());
          }
        });
    Set<String> families = planner.seenFamilies();
    Set<String> codes = new HashSet<>();
    in.shown().values().forEach(slot -> codes.addAll(slot.seen()));
    now.values()
        .forEach(
            offer -> {
              families.add(offer.family());
              codes.add(offer.code());
            });
    // Something else altogether comes first, then other forms of what was there.
    for (Predicate<Offer> free :
        List.<Predicate<Offer>>of(
            offer -> !families.contains(offer.family()),
            offer -> !codes.contains(offer.code()) && !others.contains(offer.family()))) {
      Optional<String> fresh = planner.best(daypart, limits, null, free).map(Offer::code);
      if (fresh.isPresent()) {
        return fresh;
      }
    }
    Slot slot = in.shown().get(daypart);
    List<String> seen = slot == null ? List.of() : slot.seen();
    int place = notThis == null ? -1 : seen.indexOf(notThis);
    // Round about: after the last one comes the first again.
    return Stream.concat(seen.stream().skip(place + 1L), seen.stream().limit(Math.max(0, place)))
        .filter(code -> !code.equals(notThis))
        .map(planner.byCode::get)
        .filter(offer -> offer != null && planner.allowed(offer, limits))
        .filter(offer -> !others.contains(offer.family()))
        .map(Offer::code)
        .findFirst();
  }

  /** Whether the programme asks for a practice on a day: evenly over any seven days. */
  static boolean isDue(Asked asked, long patient, LocalDate day) {
    int times = Math.min(DAYS_OF_WEEK, asked.timesPerWeek());
    long shift = mix(patient ^ asked.practice().hashCode()) & 0xffff;
    return Math.floorMod((day.toEpochDay() + shift) * times, DAYS_OF_WEEK) < times;
  }

  /**
   * What holds practices back.
   *
   * @param pain the level; absent: unknown
   * @param avoid regions that are left in peace
   */
  private record Limits(@Nullable BigDecimal pain, Gentleness gentleness, Set<String> avoid) {}

  private Limits limits(Set<String> hurtToday, @Nullable BigDecimal pain) {
    Set<String> avoid = new HashSet<>(in.hurtBefore());
    avoid.addAll(hurtToday);
    avoid.addAll(in.wishes().notThere());
    if (pain != null && pain.compareTo(Gentleness.DEPENDS) >= 0) {
      avoid.addAll(in.wishes().depends());
    }
    return new Limits(pain, Gentleness.at(pain), avoid);
  }

  private Map<Daypart, Offer> start() {
    if (in.shown().isEmpty()) {
      return base();
    }
    Map<Daypart, Offer> start = new EnumMap<>(Daypart.class);
    in.shown()
        .forEach(
            (daypart, slot) -> {
              Offer offer = slot.practice() == null ? null : byCode.get(slot.practice());
              if (offer != null) {
                start.put(daypart, offer);
              }
            });
    return start;
  }

  /** What fits the day without what is said on it. */
  private Map<Daypart, Offer> base() {
    Limits limits = limits(Set.of(), null);
    Map<Daypart, Offer> picks = new EnumMap<>(Daypart.class);
    placeAsked(limits, picks);
    for (Daypart daypart : Daypart.values()) {
      if (!picks.containsKey(daypart)) {
        Set<String> taken =
            picks.values().stream()
                .map(Offer::family)
                .collect(Collectors.toCollection(HashSet::new));
        best(daypart, limits, null, offer -> !taken.contains(offer.family()))
            .ifPresent(offer -> picks.put(daypart, offer));
      }
    }
    return picks;
  }

  /** What the programme asks for, or another form of it, in its part of the day or beside it. */
  private void placeAsked(Limits limits, Map<Daypart, Offer> picks) {
    Set<String> placed = new HashSet<>();
    askedCodes.stream()
        .map(byCode::get)
        .sorted(order())
        .forEach(
            asked -> {
              if (placed.contains(asked.family())) {
                return;
              }
              Stream.of(asked.daypart(), Daypart.DAY, Daypart.EVENING)
                  .filter(daypart -> !picks.containsKey(daypart))
                  .findFirst()
                  .ifPresent(
                      daypart ->
                          form(asked, limits)
                              .ifPresent(
                                  offer -> {
                                    picks.put(daypart, offer);
                                    placed.add(offer.family());
                                  }));
            });
  }

  private Optional<Offer> form(Offer asked, Limits limits) {
    if (allowed(asked, limits)) {
      return Optional.of(asked);
    }
    return in.offers().stream()
        .filter(offer -> offer.family().equals(asked.family()) && allowed(offer, limits))
        .min(order());
  }

  /** What was there, with what is no longer possible replaced. */
  private Map<Daypart, Offer> refined(Map<Daypart, Offer> start) {
    Map<Daypart, Offer> picks = replaced(start, limits(Set.of(), null));
    picks = replaced(picks, limits(in.hurtToday(), null));
    for (BigDecimal level : Gentleness.upTo(in.pain())) {
      picks = replaced(picks, limits(in.hurtToday(), level));
    }
    return picks;
  }

  private Map<Daypart, Offer> replaced(Map<Daypart, Offer> picks, Limits limits) {
    Map<Daypart, Offer> next = new EnumMap<>(Daypart.class);
    picks.forEach(
        (daypart, offer) -> {
          if (allowed(offer, limits)) {
            next.put(daypart, offer);
          }
        });
    picks.forEach(
        (daypart, offer) -> {
          if (!next.containsKey(daypart)) {
            Set<String> taken = seenFamilies();
            picks.forEach(
                (other, pick) -> {
                  if (other != daypart) {
                    taken.add(pick.family());
                  }
                });
            next.values().forEach(pick -> taken.add(pick.family()));
            best(daypart, limits, offer, one -> !taken.contains(one.family()))
                .ifPresent(pick -> next.put(daypart, pick));
          }
        });
    return next;
  }

  private Set<String> seenFamilies() {
    Set<String> families = new HashSet<>();
    for (Slot slot : in.shown().values()) {
      for (String code : slot.seen()) {
        Offer offer = byCode.get(code);
        if (offer != null) {
          families.add(offer.family());
        }
      }
    }
    return families;
  }

  /**
   * The best that is possible for a part of the day. Where nothing is made for it, what fits
   * through the day does.
   *
   * @param before what it replaces: it never asks for more touch or energy, and a form of the same
   *     comes first
   */
  private Optional<Offer> best(
      Daypart daypart, Limits limits, @Nullable Offer before, Predicate<Offer> free) {
    List<Offer> possible =
        in.offers().stream()
            .filter(free)
            .filter(this::hasItsTurn)
            .filter(offer -> allowed(offer, limits))
            .filter(
                offer ->
                    before == null
                        || (offer.touchLevel() <= before.touchLevel()
                            && offer.energy() <= before.energy()))
            .toList();
    for (Predicate<Offer> fits :
        List.<Predicate<Offer>>of(
            offer ->
                offer.daypart() == daypart
                    || (before != null && offer.family().equals(before.family())),
            offer -> offer.daypart() == Daypart.DAY)) {
      Optional<Offer> best =
          possible.stream()
              .filter(fits)
              .min(
                  Comparator.<Offer>comparingInt(
                          offer ->
                              before != null && offer.family().equals(before.family())
                                  ? -SAME_FAMILY - scoreOf(offer)
                                  : -scoreOf(offer))
                      .thenComparing(Offer::code));
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  private Comparator<Offer> order() {
    return Comparator.<Offer>comparingInt(offer -> -scoreOf(offer)).thenComparing(Offer::code);
  }

  private int scoreOf(Offer offer) {
    return scores.getOrDefault(offer.code(), 0);
  }

  /** How well a practice fits, without regard to what is said on the day. */
  private int score(Offer offer) {
    int score = (int) (Long.remainderUnsigned(hash(offer.code(), in.day().toEpochDay()), CHANCE));
    if (askedCodes.contains(offer.code())) {
      score += ASKED;
    }
    if (menu.containsKey(offer.code())) {
      score += ON_MENU;
    }
    if (feelsGood(offer)) {
      score += FEELS_GOOD;
    }
    if (in.past().liked().contains(offer.code())) {
      score += LIKED;
    }
    score -= DECLINED * in.past().declined().getOrDefault(offer.code(), 0);
    LocalDate last = in.past().lastDone().get(offer.code());
    if (last != null) {
      long ago = in.day().toEpochDay() - last.toEpochDay();
      score -= LATELY * (int) Math.max(0, DAYS_OF_PAST + 1 - ago);
    }
    return score;
  }

  private boolean hasItsTurn(Offer offer) {
    if (askedFamilies.contains(offer.family())) {
      return true;
    }
    LocalDate last = in.past().lastDone().get(offer.code());
    boolean yesterday = last != null && !last.isBefore(in.day().minusDays(1));
    boolean turn = ((hash(offer.code(), 0) + in.day().toEpochDay()) & 1) == 0;
    return turn && (!yesterday || menu.containsKey(offer.code()));
  }

  private boolean allowed(Offer offer, Limits limits) {
    return fits(offer, limits)
        && (offer.alone() || (!company(offer).isEmpty() && alone(offer, limits).isPresent()));
  }

  private boolean fits(Offer offer, Limits limits) {
    return !in.notForMe().contains(offer.code())
        && !in.wishes().shelved().contains(offer.code())
        && (in.wishes().sexual() || !offer.regions().contains(GENITALS))
        && limits.gentleness().allows(offer)
        && !touches(offer.touchLevel() > 0, offer.regions(), limits.avoid())
        && menuAllows(offer, limits);
  }

  /** Where the patient has said how a practice is possible, at least one such item has to agree. */
  private boolean menuAllows(Offer offer, Limits limits) {
    List<Wishes.Pick> picks = menu.getOrDefault(offer.code(), List.of());
    return picks.isEmpty()
        || picks.stream()
            .anyMatch(
                pick ->
                    (limits.pain() == null
                            || limits.pain().compareTo(BigDecimal.valueOf(pick.possibleAtPain()))
                                <= 0)
                        && !touches(false, pick.touches(), limits.avoid()));
  }

  /** Whether a place that is left in peace is touched; touch without a named place may be. */
  private static boolean touches(boolean touch, List<String> regions, Set<String> avoid) {
    if (avoid.isEmpty()) {
      return false;
    }
    return regions.isEmpty()
        ? touch
        : regions.stream().anyMatch(one -> avoid.stream().anyMatch(other -> overlap(one, other)));
  }

  /** A region overlaps with itself and, as a whole, with its sides. */
  static boolean overlap(String one, String other) {
    return one.equals(other) || isSideOf(one, other) || isSideOf(other, one);
  }

  private static boolean isSideOf(String side, String whole) {
    return side.equals(whole + "-left") || side.equals(whole + "-right");
  }

  private boolean feelsGood(Offer offer) {
    return offer.touchLevel() > 0
        && offer.regions().stream().anyMatch(in.wishes().feelsGood()::contains);
  }

  /**
   * Who it can be done with besides alone: company that the patient has named. An item of the menu
   * that needs somebody names somebody, but a partner where it could be no one else alone.
   */
  private Set<Company> company(Offer offer) {
    Set<Company> company = EnumSet.noneOf(Company.class);
    for (Company one : offer.with()) {
      if (one != Company.SELF && one != Company.UNKNOWN && isNamed(one, offer)) {
        company.add(one);
      }
    }
    return company;
  }

  private boolean isNamed(Company one, Offer offer) {
    if (in.company().contains(one)) {
      return true;
    }
    return menu.getOrDefault(offer.code(), List.of()).stream()
        .map(pick -> pick.with().isEmpty() ? offer.with() : pick.with())
        .filter(with -> !with.contains(Company.SELF) && with.contains(one))
        .anyMatch(with -> one != Company.PARTNER || with.size() == 1);
  }

  /** What needs nobody in the place of a practice: a form of the same. */
  private Optional<Offer> alone(Offer offer, Limits limits) {
    return in.offers().stream()
        .filter(other -> other.alone() && other.family().equals(offer.family()))
        .filter(other -> other.touchLevel() <= offer.touchLevel())
        .filter(other -> fits(other, limits))
        .min(order());
  }

  private Suggestion suggestion(Daypart daypart, Offer offer, @Nullable Offer before) {
    Limits limits = limits(in.hurtToday(), in.pain());
    List<Company> with = new ArrayList<>();
    if (offer.alone()) {
      with.add(Company.SELF);
    }
    with.addAll(company(offer));
    String alone = offer.alone() ? null : alone(offer, limits).map(Offer::code).orElse(null);
    List<Reason> why = why(daypart, offer, before, limits, with);
    return new Suggestion(
        daypart, offer, with, alone, why.subList(0, Math.min(MOST_REASONS, why.size())));
  }

  private List<Reason> why(
      Daypart daypart, Offer offer, @Nullable Offer before, Limits limits, List<Company> with) {
    List<Reason> why = new ArrayList<>();
    boolean gentler = false;
    Slot slot = in.shown().get(daypart);
    boolean declined = before != null && in.notForMe().contains(before.code());
    if (before != null && !before.equals(offer) && !declined) {
      Set<String> hurt = limits(in.hurtToday(), null).avoid();
      gentler = !touches(before.touchLevel() > 0, before.regions(), hurt) && in.pain() != null;
      why.add(gentler ? Reason.GENTLER : Reason.SPARED);
    } else if (declined || (slot != null && !slot.seen().isEmpty())) {
      why.add(Reason.SWAPPED);
    }
    if (askedCodes.contains(offer.code())) {
      why.add(Reason.PROGRAMME);
    } else if (askedFamilies.contains(offer.family())) {
      why.add(Reason.PROGRAMME_FORM);
    }
    if (menu.containsKey(offer.code())) {
      why.add(Reason.MENU);
    }
    if (Gentleness.isGentle(in.pain()) && !gentler) {
      why.add(Reason.GENTLE_DAY);
    }
    if (feelsGood(offer)) {
      why.add(Reason.FEELS_GOOD);
    }
    if (!limits.avoid().isEmpty()) {
      why.add(
          offer.touchLevel() == 0 && offer.regions().isEmpty()
              ? Reason.NO_TOUCH
              : Reason.AWAY_FROM_PAIN);
    }
    if (in.past().liked().contains(offer.code())) {
      why.add(Reason.RATED_WELL);
    }
    why.add(with.stream().anyMatch(one -> one != Company.SELF) ? Reason.COMPANY : Reason.ALONE);
    if (offer.minutes() <= SHORT_MINUTES) {
      why.add(Reason.SHORT);
    }
    if (offer.energy() == 1) {
      why.add(Reason.LITTLE_ENERGY);
    }
    if (offer.daypart() == daypart) {
      why.add(Reason.DAYPART);
    }
    return why;
  }

  private long hash(String code, long day) {
    return mix(
        mix(in.patientId().getMostSignificantBits() ^ in.patientId().getLeastSignificantBits())
            ^ mix(code.hashCode() + 31L * day));
  }

  /** SplitMix64's finalizer (Steele, Lea and Flood, 2014): each bit depends on all others. */
  private static long mix(long seed) {
    long z = seed + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
