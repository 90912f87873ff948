package org.touchstone.practice.plan;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.catalogue.Offer;
import org.touchstone.practice.menu.Wishes;

/**
 * What holds practices back at a level of pain.
 *
 * @param pain 0 to 10; absent: unknown
 * @param avoid regions that are left in peace
 */
record Limits(@Nullable BigDecimal pain, Gentleness gentleness, Set<String> avoid) {
  Limits {
    avoid = Set.copyOf(avoid);
  }

  /** The limits of a patient's day at a level of pain, where touch hurts in these regions. */
  static Limits of(PlanInput in, Set<String> hurtToday, @Nullable BigDecimal pain) {
    Set<String> avoid = new HashSet<>(in.hurtBefore());
    avoid.addAll(hurtToday);
    avoid.addAll(in.wishes().notThere());
    if (pain != null && pain.compareTo(Gentleness.DEPENDS) >= 0) {
      avoid.addAll(in.wishes().depends());
    }
    return new Limits(pain, Gentleness.at(pain), avoid);
  }

  /** Whether a practice asks for no more than the pain leaves, and touches no avoided place. */
  boolean allow(Offer offer) {
    return gentleness.allows(offer) && !areTouchedBy(offer);
  }

  /** Whether the patient has said that an item of the menu is possible at this level. */
  boolean allow(Wishes.Pick pick) {
    return (pain == null || pain.compareTo(BigDecimal.valueOf(pick.possibleAtPain())) <= 0)
        && !touches(false, pick.touches());
  }

  /** Whether a practice touches a place that is left in peace. */
  boolean areTouchedBy(Offer offer) {
    return touches(offer.touchLevel() > 0, offer.regions());
  }

  /** Touch without a named place may touch any. */
  private boolean touches(boolean touch, List<String> regions) {
    if (avoid.isEmpty()) {
      return false;
    }
    for (String one : regions) {
      for (String other : avoid) {
        if (Planner.overlap(one, other)) {
          return true;
        }
      }
    }
    return regions.isEmpty() && touch;
  }
}
