package org.touchstone.insights.stream;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.touchstone.contracts.sharing.SharingProjection;
import org.touchstone.insights.recalculation.InsightsNotice;

/**
 * Hears PostgreSQL's notices on a connection of its own and passes them to the open streams, which
 * it also keeps alive and ends with their tokens. After a lost connection every stream is brought
 * up to date.
 */
@ApplicationScoped
class NoticeListener {
  private static final Logger LOG = Logger.getLogger(NoticeListener.class);
  private static final long KEEP_ALIVE_NANOS = TimeUnit.SECONDS.toNanos(15);
  private static final long EXPIRY_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final int LONGEST_WAIT_MILLIS = 1_000;
  private static final long PAUSE_MILLIS = 500;

  private final OpenStreams streams;
  private final AgroalDataSource dataSource;
  private final Clock clock;
  private volatile boolean running;
  private @Nullable Thread thread;
  private long keptAlive = System.nanoTime();
  private long lookedForExpired = System.nanoTime();

  NoticeListener(OpenStreams streams, AgroalDataSource dataSource, Clock clock) {
    this.streams = streams;
    this.dataSource = dataSource;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    running = true;
    thread = new Thread(this::run, "notice-listener");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    streams.all().forEach(OpenStream::end);
    if (thread != null) {
      thread.join(5_000);
    }
  }

  private void run() {
    while (running) {
      try (Connection connection = dataSource.getConnection()) {
        listen(connection);
      } catch (SQLException | RuntimeException e) {
        LOG.warnf("notices: listening again after %s", e.getClass().getSimpleName());
        endExpired();
        pause();
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN " + InsightsNotice.CHANNEL);
      statement.execute("LISTEN " + SharingProjection.CHANNEL);
      streams.all().forEach(streams::refresh);
      PGConnection notices = connection.unwrap(PGConnection.class);
      while (running) {
        PGNotification[] heard = notices.getNotifications(LONGEST_WAIT_MILLIS);
        if (heard != null) {
          for (PGNotification notice : heard) {
            pass(notice);
          }
        }
        endExpired();
        keepAlive();
      }
      statement.execute("UNLISTEN *");
    }
  }

  private void pass(PGNotification notice) {
    if (notice.getName().equals(InsightsNotice.CHANNEL)) {
      streams.recalculated(InsightsNotice.parse(notice.getParameter()));
    } else {
      streams.sharingChanged(UUID.fromString(notice.getParameter()));
    }
  }

  private void endExpired() {
    if (System.nanoTime() - lookedForExpired >= EXPIRY_NANOS) {
      lookedForExpired = System.nanoTime();
      streams.endExpired(clock.instant());
    }
  }

  private void keepAlive() {
    if (System.nanoTime() - keptAlive >= KEEP_ALIVE_NANOS) {
      keptAlive = System.nanoTime();
      streams.all().forEach(OpenStream::keepAlive);
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
