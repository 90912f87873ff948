package org.touchstone.practice.instrument;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.practice.entry.EntryHead;
import org.touchstone.practice.entry.EntryRequest;
import org.touchstone.practice.entry.Numbers;

/**
 * Answers together with the version of the instrument that they answer.
 *
 * @param answers by item as they were sent, not yet checked
 */
record AnsweredInstrument(
    Instrument instrument, Instant at, String zone, Map<String, @Nullable BigDecimal> answers)
    implements EntryRequest<InstrumentResponse> {

  @Override
  public List<Violation> contradictions() {
    return violations(instrument, answers);
  }

  /** What is wrong with answers; fields are named {@code answers.…}. */
  static List<Violation> violations(
      Instrument instrument, Map<String, @Nullable BigDecimal> answers) {
    List<Violation> violations = new ArrayList<>();
    answers.forEach(
        (item, value) -> {
          if (instrument.item(item).isEmpty()) {
            violations.add(
                new Violation("answers." + item, "is not an item of " + name(instrument)));
          } else if (value != null && !isOption(instrument, value)) {
            violations.add(
                new Violation(
                    "answers." + item,
                    "must be a whole number from "
                        + instrument.lowest()
                        + " to "
                        + instrument.highest()));
          }
        });
    if (violations.isEmpty() && answers.values().stream().allMatch(Objects::isNull)) {
      violations.add(new Violation("answers", "at least one answer is needed"));
    }
    return violations;
  }

  @Override
  public InstrumentResponse entry(EntryHead head) {
    Map<String, @Nullable Integer> values = new HashMap<>();
    for (Instrument.Item item : instrument.items()) {
      BigDecimal value = answers.get(item.id());
      values.put(item.id(), value == null ? null : value.intValueExact());
    }
    return new InstrumentResponse(
        head, instrument.code(), instrument.version(), values, Score.of(instrument, values));
  }

  private static boolean isOption(Instrument instrument, BigDecimal value) {
    return Numbers.within(
            value,
            BigDecimal.valueOf(instrument.lowest()),
            BigDecimal.valueOf(instrument.highest()))
        && value.stripTrailingZeros().scale() <= 0;
  }

  private static String name(Instrument instrument) {
    return instrument.code() + " version " + instrument.version();
  }
}
