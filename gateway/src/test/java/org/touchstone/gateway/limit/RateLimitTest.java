package org.touchstone.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.touchstone.gateway.WithStandIns;

@QuarkusTest
@WithStandIns
@TestProfile(RateLimitTest.SmallShares.class)
class RateLimitTest {

  public static final class SmallShares implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "touchstone.limit.caller-burst", "10",
          "touchstone.limit.caller-per-second", "1",
          "touchstone.limit.auth-burst", "20",
          "touchstone.limit.auth-per-second", "1",
          "touchstone.limit.anonymous-burst", "10",
          "touchstone.limit.anonymous-per-second", "1");
    }
  }

  @Test
  void aCallerHasItsShareAndNoMore() {
    for (int i = 0; i < 10; i++) {
      read("Bearer one").then().statusCode(200);
    }
    untilRefused(() -> read("Bearer one"))
        .then()
        .contentType("application/problem+json")
        .header("Retry-After", matchesPattern("[1-9][0-9]*"))
        .body("type", equalTo("/problems/too-many-requests"));
    read("Bearer two").then().statusCode(200);
  }

  @Test
  void writingCostsMore() {
    for (int i = 0; i < 5; i++) {
      write().then().statusCode(200);
    }
    untilRefused(RateLimitTest::write).then().statusCode(429);
  }

  @Test
  void signingInIsScarcer() {
    for (int i = 0; i < 4; i++) {
      signIn().then().statusCode(303);
    }
    untilRefused(RateLimitTest::signIn).then().statusCode(429);
  }

  @Test
  void thoseWithoutCredentialsShareTheirAddress() {
    untilRefused(() -> given().get("/api/patient/v1/me")).then().statusCode(429);
    given().get("/q/health/ready").then().statusCode(200);
  }

  /**
   * A share refills by a point a second, so a slow machine may get a few requests more than a fast
   * one.
   */
  private static Response untilRefused(Supplier<Response> request) {
    for (int i = 0; i < 100; i++) {
      Response response = request.get();
      if (response.statusCode() == 429) {
        return response;
      }
    }
    return fail("never refused");
  }

  private static Response write() {
    return given()
        .header("Authorization", "Bearer writer")
        .delete("/api/practice/v1/me/sessions/1");
  }

  private static Response signIn() {
    return given().redirects().follow(false).get("/auth/login");
  }

  private static Response read(String authorization) {
    return given().header("Authorization", authorization).get("/api/patient/v1/me");
  }
}
