package org.touchstone.insights;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be called is described, with the fields that come back. */
@QuarkusTest
class DescribedTest {

  private static final String ROOT = "/api/insights/v1";

  @Test
  void everyReadOfOutcomesCycleCohortAndPathIsDescribed() {
    // When
    JsonNode document = Reads.json(given().accept("application/json").get("/q/openapi"));

    // Then
    JsonNode paths = document.get("paths");
    for (String path :
        List.of(
            "/me/outcomes",
            "/patients/{id}/outcomes",
            "/me/cycle",
            "/patients/{id}/cycle",
            "/cohorts/{programme}",
            "/me/pathway",
            "/patients/{id}/pathway")) {
      JsonNode get = paths.path(ROOT + path).path("get");
      assertFalse(get.path("summary").asText().isBlank(), path);
      assertTrue(
          get.at("/responses/200/content").toString().contains("#/components/schemas"), path);
    }
    assertTrue(paths.path(ROOT + "/me/pathway").has("put"));
    assertTrue(paths.path(ROOT + "/me/pathway/findings/{id}").has("put"));
    JsonNode schemas = document.at("/components/schemas");
    assertTrue(schemas.at("/Cycle/properties").has("stepIn"));
    assertTrue(schemas.at("/QuestionnaireOutcome/properties").has("subscales"));
    assertTrue(schemas.at("/CohortOutcome/properties").has("responders30"));
    assertTrue(schemas.at("/Pathway/properties").has("findings"));
  }
}
