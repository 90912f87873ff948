package org.touchstone.practice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.local.test.TestTokens;

/** Content with every kind of caller who is not let in; help now has none. */
@QuarkusTest
class ContentAccessTest {
  private static final String BASE = "/api/practice/v1/";

  record Call(String method, String path, List<String> roles) {
    Response with(RequestSpecification caller) {
      RequestSpecification request =
          method.equals("PUT") ? caller.contentType("application/json").body("{}") : caller;
      return request.request(method, BASE + path);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static List<Call> calls() {
    List<String> all = List.of("patient", "partner", "clinician", "administrator");
    List<String> administrator = List.of("administrator");
    return List.of(
        new Call("GET", "practices", all),
        new Call("GET", "practices/hug", all),
        new Call("GET", "regions", all),
        new Call("GET", "references", all),
        new Call("GET", "references/finn_2018", all),
        new Call("GET", "lessons", all),
        new Call("GET", "lessons/the-cycle", all),
        new Call("GET", "practices?status=draft", administrator),
        new Call("GET", "practices/hug/versions", administrator),
        new Call("GET", "practices/hug/draft", administrator),
        new Call("PUT", "practices/hug/draft", administrator),
        new Call("DELETE", "practices/hug/draft", administrator),
        new Call("POST", "practices/hug/publish?revision=1", administrator),
        new Call("PUT", "practices/hug/retirement", administrator),
        new Call("DELETE", "practices/hug/retirement", administrator));
  }

  static Stream<Arguments> withWrongTokens() {
    UUID caller = UUID.randomUUID();
    return calls().stream()
        .flatMap(
            call ->
                Stream.of(
                        "",
                        "not-a-token",
                        TestTokens.expired(caller, call.roles().get(0)),
                        TestTokens.wrongAudience(caller, call.roles().get(0)),
                        TestTokens.forged(caller, call.roles().get(0)),
                        TestTokens.unsigned(caller, call.roles().get(0)))
                    .map(token -> Arguments.of(call, token)));
  }

  static Stream<Arguments> withWrongRoles() {
    return calls().stream()
        .filter(call -> call.roles().size() == 1)
        .flatMap(
            call ->
                Stream.of("patient", "partner", "clinician", "demo-loader")
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
    // When
    Response answer = call.with(Api.with(TestTokens.token(UUID.randomUUID(), role)));

    // Then
    answer
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/forbidden"));
  }
}
