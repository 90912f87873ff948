package org.touchstone.patient.enrolment;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.touchstone.patient.enrolment.ProductionGuard.DemoRealmException;

/**
 * Follows the realm on a thread of its own: at once, until it answers, and from then on at
 * intervals. The service is ready after the first time.
 */
@ApplicationScoped
@Readiness
class RealmFollower implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(RealmFollower.class);
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final RealmSync sync;
  private final ProductionGuard guard;
  private final RealmConfig config;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean followed;

  RealmFollower(RealmSync sync, ProductionGuard guard, RealmConfig config) {
    this.sync = sync;
    this.guard = guard;
    this.config = config;
  }

  /** Fails, and with it the start, when the realm answers and is the demo's in production. */
  void start(@Observes @Priority(400) StartupEvent event) {
    boolean checked = false;
    try {
      guard.check();
      checked = true;
    } catch (RealmUnavailableException e) {
      LOG.warnf("realm: %s; trying again", e.getMessage());
    }
    boolean first = checked;
    Thread thread = new Thread(() -> follow(first), "realm-follower");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("realm").status(followed).build();
  }

  private void follow(boolean alreadyChecked) {
    boolean checked = alreadyChecked;
    Duration pause = Duration.ZERO;
    while (!ends(pause)) {
      try {
        if (!checked) {
          guard.check();
          checked = true;
        }
        sync.all();
        followed = true;
        pause = config.followEvery();
      } catch (DemoRealmException e) {
        LOG.fatal(e.getMessage());
        Quarkus.asyncExit(1);
        return;
      } catch (RealmUnavailableException e) {
        LOG.warnf("realm: %s; trying again", e.getMessage());
        pause = RETRY;
      } catch (RuntimeException e) {
        LOG.errorf("realm: %s; trying again", e.getClass().getName());
        pause = RETRY;
      }
    }
  }

  private boolean ends(Duration pause) {
    try {
      return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
