package org.touchstone.practice.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
  private static final int DAYS_OF_WEEK = 7;
  private static final Set<String> SIDES = Set.of("-left", "-right");

  /** A form of what was there comes before what is on the menu, and after the programme. */
  private static final int SAME_FAMILY = 3_000;

  private final PlanInput in;
  private final Map<String, Offer> byCode = new HashMap<>();
  private final Fit fit;
  private final Possible possible;
  private final Reasons reasons;

  private Planner(PlanInput in) {
    this.in = in;
    in.offers().forEach(offer -> byCode.put(offer.code(), offer));
    fit = new Fit(in);
    possible = new Possible(in, fit);
    reasons = new Reasons(in, fit);
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
        .filter(offer -> offer != null && planner.possible.allows(offer, limits))
        .filter(offer -> !others.contains(offer.family()))
        .map(Offer::code)
        .findFirst();
  }

  /** Whether the programme asks for a practice on a day: evenly over any seven days. */
  static boolean isDue(Asked asked, long patient, LocalDate day) {
    int times = Math.min(DAYS_OF_WEEK, asked.timesPerWeek());
    long shift = Fit.mix(patient ^ asked.practice().hashCode()) & 0xffff;
    return Math.floorMod((day.toEpochDay() + shift) * times, DAYS_OF_WEEK) < times;
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
    fit.asked()
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
    if (possible.allows(asked, limits)) {
      return Optional.of(asked);
    }
    return in.offers().stream()
        .filter(offer -> offer.family().equals(asked.family()) && possible.allows(offer, limits))
        .min(fit.order());
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
          if (possible.allows(offer, limits)) {
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
    List<Offer> candidates =
        in.offers().stream()
            .filter(free)
            .filter(fit::hasItsTurn)
            .filter(offer -> possible.allows(offer, limits))
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
          candidates.stream()
              .filter(fits)
              .min(
                  Comparator.<Offer>comparingInt(
                          offer ->
                              before != null && offer.family().equals(before.family())
                                  ? -SAME_FAMILY - fit.score(offer)
                                  : -fit.score(offer))
                      .thenComparing(Offer::code));
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  /** A region overlaps with itself and, as a whole, with its sides. */
  static boolean overlap(String one, String other) {
    return one.equals(other) || isSideOf(one, other) || isSideOf(other, one);
  }

  /** Builds hardly any text: one plan asks this for every region of every practice. */
  private static boolean isSideOf(String side, String whole) {
    return side.startsWith(whole) && SIDES.contains(side.substring(whole.length()));
  }

  private Suggestion suggestion(Daypart daypart, Offer offer, @Nullable Offer before) {
    Limits limits = limits(in.hurtToday(), in.pain());
    List<Company> with = new ArrayList<>();
    if (offer.alone()) {
      with.add(Company.SELF);
    }
    with.addAll(possible.company(offer));
    String alone =
        offer.alone() ? null : possible.alone(offer, limits).map(Offer::code).orElse(null);
    return new Suggestion(
        daypart, offer, with, alone, reasons.of(daypart, offer, before, limits, with));
  }

  private Limits limits(Set<String> hurtToday, @Nullable BigDecimal pain) {
    return Limits.of(in, hurtToday, pain);
  }
}
