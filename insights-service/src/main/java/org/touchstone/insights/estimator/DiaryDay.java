package org.touchstone.insights.estimator;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One local day of a diary.
 *
 * @param date the patient's local day
 * @param ratings the ratings given that day, 0 to 10; a measure that was not rated is absent
 * @param minutes minutes of each practice of that day (0 says: asked, not done); empty says: asked,
 *     nothing done; {@code null} says: not asked or not answered, so nothing is known
 */
public record DiaryDay(
    LocalDate date, Map<Measure, Double> ratings, @Nullable Map<String, Double> minutes) {

  /** Keeps copies, so that the day cannot change. */
  public DiaryDay {
    ratings = Map.copyOf(ratings);
    minutes = minutes == null ? null : Map.copyOf(minutes);
  }
}
