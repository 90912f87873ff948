package org.touchstone.patient.accesslog;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.patient.page.Cursor;

/** Accesses are many and never change: written in batches, read in lines. */
@ApplicationScoped
class AccessRepository {
  private static final String INSERT =
      """
      INSERT INTO access (id, patient_id, at, actor_id, actor_role, action, resource, purpose)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """;

  /** One line for all that one person did with one resource within ten minutes: the first of it. */
  private static final String LINES =
      """
      SELECT id, at, actor_id, actor_role, action, resource, purpose
      FROM access line
      WHERE patient_id = ? AND (at, id) < (?, ?) AND NOT EXISTS (
        SELECT FROM access earlier
        WHERE earlier.patient_id = line.patient_id
          AND earlier.actor_id = line.actor_id
          AND earlier.resource = line.resource
          AND earlier.action = line.action
          AND earlier.purpose = line.purpose
          AND earlier.at >= date_bin('10 minutes', line.at, 'epoch')
          AND (earlier.at, earlier.id) < (line.at, line.id))
      ORDER BY at DESC, id DESC
      LIMIT ?
      """;

  private static final OffsetDateTime END =
      OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

  private final AgroalDataSource dataSource;

  AccessRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  void insert(List<AccessRecorded> accesses) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (AccessRecorded access : accesses) {
        insert.setObject(1, access.accessId());
        insert.setObject(2, access.patientId());
        insert.setObject(3, access.at().atOffset(ZoneOffset.UTC));
        insert.setObject(4, access.actorId());
        insert.setString(5, access.actorRole());
        insert.setString(6, access.action());
        insert.setString(7, access.resource());
        insert.setString(8, access.purpose());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new AccessLogException(e);
    }
  }

  /** Lines of a patient's log, the newest first. */
  List<AccessRecorded> lines(UUID patientId, Cursor.@Nullable InTime before, int count) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(LINES)) {
      select.setObject(1, patientId);
      select.setObject(2, before == null ? END : before.at().atOffset(ZoneOffset.UTC));
      select.setObject(3, before == null ? new UUID(-1, -1) : before.id());
      select.setInt(4, count);
      List<AccessRecorded> lines = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          lines.add(
              new AccessRecorded(
                  patientId,
                  row.getObject(1, UUID.class),
                  1,
                  row.getObject(2, OffsetDateTime.class).toInstant(),
                  row.getObject(3, UUID.class),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6),
                  row.getString(7)));
        }
      }
      return lines;
    } catch (SQLException e) {
      throw new AccessLogException(e);
    }
  }

  /** The database did not do its part. */
  static final class AccessLogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AccessLogException(SQLException cause) {
      super(cause);
    }
  }
}
