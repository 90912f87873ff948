package org.touchstone.insights;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.touchstone.contracts.event.Topics;
import org.touchstone.local.test.TestTokens;

/** Reads of what belongs to one patient, and what all of them have in common. */
public final class Reads {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROOT = "/api/insights/v1";

  private Reads() {}

  public static Response get(String token, String path) {
    return given().auth().oauth2(token).get(ROOT + path);
  }

  public static JsonNode ok(String token, String path) {
    return json(get(token, path).then().statusCode(200).extract().response());
  }

  public static JsonNode json(Response response) {
    try {
      return JSON.readTree(response.asString());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The answer once it is as it is expected to become. */
  public static JsonNode once(String token, String path, Predicate<JsonNode> expected) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> {
              Response response = get(token, path);
              return response.statusCode() == 200 ? json(response) : JSON.nullNode();
            },
            answer -> !answer.isNull() && expected.test(answer));
  }

  /** Waits until a clinician who is new to the projection may read. */
  public static void awaitCare(UUID clinician, UUID patient, String resource) {
    String path = "/patients/" + patient + "/" + resource;
    once(TestTokens.clinician(clinician), path, answer -> true);
  }

  public static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  /** Words come in the language asked for, nothing is stored on the way. */
  public static void assertInItsLanguage(UUID patient, String resource) {
    String own = "/me/" + resource;
    Response spanish =
        given()
            .auth()
            .oauth2(TestTokens.patient(patient))
            .header("Accept-Language", "fr;q=0.9, es-MX, en;q=0.5")
            .get(ROOT + own);
    assertEquals("es", spanish.header("Content-Language"));
    assertEquals("Accept-Language", spanish.header("Vary"));
    assertEquals("no-store", spanish.header("Cache-Control"));
    assertEquals("en", get(TestTokens.patient(patient), own).header("Content-Language"));
  }

  /** A clinician's read goes on record once; a refused one does not. */
  public static void assertOnRecord(UUID patient, UUID clinician, String resource) {
    int before = Log.keys(Topics.ACCESS, patient).size();
    String path = "/patients/" + patient + "/" + resource;
    assertEquals(404, get(TestTokens.clinician(UUID.randomUUID()), path).statusCode());
    assertEquals(200, get(TestTokens.clinician(clinician), path).statusCode());
    Awaitility.await().until(() -> Log.keys(Topics.ACCESS, patient).size() > before);
    assertEquals(before + 1, Log.keys(Topics.ACCESS, patient).size());
  }
}
