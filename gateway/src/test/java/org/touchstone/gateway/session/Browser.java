package org.touchstone.gateway.session;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.touchstone.gateway.standin.Control;

/** A browser of the tests: keeps cookies, signs in as somebody. */
final class Browser {

  final Map<String, String> cookies = new HashMap<>();

  /** A request that carries this browser's cookies and follows no redirect. */
  RequestSpecification request() {
    return given().redirects().follow(false).cookies(cookies);
  }

  /** Takes the cookies of an answer, as browsers do. */
  Response take(Response response) {
    response
        .getDetailedCookies()
        .forEach(
            cookie -> {
              if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
              } else {
                cookies.put(cookie.getName(), cookie.getValue());
              }
            });
    return response;
  }

  /** Goes to the identity provider; answers what the gateway asks for there. */
  Map<String, String> leaveForSignIn(String next) {
    Response response = take(request().queryParam("next", next).get("/auth/login"));
    assertEquals(303, response.statusCode());
    return query(response.header("Location"));
  }

  /** A code of the identity provider for what was asked. */
  static String code(Map<String, String> asked, Map<String, ?> person) {
    Map<String, Object> wish = new HashMap<>();
    wish.put("sub", "5b6e3a53-0000-4000-8000-000000000001");
    wish.put("sid", "session-of-provider");
    wish.put("name", "Ana Example");
    wish.put("roles", List.of("clinician"));
    wish.put("nonce", asked.get("nonce"));
    wish.put("challenge", asked.get("code_challenge"));
    wish.put("scope", asked.get("scope"));
    wish.putAll(person);
    return Control.provider("code", wish).getString("code");
  }

  /** Comes back from there. */
  Response comeBack(Map<String, String> asked, String code) {
    return take(
        request()
            .queryParam("state", asked.get("state"))
            .queryParam("code", code)
            .get("/auth/callback"));
  }

  /** Signs in as a person with this role, to end on this page. */
  Browser signIn(String next, String role) {
    Map<String, String> asked = leaveForSignIn(next);
    Response response = comeBack(asked, code(asked, Map.of("roles", List.of(role))));
    assertEquals(303, response.statusCode());
    assertEquals(next, response.header("Location"));
    return this;
  }

  String csrf() {
    return request().get("/auth/session").jsonPath().getString("csrf");
  }

  static Map<String, String> query(String address) {
    return Arrays.stream(URI.create(address).getRawQuery().split("&", -1))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
  }
}
