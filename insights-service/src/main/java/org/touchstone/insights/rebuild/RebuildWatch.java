package org.touchstone.insights.rebuild;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks now and then whether a rebuild has caught up with the log. */
@ApplicationScoped
class RebuildWatch {
  private static final Logger LOG = Logger.getLogger(RebuildWatch.class);

  private final Rebuild rebuild;
  private final boolean enabled;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "rebuild-watch");
            thread.setDaemon(true);
            return thread;
          });

  RebuildWatch(
      Rebuild rebuild,
      @ConfigProperty(name = "touchstone.insights.follow", defaultValue = "true") boolean enabled) {
    this.rebuild = rebuild;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      var unused = watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    watch.shutdownNow();
  }

  private void look() {
    try {
      rebuild.finishIfCaughtUp();
    } catch (RuntimeException e) {
      LOG.debugf("rebuild: cannot tell yet, %s", e.getClass().getSimpleName());
    }
  }
}
