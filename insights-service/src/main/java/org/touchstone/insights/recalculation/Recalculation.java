package org.touchstone.insights.recalculation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.touchstone.insights.observation.Diaries;
import org.touchstone.insights.observation.DiariesChanged;

/** Workers that recalculate while somebody waits, woken at once and, as a safety, by a sweep. */
@ApplicationScoped
class Recalculation {
  private static final Logger LOG = Logger.getLogger(Recalculation.class);

  private final RecalculatePatient recalculate;
  private final Diaries diaries;
  private final RecalculationConfig config;
  private final int size;
  private final Semaphore work = new Semaphore(0);
  private final List<Thread> workers = new ArrayList<>();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean running;

  Recalculation(RecalculatePatient recalculate, Diaries diaries, RecalculationConfig config) {
    this.recalculate = recalculate;
    this.diaries = diaries;
    this.config = config;
    this.size =
        config.workers().orElse(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
  }

  void start(@Observes StartupEvent event) {
    if (!config.enabled()) {
      return;
    }
    running = true;
    for (int i = 0; i < size; i++) {
      Thread worker = new Thread(this::run, "recalculation-" + i);
      worker.setDaemon(true);
      worker.start();
      workers.add(worker);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    stopped.countDown();
    work.release(workers.size());
    for (Thread worker : workers) {
      worker.join(10_000);
    }
  }

  /** As many workers as there are diaries, at most all. */
  void wake(@Observes DiariesChanged changed) {
    int missing = Math.min(changed.diaries(), size) - work.availablePermits();
    if (missing > 0) {
      work.release(missing);
    }
  }

  private void run() {
    try {
      Round round = new Round(config.longestRest());
      while (running) {
        Optional<UUID> done = oneMore();
        if (done.isEmpty()) {
          boolean woken = work.tryAcquire(config.sweep().toMillis(), TimeUnit.MILLISECONDS);
          LOG.tracef("recalculation: %s", woken ? "woken" : "sweep");
          round = new Round(config.longestRest());
        } else if (!round.add(done.get())) {
          stopped.await(round.rest().toNanos(), TimeUnit.NANOSECONDS);
          round = new Round(config.longestRest());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<UUID> oneMore() {
    try {
      return recalculate.next();
    } catch (RecalculatePatient.FailedException e) {
      LOG.errorf(
          "recalculation: patient %s failed with %s, next try in a minute",
          e.patientId(), e.cause());
      return postpone(e);
    } catch (RuntimeException e) {
      LOG.warnf("recalculation: starts again after %s", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private Optional<UUID> postpone(RecalculatePatient.FailedException failure) {
    try {
      diaries.postpone(failure.patientId());
      return Optional.of(failure.patientId());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
