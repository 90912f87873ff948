package org.touchstone.contracts.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.touchstone.contracts.event.EventKind;

/** The outbox of a test, written by plain JDBC as a service would. */
final class OutboxTable {
  private final DataSource dataSource;

  OutboxTable(String jdbcUrl, String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl);
    source.setUser(user);
    source.setPassword(password);
    dataSource = source;
  }

  DataSource dataSource() {
    return dataSource;
  }

  void createAfresh() throws SQLException, IOException {
    try (InputStream sql =
            OutboxTable.class.getResourceAsStream("/db/outbox/V20261122.0101__outbox.sql");
        Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS outbox; DROP TABLE IF EXISTS outbox_lane");
      statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  void append(String topic, UUID patient, UUID subject, long revision) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO outbox
                  (lane, event_id, topic, patient_id, subject_id, revision, type, occurred_at, payload)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
      insert.setInt(1, Outbox.lane(patient));
      insert.setObject(2, UUID.randomUUID());
      insert.setString(3, topic);
      insert.setObject(4, patient);
      insert.setObject(5, subject);
      insert.setLong(6, revision);
      insert.setString(7, EventKind.PAIN_ENTRY_RECORDED.type());
      insert.setObject(8, OffsetDateTime.now(ZoneOffset.UTC));
      insert.setBytes(9, "{}".getBytes(StandardCharsets.UTF_8));
      insert.executeUpdate();
    }
  }

  int count() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT count(*) FROM outbox")) {
      result.next();
      return result.getInt(1);
    }
  }
}
