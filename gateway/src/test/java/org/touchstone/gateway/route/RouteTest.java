package org.touchstone.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.gateway.WithStandIns;
import org.touchstone.gateway.standin.Control;

@QuarkusTest
@WithStandIns
class RouteTest {

  @TestHTTPResource URI gateway;

  @AfterEach
  void servicesAreBack() {
    if (stopped) {
      Control.service("insights", "start");
      stopped = false;
    }
  }

  private boolean stopped;

  @ParameterizedTest
  @CsvSource({
    "/api/patient/v1/me, patient",
    "/api/practice/v1/me/diary?from=2026-01-01&to=2026-02-01, practice",
    "/api/insights/v1/me/insights, insights",
  })
  void eachServiceGetsItsRequestsAsTheyAre(String uri, String service) {
    given()
        .header("Authorization", "Bearer abc")
        .get(uri)
        .then()
        .statusCode(200)
        .body("service", equalTo(service))
        .body("uri", equalTo(uri))
        .body("headers.authorization", equalTo("Bearer abc"));
  }

  @Test
  void helpIsReadWithoutSigningIn() {
    given()
        .header("Cookie", "touchstone=of-somebody")
        .get("/api/practice/v1/help-now/ES")
        .then()
        .statusCode(200)
        .body("service", equalTo("practice"))
        .body("headers.authorization", nullValue())
        .body("headers.cookie", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /api/practice/v1/help-now/ES",
    "GET, /api/practice/v1/help-now",
    "GET, /api/practice/v1/help-now-not",
    "GET, /api/practice/v1/practices",
  })
  void nothingElseIsReadWithoutSigningIn(String method, String path) {
    given().request(method, path).then().statusCode(401);
  }

  @Test
  void whatAClientSaysAboutItselfIsSaidAfresh() {
    given()
        .header("Authorization", "Bearer abc")
        .header("X-Forwarded-For", "6.6.6.6")
        .header("X-Forwarded-Host", "evil.example")
        .header("X-Forwarded-Prefix", "/evil")
        .header("Forwarded", "for=6.6.6.6")
        .header("X-Real-IP", "6.6.6.6")
        .header("X-HTTP-Method-Override", "DELETE")
        .header("X-Touchstone-Person", "somebody")
        .header("X-CSRF-Token", "abc")
        .header("Cookie", "touchstone=abc; other=1")
        .header("Connection", "keep-alive, X-Dropped")
        .header("X-Dropped", "1")
        .header("X-Kept", "1")
        .get("/api/patient/v1/me")
        .then()
        .statusCode(200)
        .body("method", equalTo("GET"))
        .body("headers.'x-forwarded-for'", equalTo("127.0.0.1"))
        .body("headers.'x-forwarded-host'", equalTo("localhost:8080"))
        .body("headers.'x-forwarded-proto'", equalTo("http"))
        .body("headers.'x-forwarded-prefix'", nullValue())
        .body("headers.forwarded", nullValue())
        .body("headers.'x-real-ip'", nullValue())
        .body("headers.'x-http-method-override'", nullValue())
        .body("headers.'x-touchstone-person'", nullValue())
        .body("headers.'x-csrf-token'", nullValue())
        .body("headers.cookie", nullValue())
        .body("headers.'x-dropped'", nullValue())
        .body("headers.'x-kept'", equalTo("1"));
  }

  @Test
  void whatAServiceSaysAboutItsConnectionStaysInside() {
    given()
        .header("Authorization", "Bearer abc")
        .get("/api/patient/v1/me")
        .then()
        .statusCode(200)
        .header("Set-Cookie", nullValue())
        .header("Keep-Alive", nullValue())
        .header("X-Powered-By", nullValue())
        .header("Cache-Control", "no-store");
  }

