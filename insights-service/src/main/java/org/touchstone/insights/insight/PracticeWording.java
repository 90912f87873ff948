package org.touchstone.insights.insight;

import java.util.ArrayList;
import java.util.List;
import org.touchstone.insights.estimator.Estimate;
import org.touchstone.insights.estimator.Family;
import org.touchstone.insights.estimator.Label;
import org.touchstone.insights.estimator.PracticeFinding;
import org.touchstone.insights.estimator.Shortfall;
import org.touchstone.insights.estimator.Tally;

/** Findings about practices in words. */
final class PracticeWording {

  private final Texts texts;

  PracticeWording(Texts texts) {
    this.texts = texts;
  }

  String sentence(PracticeFinding finding) {
    return finding instanceof PracticeFinding.Estimated estimated
        ? estimated(estimated)
        : tooFew((PracticeFinding.TooFew) finding);
  }

  private String estimated(PracticeFinding.Estimated finding) {
    Estimate estimate = finding.estimate();
    String key = "sentence." + finding.family().code() + ".";
    Object[] values = {
      practice(finding),
      outcome(finding),
      texts.size(estimate.effect()),
      texts.text(estimate.effect() < 0 ? "lower" : "higher"),
      texts.points(estimate.anytime95()),
      finding.days(),
      finding.familySize(),
      texts.size(2 * estimate.effect())
    };
    if (finding.label() == Label.NOT_CLEAR) {
      return texts.format(key + "not_clear", values);
    }
    return texts.format(
        "sentence." + finding.label().code(), texts.format(key + "pattern", values));
  }

  private String tooFew(PracticeFinding.TooFew finding) {
    if (finding.shortfall() == Shortfall.NO_VARIATION) {
      return texts.format(
          "sentence.no_variation", finding.days(), practice(finding), outcome(finding));
    }
    List<String> missing = new ArrayList<>();
    String days = finding.family() == Family.SAME_DAY ? "days" : "pairs";
    add(missing, days, finding.days(), finding.shortfall().days());
    if (finding.tally() instanceof Tally.WithWithout tally) {
      add(missing, days + ".with", tally.withPractice(), finding.shortfall().ofEach());
      add(missing, days + ".without", tally.without(), finding.shortfall().ofEach());
    } else if (finding.tally() instanceof Tally.Lengths tally) {
      add(missing, "lengths.days", tally.positiveDays(), Shortfall.DAYS_WITH_MINUTES);
      add(missing, "lengths.different", tally.differentLengths(), Shortfall.DIFFERENT_LENGTHS);
      add(missing, "pairs.without", tally.without(), finding.shortfall().ofEach());
    }
    return texts.format(
        "sentence.too_few", practice(finding), outcome(finding), String.join("; ", missing));
  }

  private void add(List<String> missing, String what, int have, int need) {
    if (have < need) {
      missing.add(texts.format("missing." + what, have, need));
    }
  }

  /** The patient's own words, or a code of the catalogue with spaces. */
  private static String practice(PracticeFinding finding) {
    return finding.question().practice().replace('_', ' ').replace('-', ' ');
  }

  private String outcome(PracticeFinding finding) {
    return texts.measure(finding.question().outcome());
  }
}
