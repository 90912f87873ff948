package org.touchstone.contracts.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The smallest projection: counts each fact; a subject can be made to fail. */
@ApplicationScoped
class Tally {
  private final AgroalDataSource dataSource;
  private final Inbox inbox;
  private final Set<UUID> failing = ConcurrentHashMap.newKeySet();

  Tally(AgroalDataSource dataSource, Inbox inbox) {
    this.dataSource = dataSource;
    this.inbox = inbox;
  }

  /** From now on facts of this subject cannot be counted. */
  void fail(UUID subject) {
    failing.add(subject);
  }

  @Transactional
  void handle(Batch batch) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO tally VALUES (?, ?, ?, 1)
                ON CONFLICT (consumer, event_id) DO UPDATE SET counted = tally.counted + 1
                """)) {
      for (ReceivedEvent event : inbox.firstTime(batch)) {
        insert.setString(1, batch.consumer());
        insert.setObject(2, event.eventId());
        insert.setObject(3, event.subjectId());
        insert.executeUpdate();
        if (failing.contains(event.subjectId())) {
          throw new IllegalStateException("made to fail");
        }
      }
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  /** How often a consumer counted the facts of a subject. */
  @Transactional
  int of(String consumer, UUID subject) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT coalesce(sum(counted), 0) FROM tally WHERE consumer = ? AND subject_id = ?")) {
      select.setString(1, consumer);
      select.setObject(2, subject);
      try (ResultSet result = select.executeQuery()) {
        result.next();
        return result.getInt(1);
      }
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }
}
