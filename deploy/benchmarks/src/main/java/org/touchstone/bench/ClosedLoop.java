package org.touchstone.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;
import org.touchstone.bench.report.Quantiles;
import org.touchstone.bench.report.Rate;

/** Several clients at work for a fixed time, each going on as soon as it has its answer. */
public final class ClosedLoop {

  private ClosedLoop() {}

  /** One client. */
  public interface Client extends AutoCloseable {

    /**
     * Does the work once.
     *
     * @return whether it was accepted
     */
    boolean once() throws Exception;

    @Override
    default void close() throws Exception {}
  }

  private record Share(long done, long failed, Histogram times) {}

  /**
   * Runs.
   *
   * @param clients how many
   * @param duration for how long; each finishes what it is at
   * @param client makes a client from its number, from 0
   * @throws BenchException when a client fails altogether
   */
  public static Rate run(int clients, Duration duration, IntFunction<Client> client) {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      long begin = System.nanoTime();
      long end = begin + duration.toNanos();
      List<Future<Share>> shares = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        int number = i;
        shares.add(threads.submit(() -> work(client.apply(number), end)));
      }
      long done = 0;
      long failed = 0;
      Histogram times = Quantiles.histogram();
      for (Future<Share> future : shares) {
        Share share = future.get();
        done += share.done();
        failed += share.failed();
        times.add(share.times());
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      return new Rate(clients, done / seconds, failed, Quantiles.of(times));
    } catch (ExecutionException e) {
      throw new BenchException("A client failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("Interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Share work(Client client, long end) throws Exception {
    try (client) {
      Histogram times = Quantiles.histogram();
      long done = 0;
      long failed = 0;
      long now = System.nanoTime();
      while (now < end) {
        boolean accepted = client.once();
        long after = System.nanoTime();
        Quantiles.record(times, after - now);
        done += accepted ? 1 : 0;
        failed += accepted ? 0 : 1;
        now = after;
      }
      return new Share(done, failed, times);
    }
  }
}
