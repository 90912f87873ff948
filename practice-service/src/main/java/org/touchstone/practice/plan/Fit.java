package org.touchstone.practice.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.practice.catalogue.Offer;
import org.touchstone.practice.programme.WeekPractices.Asked;

/** How well each practice fits a patient and a day, without regard to what is said on the day. */
final class Fit {
  private static final int DAYS_OF_PAST = 14;

  // Weights in the order of what counts: programme, menu, the rest.
  private static final int ASKED = 10_000;
  private static final int ON_MENU = 300;
  private static final int FEELS_GOOD = 60;
  private static final int LIKED = 60;
  private static final int DECLINED = 120;
  private static final int LATELY = 6;
  private static final int CHANCE = 150;

  private final PlanInput in;
  private final Set<String> menu;
  private final Set<String> askedCodes;
  private final Set<String> askedFamilies;
  private final Map<String, Integer> scores = new HashMap<>();

  Fit(PlanInput in) {
    this.in = in;
    menu = in.menu().keySet();
    Set<String> due =
        in.asked().stream()
            .filter(one -> Planner.isDue(one, in.patientId().getMostSignificantBits(), in.day()))
            .map(Asked::practice)
            .collect(Collectors.toSet());
    List<Offer> asked = in.offers().stream().filter(one -> due.contains(one.code())).toList();
    askedCodes = asked.stream().map(Offer::code).collect(Collectors.toSet());
    askedFamilies = asked.stream().map(Offer::family).collect(Collectors.toSet());
    in.offers().forEach(offer -> scores.put(offer.code(), rate(offer)));
  }

  /** What the programme asks for on the day, the best first. */
  List<Offer> asked() {
    return in.offers().stream().filter(this::isAsked).sorted(order()).toList();
  }

  boolean isAsked(Offer offer) {
    return askedCodes.contains(offer.code());
  }

  /** Whether it, or another form of it, is what the programme asks for. */
  boolean isOfAskedFamily(Offer offer) {
    return askedFamilies.contains(offer.family());
  }

  boolean isOnMenu(Offer offer) {
    return menu.contains(offer.code());
  }

  /** Whether it goes to a place where touch feels good. */
  boolean feelsGood(Offer offer) {
    return offer.touchLevel() > 0
        && offer.regions().stream().anyMatch(in.wishes().feelsGood()::contains);
  }

  /** Whether its sessions of the last days were rated well. */
  boolean isLiked(Offer offer) {
    return in.past().liked().contains(offer.code());
  }

  /**
   * Every other day, by patient and practice, and not on the day after it was done; what the
   * programme asks for comes whenever it asks.
   */
  boolean hasItsTurn(Offer offer) {
    if (isOfAskedFamily(offer)) {
      return true;
    }
    LocalDate last = in.past().lastDone().get(offer.code());
    boolean yesterday = last != null && !last.isBefore(in.day().minusDays(1));
    boolean turn = ((hash(offer.code(), 0) + in.day().toEpochDay()) & 1) == 0;
    return turn && (!yesterday || isOnMenu(offer));
  }

  /** The best first. */
  Comparator<Offer> order() {
    return Comparator.<Offer>comparingInt(offer -> -score(offer)).thenComparing(Offer::code);
  }

  int score(Offer offer) {
    return scores.getOrDefault(offer.code(), 0);
  }

  private int rate(Offer offer) {
    int score = (int) (Long.remainderUnsigned(hash(offer.code(), in.day().toEpochDay()), CHANCE));
    if (isAsked(offer)) {
      score += ASKED;
    }
    if (isOnMenu(offer)) {
      score += ON_MENU;
    }
    if (feelsGood(offer)) {
      score += FEELS_GOOD;
    }
    if (isLiked(offer)) {
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

  private long hash(String code, long day) {
    return mix(
        mix(in.patientId().getMostSignificantBits() ^ in.patientId().getLeastSignificantBits())
            ^ mix(code.hashCode() + 31L * day));
  }

  /** SplitMix64's finalizer (Steele, Lea and Flood, 2014): each bit depends on all others. */
  static long mix(long seed) {
    long z = seed + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
