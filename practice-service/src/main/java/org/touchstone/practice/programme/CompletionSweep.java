package org.touchstone.practice.programme;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.entry.EntryKey;

/** Completes enrolments when their last day is over; several replicas share the work. */
@ApplicationScoped
class CompletionSweep {
  private static final Logger LOG = Logger.getLogger(CompletionSweep.class);
  private static final EntryKey FIRST = new EntryKey(new UUID(0, 0), new UUID(0, 0));

  private final EnrolmentService enrolments;
  private final ProgramConfig config;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "enrolment-completion");
            thread.setDaemon(true);
            return thread;
          });

  CompletionSweep(EnrolmentService enrolments, ProgramConfig config) {
    this.enrolments = enrolments;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    long millis = config.sweep().toMillis();
    var unused = timer.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    timer.shutdownNow();
  }

  /** Completes all that are due, batch by batch. */
  void sweep() {
    @Nullable EntryKey after = FIRST;
    while (after != null) {
      after = enrolments.completeDue(after);
    }
  }

  private void look() {
    try {
      sweep();
    } catch (RuntimeException e) {
      LOG.warnf("enrolments: the sweep starts again after %s", e.getClass().getSimpleName());
    }
  }
}
