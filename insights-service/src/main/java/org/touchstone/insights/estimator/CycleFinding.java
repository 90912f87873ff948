package org.touchstone.insights.estimator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the last two weeks compare with the eight before: pain, stress and distance in one. */
public sealed interface CycleFinding extends Finding {

  /** Days of the last 14 that could be used. */
  int recent();

  /** Days of the 56 before that could be used. */
  int previous();

  @Override
  default String id() {
    return "cycle";
  }

  @Override
  default Family family() {
    return Family.STATE;
  }

  /** Where the cycle goes. */
  enum Direction {
    /** Harder weeks than usual. */
    DOWNWARD("downward"),
    /** Easier weeks than usual. */
    UPWARD("upward"),
    /** Perhaps harder. */
    LEANING_DOWNWARD("leaning_downward"),
    /** Perhaps easier. */
    LEANING_UPWARD("leaning_upward"),
    /** Nothing that stands out. */
    STEADY("steady");

    private final String code;

    Direction(String code) {
      this.code = code;
    }

    /** The state in the API. */
    public String code() {
      return code;
    }
  }

  /**
   * The state at the end of a diary week.
   *
   * @param measures that were looked at, two or three
   * @param weekEnding last day of the last complete week of the diary
   * @param change last 14 days less the 56 before, in standard deviations; above 0 is harder
   * @param probabilityWorse probability of a change above 0
   */
  record State(
      Direction direction,
      List<Measure> measures,
      LocalDate weekEnding,
      int days,
      int degreesOfFreedom,
      double change,
      Range range95,
      double probabilityWorse,
      double autocorrelation,
      int recent,
      int previous,
      Period period)
      implements CycleFinding {

    /** Keeps a copy. */
    public State {
      measures = List.copyOf(measures);
    }
  }

  /**
   * Not enough to say anything.
   *
   * @param diaryDays days since the first entry, to the end of the last complete diary week
   */
  record TooFew(
      Shortfall shortfall, int diaryDays, int recent, int previous, @Nullable Period period)
      implements CycleFinding {

    @Override
    public int days() {
      return recent + previous;
    }
  }
}
