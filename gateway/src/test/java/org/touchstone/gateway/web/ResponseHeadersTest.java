package org.touchstone.gateway.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.gateway.WithStandIns;

@QuarkusTest
@WithStandIns
class ResponseHeadersTest {

  @ParameterizedTest
  @CsvSource({
    "/, 302",
    "/app/, 200",
    "/app, 302",
    "/app/practice/hug, 200",
    "/app/assets/test-0a1b2c3d.js, 200",
    "/app/assets/none.js, 404",
    "/portal/, 200",
    "/portal/patients/1, 200",
    "/docs/, 200",
    "/docs/openapi.json, 200",
    "/docs/swagger-ui-bundle.js, 200",
    "/docs/oauth2-redirect.html, 200",
    "/auth/session, 200",
    "/auth/login, 303",
    "/auth/callback, 400",
    "/auth/logout, 405",
    "/auth/nothing, 404",
    "/api/status, 200",
    "/api/patient/v1/me, 200",
    "/api/patient/v1/missing, 404",
    "/api/insights/v1/broken, 503",
    "/api/insights/v1/slow, 504",
    "/api/nothing, 404",
    "/q/health/ready, 200",
    "/q/metrics, 200",
    "/q/nothing, 404",
    "/nowhere, 404",
    "/%2e%2e/, 404",
  })
  void everyAnswerCarriesThem(String path, int status) {
    given()
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer abc")
        .get(path)
        .then()
        .statusCode(status)
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Security-Policy", containsString("object-src 'none'"))
        .header("Content-Security-Policy", containsString("base-uri 'none'"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header(
            "Cross-Origin-Opener-Policy",
            matchesPattern(path.startsWith("/docs/") ? ".+" : "same-origin"))
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", containsString("camera=()"))
        .header("Traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"))
        .header("Strict-Transport-Security", nullValue())
        .header("Server", nullValue())
        .header("X-Powered-By", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "/app/assets/test-0a1b2c3d.js, 'public, max-age=31536000, immutable'",
    "/app/assets/none.js, no-store",
    "/app/, no-cache",
    "/app/index.html, no-cache",
    "/app/practice, no-cache",
    "/app/test-sw.js, no-cache",
    "/app/test.webmanifest, no-cache",
    "/portal/, no-cache",
    "/docs/, no-cache",
    "/docs/openapi.json, no-cache",
    "/api/patient/v1/me, no-store",
    "/api/status, no-store",
    "/auth/session, no-store",
    "/q/health/ready, no-store",
  })
  void cachingIsAsTheKindOfAnswerAllows(String path, String caching) {
    given().header("Authorization", "Bearer abc").get(path).then().header("Cache-Control", caching);
  }

  @Test
  void thePortalsPageHasAFreshNonceEachTime() {
    String first = nonceOfPortal();
    String second = nonceOfPortal();
    assertNotEquals(first, second);
  }

  private static String nonceOfPortal() {
    Response response = given().get("/portal/patients");
    assertEquals(200, response.statusCode());
    assertEquals("text/html; charset=utf-8", response.contentType());
    Matcher policy =
        Pattern.compile("style-src 'self' 'nonce-([A-Za-z0-9+/=]{22,})'")
            .matcher(response.header("Content-Security-Policy"));
    assertTrue(policy.find());
    String page = response.asString();
    assertTrue(page.contains("content=\"" + policy.group(1) + "\""), page);
    return policy.group(1);
  }

  @Test
  void theCompanionsPageNeedsNoNonce() {
    given()
        .get("/app/")
        .then()
        .header("Content-Security-Policy", not(containsString("nonce")))
        .header("Content-Security-Policy", containsString("style-src 'self'"))
        .body(containsString("Companion of the tests"));
  }

  @Test
  void theManifestHasItsType() {
    given().get("/app/test.webmanifest").then().contentType("application/manifest+json");
  }

  @Test
  void thePageOfTheApiMayAskTheIdentityProviderAlone() {
    given()
        .get("/docs/")
        .then()
        .header(
            "Content-Security-Policy",
            matchesPattern(".*connect-src 'self' http://127\\.0\\.0\\.1:[0-9]+;.*"))
        .header("Cross-Origin-Opener-Policy", "same-origin-allow-popups");
  }

  @ParameterizedTest
  @CsvSource({"/app/assets/test-0a1b2c3d.js", "/api/patient/v1/me", "/docs/openapi.json"})
  void textIsCompressed(String path) {
    given()
        .header("Authorization", "Bearer abc")
        .header("Accept-Encoding", "gzip")
        .get(path)
        .then()
        .statusCode(200)
        .header("Content-Encoding", equalTo("gzip"));
  }
}
