package org.touchstone.practice.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.importing.ImportReport.ColumnUse;
import org.touchstone.practice.importing.ImportReport.Refusal;

/**
 * A file that was read.
 *
 * @param days by date; of rows with the same date the last one that is not refused
 * @param refusals every refused value
 * @param columns of a CSV file: what each one became
 */
record DailyDiary(
    SortedMap<LocalDate, ImportedDay> days, List<Refusal> refusals, List<ColumnUse> columns) {
  /** Rows of a file at the most: more than 27 years of days. */
  static final int MOST_ROWS = 10_000;

  /** Gathers rows in their order. */
  static final class Builder {
    private final SortedMap<LocalDate, ImportedDay> days = new TreeMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<ColumnUse> columns = new ArrayList<>();

    Builder columns(List<ColumnUse> uses) {
      columns.addAll(uses);
      return this;
    }

    Builder add(DayReader row) {
      ImportedDay day = row.day();
      if (day != null) {
        days.put(day.date(), day);
      }
      refusals.addAll(row.refusals());
      return this;
    }

    DailyDiary build() {
      return new DailyDiary(days, refusals, columns);
    }
  }

  static ProblemException tooManyRows() {
    return ProblemException.tooLarge("A file can have at most " + MOST_ROWS + " rows.");
  }
}
