package org.touchstone.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waiting for a process to be ready, without waiting for one that has died. */
final class Await {

  private static final long POLL_MILLIS = 200;
  private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(5);

  private Await() {}

  /** A question whose exception means "not yet". */
  interface Condition {
    boolean holds() throws Exception;
  }

  /**
   * Waits until the process is ready.
   *
   * @throws StackException with the last lines of the log when the process has died or the time is
   *     up
   */
  static void ready(ServerProcess process, Duration patience, Condition ready) {
    long end = System.nanoTime() + patience.toNanos();
    Exception last = null;
    while (System.nanoTime() < end) {
      try {
        if (ready.holds()) {
          return;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StackException("Interrupted while " + process.name() + " was starting", e);
      } catch (Exception e) {
        last = e;
      }
      if (!process.isAlive()) {
        throw StackException.withLog(
            process.name() + " ended while it was starting.", process.log(), last);
      }
      pause(process);
    }
    throw StackException.withLog(
        process.name() + " was not ready after " + patience.toSeconds() + " s.",
        process.log(),
        last);
  }

  /** Waits until the process listens on the port and answers the health question with 200. */
  static void healthy(ServerProcess process, Duration patience, int port, String path) {
    ready(process, patience, () -> Ports.isOpen(port));
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest question =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(ANSWER_PATIENCE)
            .build();
    ready(
        process,
        patience,
        () -> http.send(question, BodyHandlers.discarding()).statusCode() == 200);
  }

  private static void pause(ServerProcess process) {
    try {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while " + process.name() + " was starting", e);
    }
  }
}
