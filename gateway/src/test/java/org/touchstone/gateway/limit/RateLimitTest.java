package org.touchstone.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
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
    read("Bearer one")
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", matchesPattern("[1-9][0-9]*"))
        .body("type", equalTo("/problems/too-many-requests"));
    read("Bearer two").then().statusCode(200);
  }

  @Test
  void writingCostsMore() {
    for (int i = 0; i < 5; i++) {
      given()
          .header("Authorization", "Bearer writer")
          .delete("/api/practice/v1/me/sessions/1")
          .then()
          .statusCode(200);
    }
    read("Bearer writer").then().statusCode(429);
  }

  @Test
  void signingInIsScarcer() {
    for (int i = 0; i < 4; i++) {
      given().redirects().follow(false).get("/auth/login").then().statusCode(303);
    }
    given().redirects().follow(false).get("/auth/login").then().statusCode(429);
  }

  @Test
  void thoseWithoutCredentialsShareTheirAddress() {
    for (int i = 0; i < 10; i++) {
      given().get("/api/patient/v1/me").then().statusCode(401);
    }
    given().get("/api/patient/v1/me").then().statusCode(429);
    given().get("/q/health/ready").then().statusCode(200);
  }

  private static Response read(String authorization) {
    return given().header("Authorization", authorization).get("/api/patient/v1/me");
  }
}
