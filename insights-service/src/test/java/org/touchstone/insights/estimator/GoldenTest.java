package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The numbers of the reference implementation, to 1e-6 relative to max(1, |v|). */
class GoldenTest {

  private static final List<String> NAMES = GoldenCase.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  @DisplayName("every finding equals the reference")
  void findingsOfTheDiary(String name) {
    // Given
    GoldenCase golden = GoldenCase.read(name);
    List<JsonNode> expected = new ArrayList<>();
    for (JsonNode insight : golden.expected().get("insights")) {
      if (!insight.get("family").asText().equals("experiment")) {
        expected.add(insight);
      }
    }

    // When
    List<Finding> findings = DiaryInsights.of(golden.diary());

    // Then
    assertEquals(
        expected.stream().map(e -> e.get("id").asText()).toList(),
        findings.stream().map(Finding::id).toList());
    for (int i = 0; i < findings.size(); i++) {
      check(expected.get(i), FindingNumbers.of(findings.get(i)));
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  @DisplayName("coin-flip pairs equal the reference")
  void coinFlipPairs(String name) {
    JsonNode input = GoldenCase.input(name).path("experiment");
    for (JsonNode insight : GoldenCase.read(name).expected().get("insights")) {
      if (insight.get("family").asText().equals("experiment")) {
        List<Double> differences = new ArrayList<>();
        input.forEach(difference -> differences.add(difference.asDouble()));
        CoinFlipPairs pairs = CoinFlipPairs.of(differences);
        assertEquals(insight.get("pairs").asInt(), pairs.pairs());
        assertEquals(insight.get("status").asText(), pairs.label().code());
        assertEquals(1, insight.get("familySize").asInt());
        near(insight, "meanDifference", pairs.meanDifference());
        near(insight, "logE", pairs.logE());
        near(insight, "eValue", pairs.eValue());
      }
    }
  }

  private static void check(JsonNode expected, Map<String, Object> actual) {
    String id = expected.get("id").asText();
    for (var field : expected.properties()) {
      String name = field.getKey();
      if (field.getValue().isNumber()) {
        Object value = actual.get(name);
        assertEquals(true, value instanceof Number, () -> id + " " + name + ": " + value);
        near(expected, name, ((Number) value).doubleValue());
      } else if (field.getValue().isArray()) {
        assertEquals(field.getValue().toString(), actual.get(name), id + " " + name);
      } else if (!field.getValue().isNull()) {
        assertEquals(field.getValue().asText(), actual.get(name), id + " " + name);
      }
    }
  }

  private static void near(JsonNode expected, String field, double actual) {
    double value = expected.get(field).asDouble();
    assertEquals(
        value,
        actual,
        1e-6 * Math.max(1, Math.abs(value)),
        () -> expected.get("id").asText() + " " + field);
  }
}
