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
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.local.test.TestTokens;

/** Every endpoint with every kind of caller who is not let in. */
@QuarkusTest
class AccessTest {
  private static final String ID = UUID.randomUUID().toString();

  @Inject Tables tables;

  record Call(String method, String path, String role, String body) {
    Response with(RequestSpecification caller) {
      RequestSpecification request =
          body.isEmpty() ? caller : caller.contentType("application/json").body(body);
      return request.request(method, path);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static List<Call> calls() {
    Stream<Call> entries =
        Stream.of(
                List.of(Api.PAIN + ID, Api.entry("'intensity':6")),
                List.of(Api.MOOD + ID, Api.entry("'mood':6")),
                List.of(Api.SESSION + ID, Api.entry("'practice':'hug','minutes':1")))
            .flatMap(
                kind ->
                    Stream.of(
                        new Call("PUT", kind.get(0), "patient", kind.get(1)),
                        new Call("GET", kind.get(0), "patient", ""),
                        new Call("DELETE", kind.get(0), "patient", "")));
    Stream<Call> others =
        Stream.of(
            new Call("GET", Api.DIARY, "patient", ""),
            new Call("GET", Api.ME + "moments", "patient", ""),
            new Call("POST", Api.IMPORT, "patient", "{\"entries\":[]}"),
            new Call("GET", "/api/practice/v1/patients/" + ID + "/diary", "clinician", ""));
    return Stream.concat(entries, others).toList();
  }

  static Stream<Arguments> withWrongTokens() {
    UUID caller = UUID.randomUUID();
    return Stream.concat(
            calls().stream(),
            Stream.of(new Call("GET", "/api/practice/v1/practices", "patient", "")))
        .flatMap(
            call ->
                Stream.of(
                        "",
                        "not-a-token",
                        TestTokens.expired(caller, call.role()),
                        TestTokens.wrongAudience(caller, call.role()),
                        TestTokens.forged(caller, call.role()),
                        TestTokens.unsigned(caller, call.role()))
                    .map(token -> Arguments.of(call, token)));
  }

  static Stream<Arguments> withWrongRoles() {
    return calls().stream()
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

    // When
    Response answer = call.with(Api.with(TestTokens.token(caller, role)));

    // Then
    answer
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/forbidden"));
    assertThat(tables.rows(caller)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "018f3f2a-7c1e-7a00-8a00-00000000000g", "018f3f2a7c1e7a008a00000000000001"})
  void needsAUuid(String id) {
    for (Call call : calls()) {
      if (call.path().contains(ID)) {
        // When
        Call broken =
            new Call(call.method(), call.path().replace(ID, id), call.role(), call.body());
        Response answer = broken.with(Api.with(TestTokens.token(UUID.randomUUID(), call.role())));

        // Then
        answer.then().statusCode(400).body("violations.field", hasItem("id"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "6", "{\"at\":", "\"at\""})
  void needsAJsonObject(String body) {
    for (String path : List.of(Api.PAIN, Api.MOOD, Api.SESSION)) {
      // Given
      UUID patient = UUID.randomUUID();

      // When
      Response answer = Api.put(patient, path, UUID.randomUUID(), body);

      // Then
      answer.then().statusCode(400).contentType("application/problem+json");
      assertThat(tables.rows(patient)).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "99999999999999999999"})
  void needsAWholeRevision(String revision) {
    // Given
    UUID patient = UUID.randomUUID();

    // When
    Response answer =
        Api.as(patient)
            .contentType("application/json")
            .body(Api.entry("'intensity':6"))
            .put(Api.PAIN + UUID.randomUUID() + "?revision=" + revision);

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem("revision"));
    assertThat(tables.rows(patient)).isZero();
  }
}
