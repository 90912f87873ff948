package org.touchstone.insights;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.touchstone.local.test.TestTokens;

/** Reads the service as its clients do. */
public final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Api() {}

  public static JsonNode own(UUID patient, String query) {
    return get(TestTokens.patient(patient), "/api/insights/v1/me/insights" + query);
  }

  public static JsonNode seenBy(UUID clinician, UUID patient, String query) {
    return get(
        TestTokens.clinician(clinician),
        "/api/insights/v1/patients/" + patient + "/insights" + query);
  }

  /** The patient's own insights as soon as they are as they are expected to become. */
  public static JsonNode ownOnce(UUID patient, String query, Predicate<JsonNode> expected) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> own(patient, query), expected);
  }

  /** Waits until the clinician's read is answered with a status. */
  public static void awaitStatus(UUID clinician, UUID patient, int status) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () ->
                given()
                        .auth()
                        .oauth2(TestTokens.clinician(clinician))
                        .get("/api/insights/v1/patients/" + patient + "/insights")
                        .statusCode()
                    == status);
  }

  private static JsonNode get(String token, String path) {
    try {
      return JSON.readTree(
          given().auth().oauth2(token).get(path).then().statusCode(200).extract().asString());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
