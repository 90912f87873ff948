package org.touchstone.insights.estimator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inner products of some columns after their errors' autocorrelation is taken out, for every point
 * of the {@link AutocorrelationGrid} at once. Rows are appended one after the other; the products
 * are those of the rows so far, at any time.
 *
 * <p>The weights of {@link Whitening} depend on a row through its gap alone. So three sums for each
 * different gap (within rows, across neighbours, within the rows before) give the products for
 * every rho, and a row costs as many additions as there are pairs of columns, whatever the grid.
 */
final class WhitenedProducts {

  private final int columns;
  private final int pairs;

  /** Products of the first row, which stays as it is. */
  private final double[] first;

  private final Map<Integer, Gap> byLength = new HashMap<>();

  /** The different gaps in the order in which they came. */
  private final List<Gap> gaps = new ArrayList<>();

  private int rows;
  private int lastDay;
  private double @Nullable [] last;

  /** Sums over the rows that come so many days after the one before. */
  private static final class Gap {
    private final Whitening weights;
    private final double[] own;
    private final double[] across;
    private final double[] previous;
    private int rows;

    Gap(int length, int pairs) {
      weights = Whitening.of(length);
      own = new double[pairs];
      across = new double[pairs];
      previous = new double[pairs];
    }

    void add(double[] before, double[] row) {
      rows++;
      int pair = 0;
      for (int i = 0; i < row.length; i++) {
        for (int j = 0; j <= i; j++) {
          own[pair] += row[i] * row[j];
          across[pair] += row[i] * before[j] + before[i] * row[j];
          previous[pair] += before[i] * before[j];
          pair++;
        }
      }
    }
  }

  /**
   * @param columns how many values a row has
   */
  WhitenedProducts(int columns) {
    this.columns = columns;
    this.pairs = columns * (columns + 1) / 2;
    this.first = new double[pairs];
  }

  int rows() {
    return rows;
  }

  /**
   * Adds a row.
   *
   * @param day its number, above that of the row before
   * @param row one value a column; kept, so not to be changed
   * @throws IllegalArgumentException when the day is not later than the last one
   */
  void append(int day, double[] row) {
    if (last == null) {
      for (int i = 0, pair = 0; i < columns; i++) {
        for (int j = 0; j <= i; j++) {
          first[pair++] = row[i] * row[j];
        }
      }
    } else {
      if (day <= lastDay) {
        throw new IllegalArgumentException("day " + day + " after day " + lastDay);
      }
      gap(day - lastDay).add(last, row);
    }
    rows++;
    lastDay = day;
    last = row;
  }

  private Gap gap(int length) {
    return byLength.computeIfAbsent(
        length,
        l -> {
          Gap gap = new Gap(l, pairs);
          gaps.add(gap);
          return gap;
        });
  }

  /** Logarithm of the determinant of the errors' correlation matrix at a grid point. */
  double logDeterminant(int k) {
    double sum = 0;
    for (Gap gap : gaps) {
      sum += gap.rows * gap.weights.logVariance(k);
    }
    return sum;
  }

  /**
   * The products at a grid point, as the lower half of a symmetric matrix.
   *
   * @param lower receives the rows of the lower half one after the other: product of column i and
   *     column j, j at most i, at {@code i (i + 1) / 2 + j}
   */
  void lowerHalf(int k, double[] lower) {
    System.arraycopy(first, 0, lower, 0, pairs);
    for (Gap gap : gaps) {
      double own = gap.weights.own(k);
      double across = gap.weights.across(k);
      double previous = gap.weights.previous(k);
      for (int pair = 0; pair < pairs; pair++) {
        lower[pair] +=
            own * gap.own[pair] + across * gap.across[pair] + previous * gap.previous[pair];
      }
    }
  }

  /** How many products there are: what {@link #lowerHalf} needs room for. */
  int pairs() {
    return pairs;
  }
}
