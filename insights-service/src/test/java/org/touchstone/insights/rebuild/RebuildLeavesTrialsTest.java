package org.touchstone.insights.rebuild;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.touchstone.local.test.TestTokens;

/** Trials are the patient's own word, not a projection. */
@QuarkusTest
class RebuildLeavesTrialsTest {

  @Inject Rebuild rebuild;

  @Test
  void rebuildLeavesTrialsAndAnswersAlone() {
    // Given
    String token = TestTokens.patient(UUID.randomUUID());
    String path = "/api/insights/v1/me/trials/";
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body("{\"practice\":\"hug\",\"outcome\":\"pain\",\"pairs\":6,\"zone\":\"UTC\"}")
        .put(path + UUID.randomUUID())
        .then()
        .statusCode(201);
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body("{\"answer\":\"never\"}")
        .put(path + "proposals/hug")
        .then()
        .statusCode(204);
    String before = given().auth().oauth2(token).get(path).asString();

    // When
    int generation = rebuild.start();
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> rebuild.isFinished(generation));

    // Then
    assertEquals(before, given().auth().oauth2(token).get(path).asString());
  }
}
