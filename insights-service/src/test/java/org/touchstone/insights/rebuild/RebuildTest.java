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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.ProgramEnrolmentChanged.Status;
import org.touchstone.insights.Api;
import org.touchstone.insights.CourseFacts;
import org.touchstone.insights.Log;
import org.touchstone.insights.estimator.GoldenCase;
import org.touchstone.insights.observation.CourseEnrolment;
import org.touchstone.insights.observation.Courses;
import org.touchstone.insights.observation.QuestionnaireResponse;

/** The log is the truth: what is built anew from it is what was there. */
@QuarkusTest
class RebuildTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Rebuild rebuild;
  @Inject Courses courses;
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

  @Test
  void rebuildMendsQuestionnairesAndEnrolments() throws SQLException {
    // Given
    LocalDate day = LocalDate.of(2026, 3, 2);
    Log.send(
        Log.fact(CourseFacts.peg(patient, UUID.randomUUID(), 1, day, "6.67")),
        Log.fact(CourseFacts.peg(patient, UUID.randomUUID(), 2, day.plusDays(30), "4")),
        Log.fact(CourseFacts.enrolment(patient, UUID.randomUUID(), 3, "mend", Status.ACTIVE, day)));
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () ->
                courses.responses(patient).size() == 2 && courses.enrolments(patient).size() == 1);
    List<QuestionnaireResponse> responses = courses.responses(patient);
    List<CourseEnrolment> enrolments = courses.enrolments(patient);
    run("UPDATE instrument_response SET score = 9 WHERE patient_id = ? AND revision = 1");
    run("DELETE FROM instrument_response WHERE patient_id = ? AND revision = 2");
    run("UPDATE program_enrolment SET status = 'stopped' WHERE patient_id = ?");
    run(
        "INSERT INTO program_enrolment (patient_id, enrolment_id, revision, generation, deleted,"
            + " program, version, weeks, status, started_on)"
            + " VALUES (?, gen_random_uuid(), 1, 1, false, 'made-up', 1, 1, 'active', now())");

    // When
    runRebuild();

    // Then
    assertEquals(responses, courses.responses(patient));
    assertEquals(enrolments, courses.enrolments(patient));
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
