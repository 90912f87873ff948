package org.touchstone.contracts.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.EventKey;
import org.touchstone.contracts.event.Headers;

/**
 * Sends what the outbox holds: lock lanes that have rows (SKIP LOCKED), send in the order of id,
 * await the broker's acknowledgements, delete, commit. A crash at any point sends again, never
 * less; consumers see an event's id twice then. One relay at a time holds a lane, so facts of a
 * patient keep their order with any number of replicas.
 */
final class OutboxRelay {
  // Both go down the index lane by lane and stop at the first rows: the outbox is mostly rows that
  // were sent a moment ago, and reading past those costs more than the ones to be sent.
  private static final String LOCK_LANES =
      """
      SELECT lane FROM outbox_lane l
      WHERE (SELECT id FROM outbox o WHERE o.lane = l.lane ORDER BY id LIMIT 1) IS NOT NULL
      FOR UPDATE SKIP LOCKED
      """;
  private static final String SELECT =
      """
      SELECT o.lane, id, event_id, topic, patient_id, subject_id, revision, type, occurred_at, payload
      FROM unnest(?) AS held (lane)
      CROSS JOIN LATERAL
        (SELECT * FROM outbox WHERE outbox.lane = held.lane ORDER BY id LIMIT ?) AS o
      LIMIT ?
      """;
  private static final String DELETE =
      """
      DELETE FROM outbox o USING unnest(?, ?) AS sent (lane, id)
      WHERE o.lane = sent.lane AND o.id = sent.id
      """;

  private final DataSource dataSource;
  private final Producer<String, byte[]> producer;
  private final String source;
  private final int batch;
  private final Duration ackTimeout;

  /**
   * A relay.
   *
   * @param source CloudEvents source, such as {@code /practice-service}
   * @param batch rows a transaction sends at the most
   * @param ackTimeout how long the broker may take for a batch
   */
  OutboxRelay(
      DataSource dataSource,
      Producer<String, byte[]> producer,
      String source,
      int batch,
      Duration ackTimeout) {
    this.dataSource = dataSource;
    this.producer = producer;
    this.source = source;
    this.batch = batch;
    this.ackTimeout = ackTimeout;
  }

  /**
   * Sends one batch.
   *
   * @return how many facts were sent; fewer than the batch's size: the outbox was empty but for
   *     lanes that another relay holds
   * @throws RelayException when the database or the broker did not do their part; nothing was
   *     deleted then
   */
  int drain() throws RelayException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        int sent = drain(connection);
        connection.commit();
        return sent;
      } catch (SQLException | RuntimeException | RelayException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new RelayException("database", e);
    } catch (RuntimeException e) {
      throw new RelayException("broker", e);
    }
  }

  private int drain(Connection connection) throws SQLException, RelayException {
    List<Row> rows = lockedRows(connection);
    if (rows.isEmpty()) {
      return 0;
    }
    List<Future<RecordMetadata>> acks = new ArrayList<>(rows.size());
    for (Row row : rows) {
      acks.add(producer.send(record(row)));
    }
    awaitAll(acks);
    delete(connection, rows);
    return rows.size();
  }

  private List<Row> lockedRows(Connection connection) throws SQLException {
    List<Short> lanes = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      // A relay that freezes while it holds lanes loses them to the other replicas. It writes only
      // that facts were sent; when a crash forgets that, they are sent again.
      statement.execute(
          "SET LOCAL idle_in_transaction_session_timeout = '30s'; SET LOCAL synchronous_commit = off");
      try (ResultSet locked = statement.executeQuery(LOCK_LANES)) {
        while (locked.next()) {
          lanes.add(locked.getShort(1));
        }
      }
    }
    if (lanes.isEmpty()) {
      return List.of();
    }
    // A lane that has more than a batch comes first by chance, and not always.
    Collections.shuffle(lanes);
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      Array array = connection.createArrayOf("smallint", lanes.toArray());
      select.setArray(1, array);
      select.setInt(2, batch);
      select.setInt(3, batch);
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          rows.add(
              new Row(
                  result.getShort(1),
                  result.getLong(2),
                  result.getObject(3, UUID.class),
                  result.getString(4),
                  result.getObject(5, UUID.class),
                  result.getObject(6, UUID.class),
                  result.getLong(7),
                  result.getString(8),
                  result.getObject(9, OffsetDateTime.class),
                  result.getBytes(10)));
        }
      }
    }
    rows.sort(Comparator.comparingLong(Row::id));
    return rows;
  }

  private ProducerRecord<String, byte[]> record(Row row) {
    int partitions = producer.partitionsFor(row.topic()).size();
    RecordHeaders headers = new RecordHeaders();
    header(headers, Headers.SPEC_VERSION, "1.0");
    header(headers, Headers.ID, row.eventId().toString());
    header(headers, Headers.SOURCE, source);
    header(headers, Headers.TYPE, row.type());
    header(headers, Headers.TIME, row.occurredAt().toInstant().toString());
    header(headers, Headers.REVISION, Long.toString(row.revision()));
    if (row.payload() != null) {
      header(headers, Headers.CONTENT_TYPE, "application/json");
    }
    return new ProducerRecord<>(
        row.topic(),
        EventKey.partition(row.patientId(), partitions),
        null,
        new EventKey(row.patientId(), row.subjectId()).toString(),
        row.payload(),
        headers);
  }

  private void awaitAll(List<Future<RecordMetadata>> acks) throws RelayException {
    long deadline = System.nanoTime() + ackTimeout.toNanos();
    try {
      for (Future<RecordMetadata> ack : acks) {
        ack.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
      }
    } catch (ExecutionException | TimeoutException e) {
      throw new RelayException("broker", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RelayException("interrupted", e);
    }
  }

  private void delete(Connection connection, List<Row> rows) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setArray(
          1, connection.createArrayOf("smallint", rows.stream().map(Row::lane).toArray()));
      delete.setArray(2, connection.createArrayOf("bigint", rows.stream().map(Row::id).toArray()));
      delete.executeUpdate();
    }
  }

  private static void header(RecordHeaders headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private record Row(
      short lane,
      long id,
      UUID eventId,
      String topic,
      UUID patientId,
      UUID subjectId,
      long revision,
      String type,
      OffsetDateTime occurredAt,
      byte @Nullable [] payload) {}
}
