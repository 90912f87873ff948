package org.touchstone.practice.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.entry.Numbers;

/**
 * What answers amount to. An item without an answer is never filled in: without all of its items
 * there is no score, and without all of its items there is no subscale.
 *
 * @param total PEG 0–10, the mean to two decimals (Krebs 2009); PHQ-4 0–12, the sum (Kroenke 2009);
 *     PHQ-9 0–27, the sum (Kroenke 2001); absent: an item has no answer
 * @param subscales by id, the sum of their items; PHQ-4: depression and anxiety, each 0–6
 * @param flagged ids of the items whose answer a person looks at at once, whatever the total
 */
public record Score(
    @Nullable BigDecimal total, Map<String, Integer> subscales, List<String> flagged) {
  private static final int DECIMALS = 2;

  public Score {
    subscales = Map.copyOf(subscales);
    flagged = List.copyOf(flagged);
  }

  /**
   * Scores answers.
   *
   * @param answers by item; an item without an answer is absent or null
   */
  static Score of(Instrument instrument, Map<String, @Nullable Integer> answers) {
    Map<String, Integer> subscales = new TreeMap<>();
    for (Instrument.Subscale subscale : instrument.subscales()) {
      Integer sum = sum(subscale.items(), answers);
      if (sum != null) {
        subscales.put(subscale.id(), sum);
      }
    }
    return new Score(total(instrument, answers), subscales, flagged(instrument, answers));
  }

  private static List<String> flagged(
      Instrument instrument, Map<String, @Nullable Integer> answers) {
    List<String> flagged = new ArrayList<>();
    for (Instrument.Flag flag : instrument.flags()) {
      Integer answer = answers.get(flag.item());
      if (answer != null && answer >= flag.from()) {
        flagged.add(flag.item());
      }
    }
    return flagged;
  }

  private static @Nullable BigDecimal total(
      Instrument instrument, Map<String, @Nullable Integer> answers) {
    Integer sum = sum(instrument.items().stream().map(Instrument.Item::id).toList(), answers);
    if (sum == null) {
      return null;
    }
    BigDecimal exact = BigDecimal.valueOf(sum);
    return switch (instrument.scoring()) {
      case SUM -> exact;
      case MEAN ->
          Numbers.exact(
              exact.divide(
                  BigDecimal.valueOf(instrument.items().size()), DECIMALS, RoundingMode.HALF_UP));
    };
  }

  private static @Nullable Integer sum(
      Collection<String> items, Map<String, @Nullable Integer> answers) {
    return items.stream().map(answers::get).allMatch(Objects::nonNull)
        ? items.stream().map(answers::get).mapToInt(Integer::intValue).sum()
        : null;
  }
}
