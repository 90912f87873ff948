package org.touchstone.practice.importing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.ProblemException;

/**
 * How a CSV file is written.
 *
 * @param delimiter between values
 * @param decimalComma whether 6,5 is six and a half
 * @param dateFormat as the caller gave it, such as {@code dd/MM/yyyy}
 * @param missing what stands where there is no value
 */
record CsvForm(char delimiter, boolean decimalComma, String dateFormat, Set<String> missing) {
  private static final Map<String, Character> DELIMITERS =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|');

  /** A decimal number of bounded size, with an optional exponent as spreadsheets write it. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,3})?");

  /** Year, month and day once each, in any order, with one kind of mark between them or none. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?=.*y)(?=.*M)(?=.*d)(yyyy|MM?|dd?)(?<mark>[-./ ]?)(yyyy|MM?|dd?)\\k<mark>(yyyy|MM?|dd?)");

  private static final int MOST_MISSING = 20;

  /** The form of a file of which nothing is said. */
  static final CsvForm PLAIN = of("comma", "point", "yyyy-MM-dd", List.of());

  CsvForm {
    missing = Set.copyOf(missing);
  }

  /**
   * A form in the words of the caller.
   *
   * @param missing beside the empty value and {@code NA}
   * @throws ProblemException 400 when one of them is unknown
   */
  static CsvForm of(String delimiter, String decimal, String dateFormat, List<String> missing) {
    Character between = DELIMITERS.get(delimiter);
    if (between == null) {
      throw ProblemException.badRequest("delimiter", "must be comma, semicolon, tab or pipe");
    }
    if (!decimal.equals("point") && !decimal.equals("comma")) {
      throw ProblemException.badRequest("decimal", "must be point or comma");
    }
    if (!DATE.matcher(dateFormat).matches()) {
      throw ProblemException.badRequest(
          "dateFormat", "must have yyyy, MM or M, and dd or d, such as dd/MM/yyyy");
    }
    if (missing.size() > MOST_MISSING) {
      throw ProblemException.badRequest("missing", "must not be more than " + MOST_MISSING);
    }
    Set<String> none = new HashSet<>(Set.of("", "NA"));
    missing.forEach(marker -> none.add(marker.strip()));
    return new CsvForm(between, decimal.equals("comma"), dateFormat, none);
  }

  boolean isMissing(String text) {
    return missing.contains(text);
  }

  Optional<LocalDate> date(String text) {
    try {
      return Optional.of(
          LocalDate.parse(
              text,
              DateTimeFormatter.ofPattern(dateFormat.replace('y', 'u'), Locale.ROOT)
                  .withResolverStyle(ResolverStyle.STRICT)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A number; null: it is none in this form. With a decimal comma a point could mean thousands. */
  @Nullable BigDecimal number(String text) {
    if (decimalComma && text.indexOf('.') >= 0) {
      return null;
    }
    String plain = decimalComma ? text.replace(',', '.') : text;
    return NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : null;
  }
}
