package org.touchstone.insights.trial;

import java.util.Arrays;
import org.touchstone.contracts.event.Category;
import org.touchstone.insights.estimator.Measure;

/** The rating that a trial is about. */
enum Outcome {
  PAIN(Measure.PAIN, Category.PAIN),
  DISTRESS(Measure.DISTRESS, Category.MOOD);

  private final Measure measure;
  private final Category category;

  Outcome(Measure measure, Category category) {
    this.measure = measure;
    this.category = category;
  }

  Measure measure() {
    return measure;
  }

  /** What has to be shared for the rating to be seen. */
  Category category() {
    return category;
  }

  /** The name in the API and in the database. */
  String code() {
    return measure.code();
  }

  static Outcome ofCode(String code) {
    return Arrays.stream(values()).filter(o -> o.code().equals(code)).findFirst().orElseThrow();
  }
}
