package org.touchstone.practice.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.catalogue.Catalogue;
import org.touchstone.practice.importing.ImportReport.ColumnUse;
import org.touchstone.practice.session.PracticeName;

/**
 * Which column of a CSV file fills which field of the diary.
 *
 * @param columns one for each field that is filled
 */
record CsvMapping(List<Column> columns) {
  /** Fields of practices and regions begin with these. */
  static final String PRACTICE = "practice_";

  static final String REGION = "region_";
  private static final String DATE = "date";

  /** {@code field=column}, {@code field=10-column} for a scale that runs the other way. */
  private static final Pattern PAIR =
      Pattern.compile("(?<field>[^=]+)=(?<reversed>10-)?(?<column>.+)");

  /**
   * A column in use.
   *
   * @param field of the diary
   * @param name in the header of the file
   * @param reversed whether the value is 10 − what stands there
   */
  record Column(String field, String name, boolean reversed) {

    boolean isDate() {
      return field.equals(DATE);
    }

    boolean isPractice() {
      return field.startsWith(PRACTICE);
    }

    boolean isRegion() {
      return field.startsWith(REGION);
    }

    BigDecimal value(BigDecimal written) {
      // A number of another size is refused as it stands; its difference could be huge to write.
      return reversed && written.signum() >= 0 && written.compareTo(BigDecimal.TEN) <= 0
          ? BigDecimal.TEN.subtract(written)
          : written;
    }
  }

  CsvMapping {
    columns = List.copyOf(columns);
  }

  /**
   * The mapping of a file.
   *
   * @param header the names of its columns
   * @param pairs as given by the caller; empty: every column has the name of its field
   * @throws ProblemException 400 when a field or a column does not exist, or a column is not used
   */
  static CsvMapping of(List<String> header, List<String> pairs, Catalogue catalogue) {
    if (new HashSet<>(header).size() < header.size()) {
      throw ProblemException.badRequest("header", "must not have two columns of the same name");
    }
    List<Column> columns = new ArrayList<>();
    if (pairs.isEmpty()) {
      for (String name : header) {
        if (!isField(name, catalogue)) {
          throw ProblemException.badRequest(
              name, "is not a known column; with a mapping, columns can be left out");
        }
        columns.add(new Column(name, name, false));
      }
    } else {
      pairs.forEach(pair -> columns.add(column(pair, header, catalogue)));
      if (columns.stream().noneMatch(Column::isDate)) {
        columns.add(column(DATE + "=" + DATE, header, catalogue));
      }
    }
    requireDistinct(columns);
    return new CsvMapping(columns);
  }

  /** What each column of the file became, in their order; one that is not used has no field. */
  List<ColumnUse> uses(List<String> header) {
    List<ColumnUse> uses = new ArrayList<>();
    for (String name : header) {
      List<Column> used = columns.stream().filter(one -> one.name().equals(name)).toList();
      if (used.isEmpty()) {
        uses.add(new ColumnUse(name, null, false));
      }
      used.forEach(one -> uses.add(new ColumnUse(name, one.field(), one.reversed())));
    }
    return uses;
  }

  private static Column column(String pair, List<String> header, Catalogue catalogue) {
    Matcher matcher = PAIR.matcher(pair);
    if (!matcher.matches()) {
      throw ProblemException.badRequest("mapping", "must be pairs such as pain=pain_score");
    }
    String field = matcher.group("field").strip();
    if (!isField(field, catalogue)) {
      throw ProblemException.badRequest("mapping", "there is no field " + shortened(field));
    }
    // A column may itself be called "10-…".
    String whole = pair.substring(pair.indexOf('=') + 1).strip();
    String name = header.contains(whole) ? whole : matcher.group("column").strip();
    if (!header.contains(name)) {
      throw ProblemException.badRequest("mapping", "the file has no column " + shortened(name));
    }
    boolean reversed = matcher.group("reversed") != null && !name.equals(whole);
    if (reversed && !DayReader.isRating(field)) {
      throw ProblemException.badRequest("mapping", "10-… is for ratings");
    }
    return new Column(field, name, reversed);
  }

  private static boolean isField(String name, Catalogue catalogue) {
    return name.equals(DATE)
        || DayReader.isRating(name)
        || (name.startsWith(PRACTICE)
            && PracticeName.isValid(PracticeName.normal(name.substring(PRACTICE.length()))))
        || (name.startsWith(REGION) && catalogue.isRegion(name.substring(REGION.length())));
  }

  private static void requireDistinct(List<Column> columns) {
    Set<String> fields = new HashSet<>();
    for (Column column : columns) {
      if (!fields.add(column.field())) {
        throw ProblemException.badRequest(
            "mapping", "the field " + shortened(column.field()) + " is named twice");
      }
    }
    if (!fields.contains(DATE)) {
      throw ProblemException.badRequest(DATE, "a column for the date is needed");
    }
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
