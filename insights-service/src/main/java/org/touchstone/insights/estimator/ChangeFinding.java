package org.touchstone.insights.estimator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether pain has changed by what counts as meaningful: thresholds of Farrar 2001 (Pain 94:149; 2
 * points or 30 %) and IMMPACT (Dworkin 2008: 30 % moderate, 50 % substantial).
 */
public sealed interface ChangeFinding extends Finding {

  /** Rated days of the first 14. */
  int baseline();

  /** Rated days of the last 14. */
  int current();

  @Override
  default String id() {
    return "change:" + Measure.PAIN.code();
  }

  @Override
  default Family family() {
    return Family.CHANGE;
  }

  @Override
  default int days() {
    return baseline() + current();
  }

  /** What the diary shows. */
  enum Verdict {
    /** A fall of half or more, with a probability of at least 90 %. */
    SUBSTANTIAL_IMPROVEMENT("substantial_improvement"),
    /** A fall of 30 % or more, with a probability of at least 90 %. */
    MEANINGFUL_IMPROVEMENT("meaningful_improvement"),
    /** A rise of 30 % or more, with a probability of at least 90 %. */
    MEANINGFUL_WORSENING("meaningful_worsening"),
    /** A fall of 30 % or more is at least as probable as not. */
    POSSIBLE_IMPROVEMENT("possible_improvement"),
    /** A rise of 30 % or more is at least as probable as not. */
    POSSIBLE_WORSENING("possible_worsening"),
    /** Neither is shown. */
    NOT_SHOWN("no_meaningful_change_shown");

    private final String code;

    Verdict(String code) {
      this.code = code;
    }

    /** The verdict in the API. */
    public String code() {
      return code;
    }
  }

  /**
   * The change from the first to the last 14 days.
   *
   * @param weekEnding last day of the last complete week of the diary
   * @param baselineMean mean rating of the first 14 days
   * @param change in points; below 0 is less pain
   * @param percent change in % of the baseline; null where the baseline is 0
   * @param probabilities of the changes that count
   */
  record Change(
      Verdict verdict,
      LocalDate weekEnding,
      double baselineMean,
      double change,
      @Nullable Double percent,
      Range range95,
      Probabilities probabilities,
      double autocorrelation,
      int baseline,
      int current,
      Period period)
      implements ChangeFinding {}

  /**
   * How probable the changes that count are, 0 to 1.
   *
   * @param fall30 a fall of 30 % of the baseline or more
   * @param fall2Points a fall of 2 points or more
   * @param fall50 a fall of 50 % or more
   * @param rise30 a rise of 30 % or more
   */
  record Probabilities(double fall30, double fall2Points, double fall50, double rise30) {}

  /**
   * Not enough to say anything.
   *
   * @param diaryDays days since the first entry, to the end of the last complete diary week
   */
  record TooFew(
      Shortfall shortfall, int diaryDays, int baseline, int current, @Nullable Period period)
      implements ChangeFinding {}
}
