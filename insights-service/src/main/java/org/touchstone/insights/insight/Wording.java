package org.touchstone.insights.insight;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.touchstone.insights.estimator.Estimate;
import org.touchstone.insights.estimator.Family;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.Label;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.Range;
import org.touchstone.insights.estimator.Shortfall;
import org.touchstone.insights.estimator.Tally;

/**
 * Findings in words. What is observed goes together, or the diary cannot tell yet; no sentence says
 * more. Each one holds the range that may be looked at every day, the days, and what was asked.
 */
final class Wording {

  private static final double WHOLE_SCALE = 10;
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"));

  private final Locale locale;
  private final ResourceBundle texts;

  private Wording(Locale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            "wording/insights",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The wording in the first language that is there; English when none is. */
  static Wording in(List<Locale> preferred) {
    return new Wording(
        preferred.stream()
            .flatMap(
                wanted ->
                    LANGUAGES.stream()
                        .filter(known -> known.getLanguage().equals(wanted.getLanguage())))
            .findFirst()
            .orElse(Locale.ENGLISH));
  }

  String language() {
    return locale.getLanguage();
  }

  String sentence(Finding finding) {
    return finding instanceof Finding.Estimated estimated
        ? estimated(estimated)
        : tooFew((Finding.TooFew) finding);
  }

  String method(Finding finding) {
    return text("method." + finding.question().family().code());
  }

  String wouldChange(Finding finding) {
    if (finding instanceof Finding.Estimated estimated) {
      return text("wouldChange." + estimated.label().code());
    }
    return text(
        ((Finding.TooFew) finding).shortfall() == Shortfall.NO_VARIATION
            ? "wouldChange.no_variation"
            : "wouldChange.too_few");
  }

  private String estimated(Finding.Estimated finding) {
    Estimate estimate = finding.estimate();
    Range range = estimate.anytime95();
    String key = "sentence." + finding.question().family().code() + ".";
    Object[] values = {
      practice(finding),
      outcome(finding),
      points(Math.abs(estimate.effect())),
      text(estimate.effect() < 0 ? "lower" : "higher"),
      range(range),
      finding.days(),
      finding.familySize(),
      points(2 * Math.abs(estimate.effect()))
    };
    if (finding.label() == Label.NOT_CLEAR) {
      return format(key + "not_clear", values);
    }
    String pattern = format(key + "pattern", values);
    return format("sentence." + finding.label().code(), pattern);
  }

  private String range(Range range) {
    boolean open = range.low() < -WHOLE_SCALE || range.high() > WHOLE_SCALE;
    return open ? text("range.open") : format("range", signed(range.low()), signed(range.high()));
  }

  private String tooFew(Finding.TooFew finding) {
    if (finding.shortfall() == Shortfall.NO_VARIATION) {
      return format("sentence.no_variation", finding.days(), practice(finding), outcome(finding));
    }
    List<String> missing = new ArrayList<>();
    boolean sameDay = finding.question().family() == Family.SAME_DAY;
    String days = sameDay ? "days" : "pairs";
    add(missing, days, finding.days(), finding.shortfall().days());
    if (finding.tally() instanceof Tally.WithWithout tally) {
      add(missing, days + ".with", tally.withPractice(), finding.shortfall().ofEach());
      add(missing, days + ".without", tally.without(), finding.shortfall().ofEach());
    } else if (finding.tally() instanceof Tally.Lengths tally) {
      add(missing, "lengths.days", tally.positiveDays(), Shortfall.DAYS_WITH_MINUTES);
      add(missing, "lengths.different", tally.differentLengths(), Shortfall.DIFFERENT_LENGTHS);
      add(missing, "pairs.without", tally.without(), finding.shortfall().ofEach());
    }
    return format(
        "sentence.too_few", practice(finding), outcome(finding), String.join("; ", missing));
  }

  private void add(List<String> missing, String what, int have, int need) {
    if (have < need) {
      missing.add(format("missing." + what, have, need));
    }
  }

  private String practice(Finding finding) {
    return finding.question().practice().replace('_', ' ').replace('-', ' ');
  }

  private String outcome(Finding finding) {
    Measure outcome = finding.question().outcome();
    return text("outcome." + outcome.code());
  }

  private String points(double value) {
    return String.format(locale, "%.1f", value);
  }

  private String signed(double value) {
    double rounded = Math.round(10 * value) / 10.0;
    return String.format(locale, "%+.1f", rounded);
  }

  private String text(String key) {
    return texts.getString(key);
  }

  private String format(String key, Object... values) {
    return new MessageFormat(texts.getString(key), locale).format(values);
  }
}