  @Test
  void aServicesOwnProblemPassesUntouched() {
    given()
        .header("Authorization", "Bearer abc")
        .get("/api/patient/v1/missing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body(equalTo("{\"type\":\"/problems/not-found\"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "/api/other/v1",
        "/api/patient",
        "/api/patient/%2e%2e/%2e%2e/q/metrics",
        "/api/patient/..%2f..%2fq/metrics",
        "/fhir/Patient",
        "/q/dev",
        "/q/openapi",
        "/nowhere"
      })
  void unknownAddressesAreProblems(String path) {
    given()
        .urlEncodingEnabled(false)
        .header("Authorization", "Bearer abc")
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-found"))
        .body("status", equalTo(404));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/patient/../../q/metrics", "/api/patient//q/metrics"})
  void pathsWithTwoMeaningsLeadNowhere(String path) throws IOException {
    String answer =
        raw(
            "GET "
                + path
                + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\nConnection: close\r\n\r\n");
    assertEquals("HTTP/1.1 404 Not Found", answer.lines().findFirst().orElse(""));
  }

  @Test
  void aRequestThatNamesNoHostIsAProblemWithAllHeaders() throws IOException {
    String answer =
        raw("GET /api/patient/v1/me HTTP/1.1\r\nConnection: close\r\n\r\n")
            .toLowerCase(Locale.ROOT);
    assertEquals("http/1.1 400 bad request", answer.lines().findFirst().orElse(""));
    assertTrue(answer.contains("content-security-policy: default-src 'none'"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
  }

  @Test
  void withoutCredentialsThereIsNoWayIn() {
    given()
        .get("/api/patient/v1/me")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer")
        .body("type", equalTo("/problems/unauthorized"))
        .body("instance", equalTo("/api/patient/v1/me"));
  }

  @Test
  void otherKindsOfCredentialsAreNotTaken() {
    given().header("Authorization", "Basic YTpi").get("/api/patient/v1/me").then().statusCode(401);
  }

  @Test
  void otherMethodsAreNotTaken() throws IOException {
    String answer =
        raw(
            "TRACE /api/patient/v1/me HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\nConnection: close\r\n\r\n");
    assertEquals("HTTP/1.1 405 Method Not Allowed", answer.lines().findFirst().orElse(""));
  }

  @Test
  void aServiceThatIsDownIsSaidToBeDown() {
    Control.service("insights", "stop");
    stopped = true;
    given()
        .header("Authorization", "Bearer abc")
        .get("/api/insights/v1/me/insights")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("type", equalTo("/problems/service-unavailable"));
  }

  @Test
  void aServiceThatBreaksOffIsSaidToBeDown() {
    given()
        .header("Authorization", "Bearer abc")
        .get("/api/insights/v1/broken")
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue());
  }

  @Test
  void aServiceThatDoesNotAnswerInTimeIsNotWaitedFor() {
    given()
        .header("Authorization", "Bearer abc")
        .get("/api/insights/v1/slow")
        .then()
        .statusCode(504)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("type", equalTo("/problems/gateway-timeout"));
  }

  @Test
  void aTraceContextIsHandedOnAndRepeated() {
    String given = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    given()
        .header("Authorization", "Bearer abc")
        .header("traceparent", given)
        .header("tracestate", "a=1")
        .get("/api/patient/v1/me")
        .then()
        .header("Traceparent", given)
        .body("headers.traceparent", equalTo(given))
        .body("headers.tracestate", equalTo("a=1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"
      })
  void aTraceContextIsMadeWhereThereIsNone(String given) {
    given()
        .header("Authorization", "Bearer abc")
        .header("traceparent", given)
        .header("tracestate", "a=1")
        .get("/api/patient/v1/me")
        .then()
        .header("Traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"))
        .header("Traceparent", not(equalTo(given)))
        .body("headers.tracestate", nullValue());
  }

  @Test
  void patientsAreNotInTheMetrics() {
    given()
        .header("Authorization", "Bearer abc")
        .get("/api/patient/v1/patients/019ab0c4-1b2c-7def-8123-456789abcdef")
        .then()
        .statusCode(200);
    String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
    assertEquals(-1, metrics.indexOf("019ab0c4"));
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(gateway.getHost(), gateway.getPort());
        InputStream in = socket.getInputStream()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
