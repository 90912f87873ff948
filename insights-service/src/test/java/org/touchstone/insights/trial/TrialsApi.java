package org.touchstone.insights.trial;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.touchstone.local.test.TestTokens;

/** Trials as their clients use them. */
final class TrialsApi {

  static final String OWN = "/api/insights/v1/me/trials";
  static final String PATIENTS = "/api/insights/v1/patients/";

  private static final ObjectMapper JSON = new ObjectMapper();

  private TrialsApi() {}

  static String body(String practice, String outcome, int pairs, String zone) {
    return """
        {"practice":"%s","outcome":"%s","pairs":%d,"zone":"%s"}"""
        .formatted(practice, outcome, pairs, zone);
  }

  static Response start(UUID patient, UUID trial, String body) {
    return put(TestTokens.patient(patient), OWN + "/" + trial, body);
  }

  static Response put(String token, String path, String body) {
    return given().auth().oauth2(token).contentType("application/json").body(body).put(path);
  }

  static Response get(String token, String path) {
    return given().auth().oauth2(token).get(path);
  }

  static Response own(UUID patient) {
    return get(TestTokens.patient(patient), OWN);
  }

  static Response own(UUID patient, UUID trial) {
    return get(TestTokens.patient(patient), OWN + "/" + trial);
  }

  static Response stop(UUID patient, UUID trial) {
    return given().auth().oauth2(TestTokens.patient(patient)).post(OWN + "/" + trial + "/stop");
  }

  static Response answer(UUID patient, UUID trial, LocalDate day, String done) {
    return put(
        TestTokens.patient(patient), OWN + "/" + trial + "/days/" + day, "{\"done\":" + done + "}");
  }

  static JsonNode json(Response response) {
    try {
      return JSON.readTree(response.then().extract().asString());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The trial as soon as it is as it is expected to become. */
  static JsonNode ownOnce(UUID patient, UUID trial, Predicate<JsonNode> expected) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> json(own(patient, trial)), expected);
  }
}
