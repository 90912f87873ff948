package org.touchstone.practice.together;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;

/** Every operation of menu, cards and check-ins with every caller who is not let in. */
@QuarkusTest
class TogetherAccessTest {
  private static final List<String> ROLES =
      List.of("patient", "partner", "clinician", "administrator", "demo-loader", "chef");
  private static final String ID = UUID.randomUUID().toString();
  private static final String ITEM =
      "{\"title\":\"x\",\"column\":\"physical\",\"possibleAtPain\":5}";

  /** Every operation, and the roles that may call it. */
  enum Operation {
    GET_MENU("GET", "me/menu", "", "patient"),
    PUT_MENU("PUT", "me/menu", "{\"name\":\"x\"}", "patient"),
    STARTERS("GET", "me/menu/starters", "", "patient"),
    GET_ITEM("GET", "me/menu/items/{id}", "", "patient"),
    PUT_ITEM("PUT", "me/menu/items/{id}", ITEM, "patient"),
    DELETE_ITEM("DELETE", "me/menu/items/{id}", "", "patient"),
    PUT_SHELF("PUT", "me/menu/shelf", "{\"sexual\":true}", "patient", "partner"),
    MARKS("GET", "me/menu/marks", "", "patient", "partner"),
    PUT_MARK("PUT", "me/menu/marks/{item}", "{\"answer\":\"yes\"}", "patient", "partner"),
    MUTUAL("GET", "me/menu/mutual", "", "patient", "partner"),
    SHARED_MENU("GET", "me/shared-menu", "", "partner"),
    GET_TOUCH("GET", "me/touch", "", "patient"),
    PUT_TOUCH("PUT", "me/touch", "{\"places\":[]}", "patient"),
    SHARED_TOUCH("GET", "me/shared-touch", "", "partner"),
    CARDS("GET", "me/cards", "", "patient"),
    GET_CARD("GET", "me/cards/{id}", "", "patient"),
    PUT_CARD(
        "PUT", "me/cards/{id}", "{\"kind\":\"break\",\"to\":\"none\",\"text\":\"x\"}", "patient"),
    DELETE_CARD("DELETE", "me/cards/{id}", "", "patient"),
    CHECK_INS("GET", "me/check-ins", "", "patient", "partner"),
    GET_CHECK_IN("GET", "me/check-ins/{week}", "", "patient", "partner"),
    PUT_CHECK_IN(
        "PUT", "me/check-ins/{week}", "{\"zone\":\"UTC\",\"feeling\":5}", "patient", "partner"),
    DELETE_CHECK_IN("DELETE", "me/check-ins/{week}", "", "patient", "partner"),
    REVEAL("POST", "me/check-ins/{week}/reveal", "", "patient", "partner"),
    TAKE_BACK("DELETE", "me/check-ins/{week}/reveal", "", "patient", "partner"),
    PATIENT_MENU("GET", "patients/{id}/menu", "", "clinician"),
    PATIENT_CHECK_INS("GET", "patients/{id}/check-ins", "", "clinician");

    private final String method;
    private final String path;
    private final String body;
    private final Set<String> roles;

    Operation(String method, String path, String body, String... roles) {
      this.method = method;
      this.path = "/api/practice/v1/" + path;
      this.body = body;
      this.roles = Set.of(roles);
    }

    Response call(RequestSpecification caller, String id) {
      RequestSpecification request =
          body.isEmpty() ? caller : caller.contentType("application/json").body(body);
      return request.request(
          method, path.replace("{id}", id).replace("{item}", id).replace("{week}", "2026-W48"));
    }

    boolean hasId() {
      return path.contains("{id}") || path.contains("{item}");
    }
  }

  @Test
  void coversEveryOperation() {
    // When
    Map<String, Map<String, Object>> paths =
        given().accept("application/json").get("/q/openapi").path("paths");

    // Then
    Stream<String> described =
        paths.entrySet().stream()
            .filter(
                path -> path.getKey().matches(".*/(menu|shared-menu|.*touch|cards|check-ins).*"))
            .flatMap(
                path ->
                    path.getValue().keySet().stream()
                        .map(
                            method ->
                                method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()));
    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Operation.values()).map(o -> o.method + " " + o.path).toList());
  }

  @ParameterizedTest
  @EnumSource
  void needsAGoodToken(Operation operation) {
    UUID id = UUID.randomUUID();
    String role = operation.roles.iterator().next();
    for (String token :
        List.of(
            "",
            "nonsense",
            TestTokens.expired(id, role),
            TestTokens.wrongAudience(id, role),
            TestTokens.forged(id, role),
            TestTokens.unsigned(id, role))) {
      // When
      Response answer = operation.call(token.isEmpty() ? given() : Api.with(token), ID);

      // Then
      answer
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .body("type", equalTo("/problems/unauthorized"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void needsARoleThatMay(Operation operation) {
    for (String role : ROLES) {
      if (!operation.roles.contains(role)) {
        // When
        Response answer = operation.call(Api.with(TestTokens.token(UUID.randomUUID(), role)), ID);

        // Then
        answer
            .then()
            .statusCode(403)
            .contentType("application/problem+json")
            .body("type", equalTo("/problems/forbidden"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void answersAPartnerOfNobodyWithNothing(Operation operation) {
    if (operation.roles.contains("partner") && operation != Operation.PUT_SHELF) {
      // When
      Response answer =
          operation.call(Api.with(TestTokens.token(UUID.randomUUID(), "partner")), ID);

      // Then
      answer.then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void answersAClinicianOfOtherPatientsWithNothing(Operation operation) {
    if (operation.roles.contains("clinician")) {
      // When
      Response answer = operation.call(Api.asClinician(UUID.randomUUID()), ID);

      // Then
      answer.then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "018f3f2a-7c1e-7a00-8a00-00000000000g"})
  void needsAUuid(String id) {
    for (Operation operation : Operation.values()) {
      if (operation.hasId()) {
        // When
        Response answer =
            operation.call(
                Api.with(TestTokens.token(UUID.randomUUID(), operation.roles.iterator().next())),
                id);

        // Then
        answer
            .then()
            .statusCode(400)
            .body("violations.field", hasItem(operation.path.contains("{item}") ? "item" : "id"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "6", "{\"unknown\":1}"})
  void needsAKnownJsonObject(String body) {
    UUID patient = UUID.randomUUID();
    for (Operation operation : Operation.values()) {
      if (!operation.body.isEmpty()) {
        // When
        Response answer =
            Api.as(patient)
                .contentType("application/json")
                .body(body)
                .request(
                    operation.method,
                    operation
                        .path
                        .replace("{id}", ID)
                        .replace("{item}", ID)
                        .replace("{week}", "2026-W48"));

        // Then
        answer.then().statusCode(400).contentType("application/problem+json");
      }
    }
  }
}
