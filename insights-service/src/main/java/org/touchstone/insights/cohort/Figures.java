package org.touchstone.insights.cohort;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a cohort as they may be seen.
 *
 * @param enrolled people in it; null: too few to say
 * @param outcomes in the order of {@link CohortOutcome}
 */
record Figures(@Nullable Integer enrolled, List<OfOutcome> outcomes) {

  /** Too few for any figure. */
  static final Figures NONE =
      new Figures(
          null,
          List.of(CohortOutcome.values()).stream()
              .map(outcome -> new OfOutcome(outcome, null, Map.of(), null))
              .toList());

  Figures {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Figures of one outcome.
   *
   * @param n people counted; null: too few to say
   * @param cells counts of n; one that is absent is too small, or leaves too few
   * @param retained count of n; null: too small, or leaves too few
   */
  record OfOutcome(
      CohortOutcome outcome,
      @Nullable Integer n,
      Map<Cell, Integer> cells,
      @Nullable Integer retained) {

    OfOutcome {
      cells = Map.copyOf(cells);
    }
  }
}
