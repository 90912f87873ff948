package org.touchstone.e2e;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touchstone.e2e.Suite.Patient;

/** What a diary means, beyond its practices, from the gateway's door through all services. */
class HonestInsightsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String INSIGHTS = "/api/insights/v1";
  private static final String PRACTICE = "/api/practice/v1";

  @Test
  void linksOfTheCycleFollowAnImportedDiary() throws IOException {
    // Given
    Patient patient = Suite.newPatient();

    // When
    importDiary(patient, "synthetic_16");

    // Then
    Eventually.get(
        PATIENCE,
        () ->
            Suite.with(patient.token())
                .get(INSIGHTS + "/me/cycle?asOf=2025-10-27")
                .then()
                .statusCode(200)
                .body(
                    "links.id",
                    contains(
                        "link:pain:stress",
                        "link:stress:distress",
                        "link:distress:difficulty",
                        "link:difficulty:pain"))
                .extract()
                .jsonPath()
                .getList("links.status", String.class),
        statuses -> statuses.stream().anyMatch(status -> !status.equals("too_few")));
  }

  @Test
  void pinnedPracticesAreAskedAboutAlone() throws IOException {
    // Given
    Patient patient = Suite.newPatient();
    importDiary(patient, "case1_synthetic");
    String insights = INSIGHTS + "/me/insights?asOf=2024-03-30";
    List<String> all =
        Eventually.get(PATIENCE, () -> practices(patient, insights), found -> found.size() > 1);

    // When
    Suite.with(patient.token())
        .body(Map.of("practices", List.of(all.get(0))))
        .put(INSIGHTS + "/me/focus")
        .then()
        .statusCode(200);

    // Then
    assertEquals(List.of(all.get(0)), practices(patient, insights));
  }

  @Test
  void trialKeepsItsCoinsAndStopsAtOnce() {
    // Given
    Patient patient = Suite.newPatient();
    String trial = INSIGHTS + "/me/trials/" + UUID.randomUUID();
    Map<String, Object> asked =
        Map.of("practice", "hug", "outcome", "pain", "pairs", 12, "zone", "Europe/Rome");

    // When
    ValidatableResponse started = Suite.with(patient.token()).body(asked).put(trial).then();

    // Then
    started.statusCode(201).body("status", equalTo("running")).body("days", empty());
    Suite.with(patient.token()).body(asked).put(trial).then().statusCode(200);
    Suite.with(patient.token())
        .body(asked)
        .put(INSIGHTS + "/me/trials/" + UUID.randomUUID())
        .then()
        .statusCode(409);
    Suite.with(patient.token())
        .post(trial + "/stop")
        .then()
        .statusCode(200)
        .body("status", equalTo("stopped"))
        .body("result.status", equalTo("too_few"));
    Suite.with(Suite.newPatient().token()).get(trial).then().statusCode(404);
  }

  @Test
  void questionnaireBecomesAnOutcomeThatTheCareTeamSeesAndIsOnRecordFor() {
    // Given
    Patient patient = Suite.newPatient();
    String ofPatient = INSIGHTS + "/patients/" + patient.patientId() + "/outcomes";

    // When
    answer(patient, "peg", Map.of("pain", 6, "enjoyment", 5, "activity", 4)).statusCode(201);

    // Then
    Eventually.get(
        PATIENCE,
        () ->
            Suite.as("clinician1")
                .get(ofPatient)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("outcomes.find { it.id == 'peg' }.points.score", Float.class),
        scores -> scores != null && scores.equals(List.of(5.0f)));
    Suite.as("clinician3").get(ofPatient).then().statusCode(404);
    Eventually.get(
        PATIENCE,
        () ->
            Suite.with(patient.token())
                .get("/api/patient/v1/me/access-log")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size(),
        lines -> lines > 0);
  }

  @Test
  void incompleteQuestionnaireHasNoScore() {
    // Given
    Patient patient = Suite.newPatient();

    // When
    ValidatableResponse answered = answer(patient, "phq-4", Map.of("nervous", 2, "worry", 1));

    // Then
    answered.statusCode(201).body("score", nullValue()).body("complete", equalTo(false));
  }

  @Test
  void cohortOfFewPeopleSaysNothingOfAnybody() {
    Suite.as("clinician2")
        .get(INSIGHTS + "/cohorts/first-week")
        .then()
        .statusCode(200)
        .body("suppressed", equalTo(true))
        .body("enrolled", nullValue())
        .body("outcomes.n", everyItem(nullValue()))
        .body("beside.id", hasItem("decreased-interest"))
        .body("beside.article.share", hasItem(0.606f));
    Suite.as("patient1").get(INSIGHTS + "/cohorts/first-week").then().statusCode(403);
  }

  @Test
  void pathwayAnswersStayWithThePatient() {
    // Given
    Patient patient = Suite.newPatient();

    // When
    Suite.with(patient.token())
        .body("{\"answers\":{\"connected\":4,\"selfView\":null,\"age\":null},\"chosen\":\"web\"}")
        .put(INSIGHTS + "/me/pathway")
        .then()
        .statusCode(200)
        .body("answers.connected", equalTo(4));

    // Then
    Eventually.get(
        PATIENCE,
        () ->
            Suite.as("clinician1")
                .get(INSIGHTS + "/patients/" + patient.patientId() + "/pathway")
                .then()
                .statusCode(200)
                .body("answers", nullValue())
                .body("findings", nullValue())
                .extract()
                .<String>path("chosen"),
        "web"::equals);
  }

  @Test
  void catalogueLessonsAndProgrammesAreThere() {
    Suite.as("patient1")
        .get(PRACTICE + "/lessons")
        .then()
        .statusCode(200)
        .body("lessons.code", notNullValue());
    Suite.as("patient1")
        .get(PRACTICE + "/programmes")
        .then()
        .statusCode(200)
        .body("programmes.code", hasItem("twelve-weeks"))
        .body("programmes", hasSize(2));
    Suite.anonymous()
        .get(PRACTICE + "/help-now/ES")
        .then()
        .statusCode(200)
        .header("Cache-Control", notNullValue());
    Suite.anonymous().get(PRACTICE + "/lessons").then().statusCode(401);
  }

  private static ValidatableResponse answer(
      Patient patient, String instrument, Map<String, Integer> answers) {
    return Suite.with(patient.token())
        .body(
            Map.of(
                "at",
                Instant.now().toString(),
                "zone",
                "Europe/Rome",
                "instrument",
                instrument,
                "version",
                1,
                "answers",
                answers))
        .put(PRACTICE + "/me/instrument-responses/" + UUID.randomUUID())
        .then();
  }

  private static List<String> practices(Patient patient, String insights) {
    return Suite.with(patient.token())
        .get(insights)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .<String>getList("insights.practice")
        .stream()
        .filter(practice -> practice != null)
        .distinct()
        .toList();
  }

  private static void importDiary(Patient patient, String golden) throws IOException {
    Path folder =
        Path.of(System.getProperty("touchstone.home"))
            .resolve("insights-service/src/test/resources/golden");
    Suite.with(patient.token())
        .body(Files.readString(folder.resolve(golden + ".json")))
        .post(PRACTICE + "/me/diary/import?dryRun=false")
        .then()
        .statusCode(200);
  }
}
