package org.touchstone.insights.insight;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.Range;

/** The texts of one language, and numbers as it writes them. */
public final class Texts {

  private static final double WHOLE_SCALE = 10;

  private final Locale locale;
  private final List<ResourceBundle> bundles;

  private Texts(Locale locale, List<String> names) {
    this.locale = locale;
    this.bundles =
        names.stream()
            .map(
                name ->
                    ResourceBundle.getBundle(
                        "wording/" + name,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES)))
            .toList();
  }

  /**
   * The texts in the first language that is there; English when none is.
   *
   * @param feature whose own texts these are; those of the insights stand behind them
   */
  public static Texts of(List<Locale> preferred, String feature) {
    return new Texts(Languages.first(preferred), List.of(feature, "insights"));
  }

  static Texts of(Locale locale) {
    return new Texts(locale, List.of("insights"));
  }

  /** Code of the language, such as {@code es}. */
  public String language() {
    return locale.getLanguage();
  }

  /** A text as it stands. */
  public String text(String key) {
    for (ResourceBundle bundle : bundles) {
      if (bundle.containsKey(key)) {
        return bundle.getString(key);
      }
    }
    throw new MissingResourceException("no such text", Texts.class.getName(), key);
  }

  /** A text with values in it. */
  public String format(String key, Object... values) {
    return new MessageFormat(text(key), locale).format(values);
  }

  /** A day as the language writes it. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }

  /** A rating in the middle of a sentence. */
  public String measure(Measure measure) {
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
  public String size(double value) {
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
  public String range(Range range) {
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
