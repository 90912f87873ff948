package org.touchstone.insights.rebuild;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.touchstone.insights.observation.ProjectionException;

/** Rebuilds that were started, and whether they are done. */
@ApplicationScoped
class RebuildRepository {

  private static final String CLAIM =
      """
      SELECT generation FROM rebuild WHERE finished_at IS NULL
      ORDER BY generation DESC LIMIT 1 FOR UPDATE SKIP LOCKED
      """;

  private static final String FINISHED =
      "SELECT 1 FROM rebuild WHERE generation = ? AND finished_at IS NOT NULL";

  private final AgroalDataSource dataSource;

  RebuildRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  void started(int generation) {
    update("INSERT INTO rebuild (generation, started_at) VALUES (?, now())", generation);
  }

  /** This rebuild is done, and with it those that it overtook. */
  void finished(int generation) {
    update(
        "UPDATE rebuild SET finished_at = now() WHERE generation <= ? AND finished_at IS NULL",
        generation);
  }

  boolean isFinished(int generation) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FINISHED)) {
      select.setInt(1, generation);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** The newest rebuild that is not done and that no other replica is finishing, locked. */
  OptionalInt claimUnfinished() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(CLAIM);
        ResultSet row = select.executeQuery()) {
      return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  private void update(String sql, int generation) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setInt(1, generation);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }
}
