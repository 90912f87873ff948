package org.touchstone.insights.estimator;

import org.jspecify.annotations.Nullable;

/** What a diary says, or does not say yet, about one question. */
public sealed interface Finding
    permits PracticeFinding,
        DriverFinding,
        NetworkFinding,
        CycleFinding,
        ChangeFinding,
        LevelFinding,
        Claim {

  /** Stable name of the question, the same for every recalculation. */
  String id();

  Family family();

  /** Days, or pairs of consecutive days, that could be used. */
  int days();

  /** Where those days lie; null when there are none. */
  @Nullable Period period();
}
