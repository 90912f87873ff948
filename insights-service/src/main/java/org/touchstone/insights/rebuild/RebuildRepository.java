package org.touchstone.insights.rebuild;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.touchstone.insights.observation.ProjectionException;

/** Rebuilds that were started, and whether they are done. */
@ApplicationScoped
class RebuildRepository {

  /**
   * A rebuild that is not done.
   *
   * @param generation its reading of the diaries
   * @param courseGeneration its reading of the courses; 0: it began before they were followed
   */
  record Unfinished(int generation, int courseGeneration) {}

  private static final String CLAIM =
      """
      SELECT generation, coalesce(course_generation, 0) FROM rebuild WHERE finished_at IS NULL
      ORDER BY generation DESC LIMIT 1 FOR UPDATE SKIP LOCKED
      """;

  private static final String START =
      "INSERT INTO rebuild (generation, course_generation, started_at) VALUES (?, ?, now())";

  private static final String FINISH =
      "UPDATE rebuild SET finished_at = now() WHERE generation <= ? AND finished_at IS NULL";

  private static final String FINISHED =
      "SELECT 1 FROM rebuild WHERE generation = ? AND finished_at IS NOT NULL";

  private final AgroalDataSource dataSource;

  RebuildRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  void started(int generation, int courseGeneration) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(START)) {
      insert.setInt(1, generation);
      insert.setInt(2, courseGeneration);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** This rebuild is done, and with it those that it overtook. */
  void finished(int generation) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(FINISH)) {
      update.setInt(1, generation);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
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
  Optional<Unfinished> claimUnfinished() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(CLAIM);
        ResultSet row = select.executeQuery()) {
      return row.next()
          ? Optional.of(new Unfinished(row.getInt(1), row.getInt(2)))
          : Optional.empty();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }
}
