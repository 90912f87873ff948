package org.touchstone.insights.focus;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.touchstone.insights.observation.ProjectionException;

/** One row for each patient who has pinned something. */
@ApplicationScoped
class FocusRepository {

  private static final String FIND = "SELECT practices FROM focus WHERE patient_id = ?";
  private static final String SAVE =
      """
      INSERT INTO focus (patient_id, practices, changed_at) VALUES (?, ?, ?)
      ON CONFLICT (patient_id) DO UPDATE SET practices = excluded.practices,
        changed_at = excluded.changed_at
      """;
  private static final String DELETE = "DELETE FROM focus WHERE patient_id = ?";

  private final AgroalDataSource dataSource;

  FocusRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  List<String> find(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIND)) {
      select.setObject(1, patientId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? List.of((String[]) row.getArray(1).getArray()) : List.of();
      }
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  void save(UUID patientId, List<String> practices, Instant now) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert = connection.prepareStatement(SAVE)) {
      upsert.setObject(1, patientId);
      upsert.setArray(2, connection.createArrayOf("text", practices.toArray()));
      upsert.setObject(3, now.atOffset(ZoneOffset.UTC));
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  void delete(UUID patientId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setObject(1, patientId);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }
}
