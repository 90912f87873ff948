package org.touchstone.practice.entry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimal numbers as the diary keeps them: exact, at most four places, one form for one value. */
public final class Numbers {
  /** Places after the point at the most. */
  public static final int PLACES = 4;

  /** Whether a number lies in a range and has at most four places. Safe for huge exponents. */
  public static boolean within(BigDecimal value, BigDecimal min, BigDecimal max) {
    return value.compareTo(min) >= 0 && value.compareTo(max) <= 0 && hasFewPlaces(value);
  }

  /** Whether a number has at most four places after the point. */
  public static boolean hasFewPlaces(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= PLACES;
  }

  /** The one form of a number that is {@code within} a range: 6.50 is 6.5, 6.0 is 6. */
  public static @Nullable BigDecimal canonical(@Nullable BigDecimal value) {
    return value == null ? null : exact(value);
  }

  /** The one form of a number that is there. */
  public static BigDecimal exact(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Numbers() {}
}
