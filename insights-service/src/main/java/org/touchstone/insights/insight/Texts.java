package org.touchstone.insights.insight;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.Range;

/** The texts of one language, and numbers as it writes them. */
final class Texts {

  private static final double WHOLE_SCALE = 10;

  private final Locale locale;
  private final ResourceBundle bundle;

  Texts(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "wording/insights",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String language() {
    return locale.getLanguage();
  }

  String text(String key) {
    return bundle.getString(key);
  }

  String format(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** A rating in the middle of a sentence. */
  String measure(Measure measure) {
    return text("outcome." + measure.code());
  }

  /** Ratings in a row: "pain, stress and distance". */
  String measures(List<Measure> measures) {
    List<String> names = measures.stream().map(this::measure).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : format("and", String.join(", ", names.subList(0, last)), names.get(last));
  }

  /** A number without its sign, with one digit. */
  String size(double value) {
    return String.format(locale, "%.1f", Math.abs(value));
  }

  /** A number with its sign; 0 has none. */
  String signed(double value) {
    double rounded = Math.round(10 * value) / 10.0;
    String digits = String.format(locale, "%.1f", Math.abs(rounded));
    return rounded < 0 ? "\u2212" + digits : rounded > 0 ? "+" + digits : digits;
  }

  /** Out of a hundred, never none and never all. */
  String percent(double probability) {
    return String.valueOf(Math.max(1, Math.min(99, Math.round(100 * probability))));
  }

  /** "between ... and ...", or that there is no bound when an end is beyond the whole scale. */
  String range(Range range) {
    return open(range)
        ? text("range.open")
        : format("range", signed(range.low()), signed(range.high()));
  }

  /** The same in points of a rating. */
  String points(Range range) {
    return open(range)
        ? text("range.open")
        : format("range.points", signed(range.low()), signed(range.high()));
  }

  private static boolean open(Range range) {
    return range.low() < -WHOLE_SCALE || range.high() > WHOLE_SCALE;
  }
}
