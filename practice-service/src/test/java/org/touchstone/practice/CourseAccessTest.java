package org.touchstone.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.local.test.TestTokens;

/**
 * Every endpoint of questionnaires, laboratory values and programmes with every kind of caller who
 * is not let in.
 */
@QuarkusTest
class CourseAccessTest {
  private static final String ANYBODY = "";
  private static final String ID = UUID.randomUUID().toString();
  private static final String PATIENT = "/api/practice/v1/patients/" + ID + "/";
  private static final String PROGRAMMES = "/api/practice/v1/programmes";

  @Inject Tables tables;

  record Call(String method, String path, String role, String body) {
    Response with(RequestSpecification caller) {
      RequestSpecification request =
          body.isEmpty()
              ? caller
              : caller.contentType("application/json").body(body.replace('\'', '"'));
      return request.request(method, path);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Stream<Call> calls() {
    String enrolment = PATIENT + "enrolments/" + ID;
    return Stream.of(
        new Call("GET", "/api/practice/v1/instruments", ANYBODY, ""),
        new Call("GET", Api.ME + "instruments/due", "patient", ""),
        new Call("GET", Api.ME + "instrument-responses", "patient", ""),
        new Call(
            "PUT",
            Api.ME + "instrument-responses/" + ID,
            "patient",
            Api.entry("'instrument':'peg','version':1,'answers':{'pain':1}")),
        new Call("GET", Api.ME + "instrument-responses/" + ID, "patient", ""),
        new Call("DELETE", Api.ME + "instrument-responses/" + ID, "patient", ""),
        new Call("GET", PATIENT + "instrument-responses", "clinician", ""),
        new Call("GET", Api.ME + "laboratory-values", "patient", ""),
        new Call("GET", PATIENT + "laboratory-values", "clinician", ""),
        new Call(
            "PUT",
            PATIENT + "laboratory-values/" + ID,
            "clinician",
            "{'takenOn':'2026-01-20','code':'crp','value':4.2,'unit':'mg/L'}"),
        new Call("DELETE", PATIENT + "laboratory-values/" + ID, "clinician", ""),
        new Call("GET", PROGRAMMES, ANYBODY, ""),
        new Call("GET", PROGRAMMES + "/first-week", ANYBODY, ""),
        new Call("GET", PROGRAMMES + "/first-week/draft", "administrator", ""),
        new Call("PUT", PROGRAMMES + "/access/draft", "administrator", "{'weeks':[]}"),
        new Call("DELETE", PROGRAMMES + "/access/draft", "administrator", ""),
        new Call("POST", PROGRAMMES + "/access/publish", "administrator", ""),
        new Call("GET", Api.ME + "enrolments", "patient", ""),
        new Call("GET", PATIENT + "enrolments", "clinician", ""),
        new Call(
            "PUT", enrolment, "clinician", "{'programme':'first-week','startsOn':'2026-11-22'}"),
        new Call("PUT", enrolment + "/tailoring", "clinician", "{'changes':[]}"),
        new Call("POST", enrolment + "/pause", "clinician", ""),
        new Call("POST", enrolment + "/resume", "clinician", ""),
        new Call("POST", enrolment + "/stop", "clinician", ""));
  }

  static Stream<Arguments> withWrongTokens() {
    UUID caller = UUID.randomUUID();
    return calls()
        .flatMap(
            call -> {
              String role = call.role().equals(ANYBODY) ? "patient" : call.role();
              return Stream.of(
                      "",
                      "not-a-token",
                      TestTokens.expired(caller, role),
                      TestTokens.wrongAudience(caller, role),
                      TestTokens.forged(caller, role),
                      TestTokens.unsigned(caller, role))
                  .map(token -> Arguments.of(call, token));
            });
  }

  static Stream<Arguments> withWrongRoles() {
    return calls()
        .filter(call -> !call.role().equals(ANYBODY))
        .flatMap(
            call ->
                Stream.of(
                        "patient", "partner", "clinician", "administrator", "demo-loader", "other")
                    .filter(role -> !role.equals(call.role()))
                    .map(role -> Arguments.of(call, role)));
  }

  @ParameterizedTest
  @MethodSource("withWrongTokens")
  void needsAToken(Call call, String token) {
    // When
    Response answer = call.with(token.isEmpty() ? given() : Api.with(token));

    // Then
    answer
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unauthorized"));
  }

  @ParameterizedTest
  @MethodSource("withWrongRoles")
  void needsTheRole(Call call, String role) {
    // Given
    UUID caller = UUID.randomUUID();
    tables.share(UUID.fromString(ID), caller, List.of());

    // When
    Response answer = call.with(Api.with(TestTokens.token(caller, role)));

    // Then
    answer
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/forbidden"));
    assertThat(tables.rows(caller)).isZero();
    assertThat(tables.rows(UUID.fromString(ID))).isZero();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void needsUuids(Call call) {
    for (String broken :
        List.of("1", "018f3f2a-7c1e-7a00-8a00-00000000000g", "018f3f2a7c1e7a008a00000000000001")) {
      if (call.path().contains(ID)) {
        // When
        Call other =
            new Call(call.method(), call.path().replace(ID, broken), call.role(), call.body());
        Response answer = other.with(Api.with(TestTokens.token(UUID.randomUUID(), call.role())));

        // Then
        answer.then().statusCode(400).body("violations.field", hasItem("id"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void needsAJsonObject(Call call) {
    for (String body : List.of("", "{", "[]", "null", "6")) {
      if (!call.body().isEmpty()) {
        // Given
        UUID caller = UUID.randomUUID();
        tables.share(UUID.fromString(ID), caller, List.of());

        // When
        Response answer =
            Api.with(TestTokens.token(caller, call.role()))
                .contentType("application/json")
                .body(body)
                .request(call.method(), call.path());

        // Then
        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(tables.rows(caller)).isZero();
        assertThat(tables.rows(UUID.fromString(ID))).isZero();
      }
    }
  }
}
