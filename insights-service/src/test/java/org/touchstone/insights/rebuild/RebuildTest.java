package org.touchstone.insights.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.touchstone.insights.Api;
import org.touchstone.insights.Log;
import org.touchstone.insights.estimator.GoldenCase;

/** The log is the truth: what is built anew from it is what was there. */
@QuarkusTest
class RebuildTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Rebuild rebuild;
  @Inject AgroalDataSource dataSource;

  private final UUID patient = UUID.randomUUID();
  private final List<Log.Written> diary = Log.diary(patient, GoldenCase.input("synthetic_16"));

  @Test
  void rebuildOfAnIntactProjectionChangesNothing() {
    // Given
    JsonNode before = settledDiary();

    // When
    runRebuild();

    // Then
    assertEquals(before, Api.own(patient, ""));
  }

  @Test
  void rebuildMendsWhatWasLostChangedOrMadeUp() throws SQLException {
    // Given
    JsonNode before = settledDiary();
    run("DELETE FROM observation WHERE patient_id = ? AND kind = 'session'");
    run("UPDATE observation SET pain = 0, pain_part = NULL WHERE patient_id = ? AND kind = 'pain'");
    run(
        "INSERT INTO observation (patient_id, kind, entry_id, revision, generation, deleted, at,"
            + " zone, day, pain, pain_part) VALUES (?, 'pain', gen_random_uuid(), 1, 1, false,"
            + " now(), 'UTC', current_date, 10, gen_random_uuid())");
    run("DELETE FROM insight_result WHERE patient_id = ?");

    // When
    runRebuild();

    // Then
    JsonNode after =
        Api.ownOnce(patient, "", answer -> answer.get("insights").equals(before.get("insights")));
    assertTrue(after.get("diaryVersion").asLong() > before.get("diaryVersion").asLong());
  }

  private JsonNode settledDiary() {
    Log.send(diary);
    return Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(500))
        .until(() -> settled(), java.util.Objects::nonNull);
  }

  /** The answer, when two reads in a row and the last recalculation agree. */
  private JsonNode settled() throws SQLException {
    JsonNode answer = Api.own(patient, "");
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT count(*) FROM observation o JOIN diary d USING (patient_id)"
                    + " WHERE patient_id = ? AND d.recalculated_version = pain_version"
                    + " + mood_version + practices_version + intimacy_version + notes_version")) {
      select.setObject(1, patient);
      try (var row = select.executeQuery()) {
        row.next();
        boolean whole = row.getLong(1) == diary.size();
        return whole && answer.equals(Api.own(patient, "")) ? answer : null;
      }
    }
  }

  private void runRebuild() {
    int generation = rebuild.start();
    Awaitility.await().atMost(PATIENCE).until(() -> rebuild.isFinished(generation));
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, patient);
      assertTrue(statement.executeUpdate() > 0);
    }
  }
}
