package org.touchstone.practice.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.painentry.PainRegion;

/**
 * The values of one day of a daily diary; all rules hold.
 *
 * @param date the patient's local day
 * @param ratings by field, each 0–10 and in the form of {@code Numbers.exact}
 * @param regions where it hurt
 * @param practices minutes by practice; empty: asked, nothing done; null: not asked
 * @param instruments answers by item, by questionnaire
 */
record ImportedDay(
    LocalDate date,
    Map<Field, BigDecimal> ratings,
    List<PainRegion> regions,
    @Nullable SortedMap<String, BigDecimal> practices,
    SortedMap<String, Map<String, @Nullable BigDecimal>> instruments) {

  /** A rating of a day, by its name in files. */
  enum Field {
    PAIN("pain"),
    WORST("worst"),
    LEAST("least"),
    DISTRESS("distress"),
    STRESS("stress"),
    MOOD("mood"),
    ANXIETY("anxiety"),
    LONELINESS("loneliness"),
    /** Closeness felt that day. */
    CONNECTION("connection"),
    SEXUAL_INTEREST("sexualInterest"),
    FUNCTION("function"),
    SELF_ESTEEM("selfEsteem");

    private final String code;

    Field(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  @Nullable BigDecimal rating(Field field) {
    return ratings.get(field);
  }

  /** Whether the patient was asked about practices and did none. */
  boolean isNothingDone() {
    return practices != null
        && practices.values().stream().allMatch(minutes -> minutes.signum() == 0);
  }
}
