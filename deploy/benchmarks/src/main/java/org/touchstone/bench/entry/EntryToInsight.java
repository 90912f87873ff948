package org.touchstone.bench.entry;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.touchstone.bench.BenchException;
import org.touchstone.bench.Pause;
import org.touchstone.bench.client.InsightStream;
import org.touchstone.bench.client.LoadPatient;
import org.touchstone.bench.report.Quantiles;

/**
 * At rest, one entry after another: from the answer of PUT until the recalculated insights are
 * readable, and until they are pushed to an open page. Each is measured by itself, so that reading
 * does not slow the push.
 */
public final class EntryToInsight {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  static final Duration QUIET = Duration.ofSeconds(2);
  private static final Duration LONGEST_CATCH_UP = Duration.ofMinutes(5);
  private static final long POLL_NANOS = 500_000;
  private static final int REST_MILLIS = 120;
  private static final int JITTER_MILLIS = 80;

  private final LoadPatient patient;

  /**
   * @param patient whose diary gets the entries
   */
  public EntryToInsight(LoadPatient patient) {
    this.patient = patient;
  }

  /** Until a read answers with another version of the diary. */
  public Quantiles readable(int entries) {
    Histogram times = Quantiles.histogram();
    for (int i = 0; i < entries; i++) {
      rest();
      long before = patient.diaryVersion();
      long answered = log();
      long end = answered + PATIENCE.toNanos();
      while (patient.diaryVersion() == before) {
        if (System.nanoTime() > end) {
          throw new BenchException(
              "An entry is in no insight after " + PATIENCE.toSeconds() + " s");
        }
        LockSupport.parkNanos(POLL_NANOS);
      }
      Quantiles.record(times, System.nanoTime() - answered);
    }
    return Quantiles.of(times);
  }

  /** Until the event is there. */
  public Quantiles pushed(int entries) {
    Histogram times = Quantiles.histogram();
    try (InsightStream page = patient.stream()) {
      for (int i = 0; i < entries; i++) {
        rest();
        long before = page.latest();
        long answered = log();
        InsightStream.Push push = page.beyond(before, PATIENCE);
        if (push == null) {
          throw new BenchException("An entry was not pushed in " + PATIENCE.toSeconds() + " s");
        }
        Quantiles.record(times, push.at() - answered);
      }
    }
    return Quantiles.of(times);
  }

  /**
   * Waits until nothing changes any more.
   *
   * @return until the last change, seconds
   */
  public double catchUp() {
    long begin = System.nanoTime();
    long changed = begin;
    long version = patient.diaryVersion();
    while (System.nanoTime() - changed < QUIET.toNanos()) {
      if (System.nanoTime() - begin > LONGEST_CATCH_UP.toNanos()) {
        throw new BenchException("The insights do not come to rest");
      }
      Pause.of(Duration.ofMillis(50));
      long now = patient.diaryVersion();
      if (now != version) {
        version = now;
        changed = System.nanoTime();
      }
    }
    return (changed - begin) / 1e9;
  }

  private long log() {
    if (!patient.logPain()) {
      throw new BenchException("An entry was not accepted");
    }
    return System.nanoTime();
  }

  private static void rest() {
    Pause.of(Duration.ofMillis(REST_MILLIS + ThreadLocalRandom.current().nextInt(JITTER_MILLIS)));
  }
}
