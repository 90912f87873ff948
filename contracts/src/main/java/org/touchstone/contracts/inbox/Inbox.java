package org.touchstone.contracts.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers which facts were taken in, in the transaction that takes them in. */
@ApplicationScoped
public class Inbox {
  private static final String LOCK_GENERATION =
      "SELECT generation FROM inbox_generation WHERE consumer = ? FOR SHARE";
  private static final String INSERT =
      """
      INSERT INTO inbox (consumer, event_id) SELECT ?, unnest(?)
      ON CONFLICT DO NOTHING RETURNING event_id
      """;

  private final AgroalDataSource dataSource;

  Inbox(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * The facts of the batch that were not taken in before, in their order. Fails outside of a
   * transaction; a batch of an ended reading of the log is refused and read again.
   */
  @Transactional(TxType.MANDATORY)
  public List<ReceivedEvent> firstTime(Batch batch) {
    try (Connection connection = dataSource.getConnection()) {
      Integer generation = generation(connection, batch.consumer(), LOCK_GENERATION);
      if (generation == null || generation != batch.generation()) {
        throw new StaleGenerationException();
      }
      Set<UUID> fresh = insert(connection, batch);
      return batch.events().stream().filter(event -> fresh.remove(event.eventId())).toList();
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  private static Set<UUID> insert(Connection connection, Batch batch) throws SQLException {
    Set<UUID> fresh = new HashSet<>();
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, batch.consumer());
      insert.setArray(
          2,
          connection.createArrayOf(
              "uuid", batch.events().stream().map(ReceivedEvent::eventId).distinct().toArray()));
      try (ResultSet inserted = insert.executeQuery()) {
        while (inserted.next()) {
          fresh.add(inserted.getObject(1, UUID.class));
        }
      }
    }
    return fresh;
  }

  /** The reading of the log that is going on; starts the first. */
  @Transactional
  public int generation(String consumer) {
    try (Connection connection = dataSource.getConnection()) {
      Integer known =
          generation(
              connection, consumer, "SELECT generation FROM inbox_generation WHERE consumer = ?");
      if (known != null) {
        return known;
      }
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO inbox_generation (consumer) VALUES (?) ON CONFLICT DO NOTHING")) {
        insert.setString(1, consumer);
        insert.executeUpdate();
      }
      return 1;
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  /**
   * Ends the reading that is going on and starts the next one, from the beginning of the log: every
   * replica notices and reads again. Fails outside of a transaction.
   *
   * @return the new generation
   */
  @Transactional(TxType.MANDATORY)
  public int nextGeneration(String consumer) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement next =
            connection.prepareStatement(
                """
                INSERT INTO inbox_generation (consumer, generation) VALUES (?, 2)
                ON CONFLICT (consumer) DO UPDATE SET generation = inbox_generation.generation + 1
                RETURNING generation
                """);
        PreparedStatement forget =
            connection.prepareStatement("DELETE FROM inbox WHERE consumer = ?")) {
      next.setString(1, consumer);
      forget.setString(1, consumer);
      try (ResultSet result = next.executeQuery()) {
        result.next();
        int generation = result.getInt(1);
        forget.executeUpdate();
        return generation;
      }
    } catch (SQLException e) {
      throw new InboxException(e);
    }
  }

  private static @Nullable Integer generation(Connection connection, String consumer, String sql)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, consumer);
      try (ResultSet result = select.executeQuery()) {
        return result.next() ? result.getInt(1) : null;
      }
    }
  }
}
