package org.touchstone.practice.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.catalogue.Offer;

/**
 * How much a practice may ask for at a level of pain. None of the three ever grows with pain.
 *
 * @param touchLevel at most, 0 to 4
 * @param energy at most, 1 to 3
 * @param minutes at most
 */
record Gentleness(int touchLevel, int energy, int minutes) {
  /** From here on the gentlest alone is offered, and the day is a neutral one. */
  static final BigDecimal GENTLE = BigDecimal.valueOf(7);

  /** From here on a place where touch depends on the day is left in peace. */
  static final BigDecimal DEPENDS = BigDecimal.valueOf(4);

  /** The rule in force at a level of pain; without one, nothing is held back. */
  static Gentleness at(@Nullable BigDecimal pain) {
    int level = pain == null ? 0 : pain.intValue();
    if (level < 4) {
      return new Gentleness(4, 3, 120);
    } else if (level < 5) {
      return new Gentleness(3, 3, 60);
    } else if (level < 6) {
      return new Gentleness(3, 2, 30);
    } else if (level < 7) {
      return new Gentleness(2, 2, 20);
    } else if (level < 9) {
      return new Gentleness(1, 1, 15);
    }
    return new Gentleness(0, 1, 15);
  }

  static boolean isGentle(@Nullable BigDecimal pain) {
    return pain != null && pain.compareTo(GENTLE) >= 0;
  }

  /** The way up to a level: each whole number from 0, then the level itself. */
  static List<BigDecimal> upTo(@Nullable BigDecimal pain) {
    List<BigDecimal> levels = new ArrayList<>();
    if (pain != null) {
      for (int level = 0; level <= pain.intValue(); level++) {
        levels.add(BigDecimal.valueOf(level));
      }
      levels.add(pain);
    }
    return levels;
  }

  boolean allows(Offer offer) {
    return offer.touchLevel() <= touchLevel
        && offer.energy() <= energy
        && offer.minutes() <= minutes;
  }
}
