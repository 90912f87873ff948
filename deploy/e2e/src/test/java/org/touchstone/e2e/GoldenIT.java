package org.touchstone.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.e2e.Suite.Patient;

/** The reference diaries, imported through the gateway, give the reference's insights. */
class GoldenIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Trials are made in the app and are not imported with a diary. */
  private static final Set<String> NOT_IMPORTED = Set.of("experiment");

  private static final double TOLERANCE = 1e-6;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case1_synthetic",
        "case2_myaiguide_p8",
        "case4_too_short",
        "synthetic_11",
        "synthetic_12",
        "synthetic_13",
        "synthetic_14",
        "synthetic_15",
        "synthetic_16"
      })
  void importedDiaryGivesTheReferenceInsights(String name) throws Exception {
    // Given
    JsonNode diary = golden(name + ".json");
    JsonNode expected = golden(name + ".expected.json");
    Patient patient = Suite.newPatient();
    String asOf = asOf(diary);

    // When
    Suite.with(patient.token())
        .body(diary.toString())
        .post("/api/practice/v1/me/diary/import?dryRun=false")
        .then()
        .statusCode(200);

    // Then
    Map<String, JsonNode> actual =
        Eventually.get(
            Duration.ofSeconds(60),
            () -> insights(patient, asOf),
            found -> disagreements(expected, found).isEmpty());
    assertEquals(List.of(), disagreements(expected, actual));
  }

  private static Map<String, JsonNode> insights(Patient patient, String asOf) {
    try {
      JsonNode answer =
          JSON.readTree(
              Suite.with(patient.token())
                  .get("/api/insights/v1/me/insights?asOf=" + asOf)
                  .then()
                  .statusCode(200)
                  .extract()
                  .asString());
      Map<String, JsonNode> byId = new java.util.LinkedHashMap<>();
      answer.get("insights").forEach(insight -> byId.put(insight.get("id").asText(), insight));
      return byId;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Every field of the reference that the API does not give to the tolerance. */
  private static List<String> disagreements(JsonNode expected, Map<String, JsonNode> actual) {
    List<String> disagreements = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (JsonNode insight : expected.get("insights")) {
      if (!NOT_IMPORTED.contains(insight.get("family").asText())) {
        ids.add(insight.get("id").asText());
        compare(insight, actual.get(insight.get("id").asText()), disagreements);
      }
    }
    if (!ids.equals(List.copyOf(actual.keySet()))) {
      disagreements.add("insights " + actual.keySet() + " instead of " + ids);
    }
    return disagreements;
  }

  private static void compare(JsonNode expected, JsonNode actual, List<String> disagreements) {
    String id = expected.get("id").asText();
    if (actual == null) {
      disagreements.add(id + " is missing");
      return;
    }
    for (var field : expected.properties()) {
      // The reference compares logarithms: an e-value may have any size.
      if (field.getKey().equals("eValue")) {
        continue;
      }
      JsonNode value = actual.get(field.getKey());
      boolean same =
          field.getValue().isNumber()
              ? value != null
                  && value.isNumber()
                  && close(field.getValue().doubleValue(), value.doubleValue())
              : field.getValue().equals(value);
      if (!same) {
        disagreements.add(id + " " + field.getKey() + ": " + field.getValue() + " ≠ " + value);
      }
    }
  }

  private static boolean close(double expected, double actual) {
    return Math.abs(expected - actual) <= TOLERANCE * Math.max(1, Math.abs(expected));
  }

  private static String asOf(JsonNode diary) {
    if (diary.hasNonNull("asOf")) {
      return diary.get("asOf").asText();
    }
    String last = "";
    for (JsonNode entry : diary.get("entries")) {
      String date = entry.get("date").asText();
      last = date.compareTo(last) > 0 ? date : last;
    }
    return last;
  }

  private static JsonNode golden(String file) throws IOException {
    Path folder =
        Path.of(System.getProperty("touchstone.home"))
            .resolve("insights-service/src/test/resources/golden");
    return JSON.readTree(Files.readString(folder.resolve(file)));
  }
}
