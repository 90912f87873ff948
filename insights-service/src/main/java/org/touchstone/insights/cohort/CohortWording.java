package org.touchstone.insights.cohort;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.touchstone.insights.insight.Texts;

/** How the figures of a cohort are made, in words. */
final class CohortWording {

  /** Goes up whenever the same people may give other figures. */
  static final String METHOD_VERSION = "1";

  private static final int RULES = 7;

  private final Texts texts;

  private CohortWording(Texts texts) {
    this.texts = texts;
  }

  static CohortWording in(List<Locale> preferred) {
    return new CohortWording(Texts.of(preferred, "cohort"));
  }

  String language() {
    return texts.language();
  }

  String method() {
    return texts.text("method");
  }

  List<String> rules() {
    return IntStream.rangeClosed(1, RULES)
        .mapToObj(
            rule ->
                texts.format(
                    "rule." + rule,
                    Suppression.LEAST,
                    Contributions.LEAST_CHANGED,
                    Cohorts.LEAST_DAYS / 7,
                    Cohorts.LEAST_FOLLOW_UP_DAYS / 7,
                    Cohorts.RETAINED_DAYS))
        .toList();
  }
}
