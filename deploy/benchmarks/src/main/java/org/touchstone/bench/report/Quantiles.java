package org.touchstone.bench.report;

import org.HdrHistogram.Histogram;

/**
 * How long something took, in milliseconds.
 *
 * @param count how often it was measured
 * @param p50 median
 * @param p95 95th percentile
 * @param p99 99th percentile
 * @param max longest
 */
public record Quantiles(long count, double p50, double p95, double p99, double max) {

  private static final double NANOS_A_MILLISECOND = 1e6;

  /** From nanoseconds. */
  public static Quantiles of(Histogram nanos) {
    return new Quantiles(
        nanos.getTotalCount(),
        nanos.getValueAtPercentile(50) / NANOS_A_MILLISECOND,
        nanos.getValueAtPercentile(95) / NANOS_A_MILLISECOND,
        nanos.getValueAtPercentile(99) / NANOS_A_MILLISECOND,
        nanos.getMaxValue() / NANOS_A_MILLISECOND);
  }

  /** A histogram of nanoseconds up to a minute, to three digits. */
  public static Histogram histogram() {
    return new Histogram(1, 60_000_000_000L, 3);
  }

  /**
   * Puts a time into a histogram; what came before its time counts as no time, what is beyond as
   * the longest.
   */
  public static void record(Histogram histogram, long nanos) {
    histogram.recordValue(Math.max(0, Math.min(nanos, histogram.getHighestTrackableValue())));
  }
}
