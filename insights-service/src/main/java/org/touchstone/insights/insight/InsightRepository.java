package org.touchstone.insights.insight;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.contracts.event.Category;
import org.touchstone.insights.estimator.DiaryInsights;
import org.touchstone.insights.observation.ProjectionException;

/** The newest result of each patient, for each set of categories that somebody looks at. */
@ApplicationScoped
class InsightRepository {

  private static final String FIND =
      """
      SELECT diary_version, as_of, zone, computed_at, insights FROM insight_result
      WHERE patient_id = ? AND categories = ? AND diary_version = ? AND method = ?
        AND focus = ?
      """;
  private static final String REPLACE =
      """
      INSERT INTO insight_result
        (patient_id, categories, diary_version, method, as_of, zone, computed_at, insights, focus)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?::json, ?)
      ON CONFLICT (patient_id, categories) DO UPDATE SET diary_version = excluded.diary_version,
        method = excluded.method, as_of = excluded.as_of, zone = excluded.zone,
        computed_at = excluded.computed_at, insights = excluded.insights,
        focus = excluded.focus
      WHERE insight_result.diary_version <= excluded.diary_version
      """;

  private final AgroalDataSource dataSource;

  InsightRepository(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The result of this version of the diary for these questions, if it is there. */
  Optional<InsightResult> find(
      UUID patientId, Set<Category> categories, List<String> focus, long diaryVersion) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIND)) {
      select.setObject(1, patientId);
      select.setString(2, key(categories));
      select.setLong(3, diaryVersion);
      select.setString(4, DiaryInsights.METHOD_VERSION);
      select.setArray(5, connection.createArrayOf("text", focus.toArray()));
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        return Optional.of(
            new InsightResult(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                ZoneId.of(row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                StoredFindings.read(row.getString(5))));
      }
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** Puts a result in the place of the one before, unless that is of a later version. */
  void replace(UUID patientId, Set<Category> categories, List<String> focus, InsightResult result) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert = connection.prepareStatement(REPLACE)) {
      upsert.setObject(1, patientId);
      upsert.setString(2, key(categories));
      upsert.setLong(3, result.diaryVersion());
      upsert.setString(4, DiaryInsights.METHOD_VERSION);
      upsert.setObject(5, result.asOf());
      upsert.setString(6, result.zone().getId());
      upsert.setObject(7, result.computedAt().atOffset(ZoneOffset.UTC));
      upsert.setString(8, StoredFindings.write(result.findings()));
      upsert.setArray(9, connection.createArrayOf("text", focus.toArray()));
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  private static String key(Set<Category> categories) {
    return categories.stream().map(Category::code).sorted().collect(Collectors.joining(","));
  }
}
