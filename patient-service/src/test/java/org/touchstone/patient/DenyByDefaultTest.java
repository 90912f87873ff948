package org.touchstone.patient;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.local.test.ApiDocument;
import org.touchstone.local.test.ApiDocument.BadParameter;
import org.touchstone.local.test.LocalStackTestResource;
import org.touchstone.local.test.TestTokens;

/**
 * Every operation against everybody who may not call it, and with every kind of bad input; the
 * table is held against the API.
 */
@QuarkusTest
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "patient"))
class DenyByDefaultTest {
  private static final List<String> ROLES =
      List.of("patient", "partner", "clinician", "administrator", "demo-loader");
  private static final String ID = UUID.randomUUID().toString();
  private static final String BODY =
      "{\"consents\":[{\"category\":\"pain\",\"purpose\":\"clinic\",\"granted\":true}]}";

  /** Every operation of this service, and the roles that may call it. */
  enum Operation {
    ME(
        "GET",
        "/api/patient/v1/me",
        "patient",
        "partner",
        "clinician",
        "administrator",
        "demo-loader"),
    GET_CONSENTS("GET", "/api/patient/v1/me/consents", "patient"),
    PUT_CONSENTS("PUT", "/api/patient/v1/me/consents", "patient"),
    ACCESS_LOG("GET", "/api/patient/v1/me/access-log", "patient"),
    PATIENTS("GET", "/api/patient/v1/patients", "clinician"),
    PATIENT("GET", "/api/patient/v1/patients/{id}", "clinician"),
    GET_CARE_TEAM("GET", "/api/patient/v1/patients/{id}/care-team", "clinician", "administrator"),
    ASSIGN("PUT", "/api/patient/v1/patients/{id}/care-team/{clinicianId}", "administrator"),
    END("DELETE", "/api/patient/v1/patients/{id}/care-team/{clinicianId}", "administrator"),
    CLINIC_PATIENTS("GET", "/api/patient/v1/clinic/patients", "administrator"),
    CLINIC_CLINICIANS("GET", "/api/patient/v1/clinic/clinicians", "administrator"),
    INVITE_PARTNER("POST", "/api/patient/v1/me/partner-invitations", "patient"),
    ACCEPT_INVITATION("POST", "/api/patient/v1/partner-invitations/accept", "partner"),
    GET_PARTNER("GET", "/api/patient/v1/me/partner", "patient", "partner"),
    END_PARTNER("DELETE", "/api/patient/v1/me/partner", "patient", "partner");

    private final String method;
    private final String path;
    private final Set<String> roles;

    Operation(String method, String path, String... roles) {
      this.method = method;
      this.path = path;
      this.roles = Set.of(roles);
    }
  }

  @Test
  void coversEveryOperation() {
    assertThat(document().operations())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Operation.values()).map(o -> o.method + " " + o.path).toList());
  }

  @ParameterizedTest
  @EnumSource
  void needsAToken(Operation operation) {
    assertRefused(call(operation, given()), 401);
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  void needsAGoodToken(Operation operation, String token) {
    assertRefused(call(operation, given().auth().oauth2(token)), 401);
  }

  @ParameterizedTest
  @EnumSource
  void needsARoleThatMay(Operation operation) {
    for (String role : ROLES) {
      if (!operation.roles.contains(role)) {
        assertRefused(
            call(operation, given().auth().oauth2(TestTokens.token(UUID.randomUUID(), role))), 403);
      }
    }
    assertRefused(
        call(operation, given().auth().oauth2(TestTokens.token(UUID.randomUUID(), "chef"))), 403);
  }

  @ParameterizedTest
  @EnumSource
  void namesTheFieldAtFault(Operation operation) {
    ApiDocument.Operation described = document().operation(operation.method, operation.path);
    if (described.hasBody()) {
      described
          .noBodies()
          .forEach(body -> assertThat(faults(operation, operation.path, body)).isNotEmpty());
      for (Map<String, String> bodies :
          List.of(described.bodiesAtFault(), described.bodiesWithout())) {
        bodies.forEach(
            (field, body) ->
                assertThat(faults(operation, operation.path, body))
                    .as(body)
                    .anyMatch(fault -> fault.startsWith(field)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesTheParameterAtFault(Operation operation) {
    ApiDocument.Operation described = document().operation(operation.method, operation.path);
    for (BadParameter bad : described.badParameters()) {
      String path =
          operation.path.replace("{" + bad.name() + "}", bad.value())
              + (bad.query() ? "?" + bad.name() + "=" + bad.value() : "");
      assertThat(faults(operation, path, BODY)).as(bad.toString()).contains(bad.name());
    }
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> badTokens() {
    UUID id = UUID.randomUUID();
    return Arrays.stream(Operation.values())
        .flatMap(
            operation -> {
              String role = operation.roles.iterator().next();
              return Stream.of(
                      TestTokens.expired(id, role),
                      TestTokens.wrongAudience(id, role),
                      TestTokens.forged(id, role),
                      TestTokens.unsigned(id, role),
                      "nonsense")
                  .map(token -> org.junit.jupiter.params.provider.Arguments.of(operation, token));
            });
  }

  private static ApiDocument document() {
    return ApiDocument.of(given().get("/q/openapi?format=json").asString());
  }

  private static Response call(Operation operation, RequestSpecification caller) {
    return call(operation, operation.path, BODY, caller);
  }

  private static Response call(
      Operation operation, String path, String body, RequestSpecification caller) {
    return caller
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .request(operation.method, path.replace("{id}", ID).replace("{clinicianId}", ID));
  }

  /** The fields that are named when somebody who may call the operation sends this. */
  private static List<String> faults(Operation operation, String path, String body) {
    String role = operation.roles.iterator().next();
    String token = TestTokens.token(UUID.randomUUID(), role);
    Response answer = call(operation, path, body, given().auth().oauth2(token));
    assertRefused(answer, 400);
    return answer.path("violations.field");
  }

  private static void assertRefused(Response answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.<Integer>path("status")).isEqualTo(status);
  }
}
