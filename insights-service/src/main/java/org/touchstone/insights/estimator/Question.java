package org.touchstone.insights.estimator;

/**
 * What is asked of the diary: whether a practice and a rating go together.
 *
 * @param family how they could: on the same day, the day after, by minutes
 * @param practice the practice's code, or the patient's own name for it
 * @param outcome the rating
 */
public record Question(Family family, String practice, Measure outcome) {

  /** Stable name of the question, the same for every recalculation. */
  public String id() {
    return family.code() + ":" + practice + ":" + outcome.code();
  }
}
