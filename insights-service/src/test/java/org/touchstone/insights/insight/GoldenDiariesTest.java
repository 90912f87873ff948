package org.touchstone.insights.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.touchstone.insights.Api;
import org.touchstone.insights.Log;
import org.touchstone.insights.estimator.GoldenCase;

/** The reference's numbers, from facts on Kafka to the answer over HTTP. */
@QuarkusTest
class GoldenDiariesTest {

  static final List<String> NAMES = GoldenCase.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void diaryGivesTheNumbersOfTheReference(String name) {
    // Given
    UUID patient = UUID.randomUUID();
    GoldenCase golden = GoldenCase.read(name);
    List<JsonNode> expected = new ArrayList<>();
    for (JsonNode insight : golden.expected().get("insights")) {
      if (!insight.get("family").asText().equals("experiment")) {
        expected.add(insight);
      }
    }
    List<Log.Written> facts = Log.diary(patient, GoldenCase.input(name));

    // When
    Log.send(facts);
    String query = "?asOf=" + golden.asOf();
    JsonNode answer =
        Api.ownOnce(
            patient,
            query,
            a -> a.get("insights").size() == expected.size() && matches(expected, a));

    // Then
    assertEquals(golden.asOf().toString(), answer.get("asOf").asText());
    for (int i = 0; i < expected.size(); i++) {
      JsonNode insight = answer.get("insights").get(i);
      assertTrue(insight.get("sentence").asText().length() > 20);
      if (insight.has("n")) {
        assertEquals(insight.get("n"), insight.get("how").get("daysUsed"));
      }
    }
  }

  private static boolean matches(List<JsonNode> expected, JsonNode answer) {
    for (int i = 0; i < expected.size(); i++) {
      for (var field : expected.get(i).properties()) {
        if (!equal(field.getValue(), answer.get("insights").get(i).get(field.getKey()))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean equal(JsonNode expected, JsonNode actual) {
    if (actual == null) {
      return false;
    }
    if (expected.isNumber()) {
      double value = expected.asDouble();
      return Math.abs(value - actual.asDouble()) <= 1e-6 * Math.max(1, Math.abs(value));
    }
    return expected.equals(actual);
  }
}
