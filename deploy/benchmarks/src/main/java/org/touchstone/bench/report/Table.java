package org.touchstone.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for the terminal: the first column to the left, the others to the right. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  /** Begins with the headings. */
  public Table(String... headings) {
    rows.add(List.of(headings));
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException when it has not as many cells as there are headings
   */
  public void row(String... cells) {
    if (cells.length != rows.get(0).size()) {
      throw new IllegalArgumentException(rows.get(0).size() + " cells, not " + cells.length);
    }
    rows.add(List.of(cells));
  }

  /** The lines. */
  @Override
  public String toString() {
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(
            column ->
                String.format(
                    column == 0 ? "%-" + widths[column] + "s" : "%" + widths[column] + "s",
                    row.get(column)))
        .collect(Collectors.joining("  ", "  ", ""))
        .stripTrailing();
  }
}
