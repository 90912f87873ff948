package org.touchstone.contracts.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Event;
import org.touchstone.contracts.event.EventJson;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.contracts.event.Headers;

/** Appends facts in the transaction that makes them true; after the commit the relay is woken. */
@ApplicationScoped
public class Outbox {
  static final int LANES = 16;

  private static final String INSERT =
      """
      INSERT INTO outbox
        (lane, event_id, topic, patient_id, subject_id, revision, type, occurred_at, payload)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final AgroalDataSource dataSource;
  private final TransactionSynchronizationRegistry transactions;
  private final RelayLifecycle relay;
  private final Clock clock;

  Outbox(
      AgroalDataSource dataSource,
      TransactionSynchronizationRegistry transactions,
      RelayLifecycle relay,
      Clock clock) {
    this.dataSource = dataSource;
    this.transactions = transactions;
    this.relay = relay;
    this.clock = clock;
  }

  /** Appends one fact. Fails outside of a transaction. */
  @Transactional(TxType.MANDATORY)
  public void append(Event event) {
    append(List.of(event));
  }

  /** Appends facts in their order. Fails outside of a transaction. */
  @Transactional(TxType.MANDATORY)
  public void append(List<? extends Event> events) {
    insert(
        events.stream()
            .map(
                event -> {
                  EventKind kind = EventKind.of(event);
                  return new Row(
                      kind.topic(),
                      event.patientId(),
                      event.subjectId(),
                      event.revision(),
                      kind.type(),
                      EventJson.write(event));
                })
            .toList());
  }

  /**
   * Appends the deletion of a subject: a tombstone on its topic.
   *
   * @param revision one more than the last revision of the subject
   */
  @Transactional(TxType.MANDATORY)
  public void appendDeletion(EventKind kind, UUID patientId, UUID subjectId, long revision) {
    insert(List.of(new Row(kind.topic(), patientId, subjectId, revision, Headers.DELETED, null)));
  }

  private void insert(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Row row : rows) {
        insert.setInt(1, lane(row.patientId()));
        insert.setObject(2, UUID.randomUUID());
        insert.setString(3, row.topic());
        insert.setObject(4, row.patientId());
        insert.setObject(5, row.subjectId());
        insert.setLong(6, row.revision());
        insert.setString(7, row.type());
        insert.setObject(8, now);
        if (row.payload() == null) {
          insert.setNull(9, Types.BINARY);
        } else {
          insert.setBytes(9, row.payload());
        }
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new OutboxException(e);
    }
    transactions.registerInterposedSynchronization(new WakeAfterCommit());
  }

  /** The lane of a patient: all facts of a patient are in one. */
  static int lane(UUID patientId) {
    return Math.floorMod(patientId.hashCode(), LANES);
  }

  private record Row(
      String topic,
      UUID patientId,
      UUID subjectId,
      long revision,
      String type,
      byte @Nullable [] payload) {}

  private final class WakeAfterCommit implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        relay.wake();
      }
    }
  }
}
