package org.touchstone.gateway.apidocs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergedDescriptionTest {

  private static final JsonObject PROBLEM = new JsonObject().put("type", "object");

  @Test
  void schemasThatDifferAreKeptApartAndThoseThatReferToThemFollow() {
    Description patient = description("patient-service", "\"a\"", "list");
    Description practice = description("practice-service", "\"b\"", "list");

    JsonObject merged = merge(patient, practice);

    JsonObject schemas = merged.getJsonObject("components").getJsonObject("schemas");
    assertEquals(
        Set.of("Problem", "Entry", "EntryList", "PracticeEntry", "PracticeEntryList"),
        schemas.fieldNames());
    assertEquals("b", schemas.getJsonObject("PracticeEntry").getString("description"));
    assertEquals(
        "#/components/schemas/PracticeEntry",
        schemas.getJsonObject("PracticeEntryList").getJsonObject("items").getString("$ref"));
    assertEquals(
        "#/components/schemas/PracticeEntryList",
        operation(merged, "/api/practice/v1/me").getString("answer"));
    assertEquals(
        "#/components/schemas/EntryList",
        operation(merged, "/api/patient/v1/me").getString("answer"));
  }

  @Test
  void schemasThatAreTheSameAreOne() {
    JsonObject merged =
        merge(
            description("patient-service", "\"a\"", "one"),
            description("practice-service", "\"a\"", "two"));

    assertEquals(
        Set.of("Problem", "Entry", "EntryList"),
        merged.getJsonObject("components").getJsonObject("schemas").fieldNames());
  }

  @Test
  void operationsHaveNamesOfTheirOwn() {
    JsonObject merged =
        merge(
            description("patient-service", "\"a\"", "list"),
            description("practice-service", "\"a\"", "list"),
            description("insights-service", "\"a\"", null));

    assertEquals("list", operation(merged, "/api/patient/v1/me").getString("operationId"));
    assertEquals(
        "practice_list", operation(merged, "/api/practice/v1/me").getString("operationId"));
    assertEquals(
        "getApiInsightsV1Me", operation(merged, "/api/insights/v1/me").getString("operationId"));
  }

  @Test
  void securityIsThatOfTheFrameAndPublicStaysPublic() {
    Description patient = description("patient-service", "\"a\"", "one");
    operation(patient.document(), "/api/patient/v1/me")
        .put(
            "security",
            new JsonArray().add(new JsonObject().put("SecurityScheme", new JsonArray())));
    Description practice = description("practice-service", "\"a\"", "two");
    operation(practice.document(), "/api/practice/v1/me").put("security", new JsonArray());

    JsonObject merged = merge(patient, practice);

    assertNull(operation(merged, "/api/patient/v1/me").getValue("security"));
    assertEquals(new JsonArray(), operation(merged, "/api/practice/v1/me").getValue("security"));
    assertEquals(
        Set.of("bearer"),
        merged.getJsonObject("components").getJsonObject("securitySchemes").fieldNames());
  }

  @Test
  void aServicesOwnPagesAreLeftOut() {
    JsonObject merged = merge(description("patient-service", "\"a\"", "one"));

    assertFalse(merged.getJsonObject("paths").containsKey("/q/health"));
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    Description patient = description("patient-service", "\"a\"", "list");
    Description practice = description("practice-service", "\"b\"", "list");

    assertEquals(merge(patient, practice).encode(), merge(patient, practice).encode());
  }

  private static JsonObject merge(Description... descriptions) {
    return MergedDescription.of(
        List.of(descriptions),
        new JsonObject().put("openapi", "3.1.0"),
        new JsonObject().put("bearer", new JsonObject().put("type", "http")));
  }

  private static JsonObject operation(JsonObject document, String path) {
    return document.getJsonObject("paths").getJsonObject(path).getJsonObject("get");
  }

  private static Description description(String service, String description, String operationId) {
    String word = service.replace("-service", "");
    JsonObject get = new JsonObject().put("answer", "#/components/schemas/EntryList");
    if (operationId != null) {
      get.put("operationId", operationId);
    }
    JsonObject schemas =
        new JsonObject()
            .put("Problem", PROBLEM.copy())
            .put("Entry", new JsonObject("{\"description\":" + description + "}"))
            .put(
                "EntryList",
                new JsonObject()
                    .put("items", new JsonObject().put("$ref", "#/components/schemas/Entry")));
    return new Description(
        service,
        new JsonObject()
            .put(
                "paths",
                new JsonObject()
                    .put("/api/" + word + "/v1/me", new JsonObject().put("get", get))
                    .put("/q/health", new JsonObject().put("get", get.copy())))
            .put(
                "components",
                new JsonObject()
                    .put("schemas", schemas)
                    .put(
                        "securitySchemes",
                        new JsonObject().put("SecurityScheme", new JsonObject()))));
  }
}
