package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The numbers of the reference implementation, to 1e-6 relative to max(1, |v|). */
class GoldenTest {

  private static final List<String> NAMES =
      Stream.concat(GoldenCase.NAMES.stream(), GoldenCase.FURTHER.stream()).toList();

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

  @Test
  @DisplayName("every family, status, state and verdict is among them")
  void everyAnswerIsCompared() {
    // When
    Set<String> answers =
        NAMES.stream()
            .flatMap(name -> DiaryInsights.of(GoldenCase.read(name).diary()).stream())
            .flatMap(GoldenTest::answers)
            .collect(Collectors.toSet());

    // Then
    for (CycleFinding.Direction direction : CycleFinding.Direction.values()) {
      assertTrue(answers.contains("state " + direction.code()), answers::toString);
    }
    for (ChangeFinding.Verdict verdict : ChangeFinding.Verdict.values()) {
      assertTrue(answers.contains("mcid " + verdict.code()), answers::toString);
    }
    List<String> others =
        List.of(
            "same_day clear",
            "same_day hint",
            "same_day too_few",
            "next_day clear",
            "next_day too_few",
            "dose clear",
            "dose hint",
            "dose too_few",
            "driver clear",
            "driver too_few",
            "network ok",
            "network too_few",
            "edge clear",
            "edge hint",
            "state too_few",
            "mcid too_few",
            "chart ok",
            "chart too_few");
    assertEquals(List.of(), others.stream().filter(answer -> !answers.contains(answer)).toList());
  }

  private static Stream<String> answers(Finding finding) {
    Map<String, Object> numbers = FindingNumbers.of(finding);
    return Stream.of("status", "state", "verdict")
        .filter(numbers::containsKey)
        .map(name -> numbers.get("family") + " " + numbers.get(name));
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
      } else if (field.getValue().isNull()) {
        assertNull(actual.get(name), id + " " + name);
      } else {
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
