package org.touchstone.gateway.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.touchstone.gateway.TestClock;
import org.touchstone.gateway.WithStandIns;
import org.touchstone.gateway.standin.Control;

@QuarkusTest
@WithStandIns
class SessionTest {

  private static final String ME = "/api/patient/v1/me";
  private static final String ENTRY = "/api/practice/v1/me/sessions/1";

  @Inject TestClock clock;
  @Inject AgroalDataSource database;
  @Inject Sessions sessions;

  private final Browser browser = new Browser();

  @AfterEach
  void asItWas() {
    Control.provider(Map.of("down", false));
  }

  @Test
  void theServiceGetsTheTokenAndNeverTheCookie() {
    browser.signIn("/portal/", "clinician");
    browser
        .request()
        .get(ME)
        .then()
        .statusCode(200)
        .body("headers.authorization", startsWith("Bearer ey"))
        .body("headers.cookie", nullValue());
  }

  @Test
  void aBearerTokenGoesBeforeTheCookie() {
    browser.signIn("/portal/", "clinician");
    browser
        .request()
        .header("Authorization", "Bearer own")
        .put(ENTRY)
        .then()
        .statusCode(200)
        .body("headers.authorization", equalTo("Bearer own"));
  }

  @Test
  void aMadeUpCookieIsNoSession() {
    given()
        .cookie("touchstone", "made-up")
        .get(ME)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .cookie("touchstone", "");
  }

  @Test
  void aChangeNeedsThePagesToken() {
    browser.signIn("/app/", "patient");
    browser
        .request()
        .body("{}")
        .contentType("text/plain")
        .post(ENTRY)
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/cross-site-request"));
    browser.request().header("X-CSRF-Token", "made-up").put(ENTRY).then().statusCode(403);
    browser
        .request()
        .header("X-CSRF-Token", browser.csrf())
        .body("{\"a\":1}")
        .put(ENTRY)
        .then()
        .statusCode(200)
        .body("text", equalTo("{\"a\":1}"));
  }

  @Test
  void theTokenOfAnotherSessionIsWorthNothing() {
    Browser other = new Browser().signIn("/app/", "patient");
    browser.signIn("/app/", "patient");
    browser.request().header("X-CSRF-Token", other.csrf()).put(ENTRY).then().statusCode(403);
  }

  @Test
  void aChangeHasToComeFromOurPages() {
    browser.signIn("/app/", "patient");
    String csrf = browser.csrf();
    browser
        .request()
        .header("X-CSRF-Token", csrf)
        .header("Origin", "https://evil.example")
        .put(ENTRY)
        .then()
        .statusCode(403);
    browser
        .request()
        .header("X-CSRF-Token", csrf)
        .header("Sec-Fetch-Site", "cross-site")
        .put(ENTRY)
        .then()
        .statusCode(403);
    browser
        .request()
        .header("X-CSRF-Token", csrf)
        .header("Sec-Fetch-Site", "same-site")
        .delete(ENTRY)
        .then()
        .statusCode(403);
    browser
        .request()
        .header("X-CSRF-Token", csrf)
        .header("Origin", "http://localhost:8080")
        .header("Sec-Fetch-Site", "same-origin")
        .put(ENTRY)
        .then()
        .statusCode(200);
  }

  @Test
  void anEndedTokenIsRenewedOnceForAllThatAsk() {
    browser.signIn("/portal/", "clinician");
    String before = token();
    JsonPath counts = Control.provider(Map.of());
    clock.pass(Duration.ofMinutes(6));

    List<Integer> statuses =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(i -> browser.request().get(ME).statusCode())
            .toList();

    assertTrue(statuses.stream().allMatch(status -> status == 200), statuses.toString());
    JsonPath after = Control.provider(Map.of());
    assertEquals(1, after.getInt("renewals") - counts.getInt("renewals"));
    assertEquals(0, after.getInt("reused") - counts.getInt("reused"));
    assertNotEquals(before, token());
  }

  @Test
  void aSessionThatTheProviderEndedIsOver() {
    browser.signIn("/portal/", "clinician");
    Control.provider(Map.of("endAll", true));
    clock.pass(Duration.ofMinutes(6));
    browser
        .request()
        .get(ME)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .cookie("touchstone", "");
    browser.request().get("/auth/session").then().body("authenticated", equalTo(false));
  }

  @Test
  void withoutTheProviderAGoodTokenGoesOnAndAnEndedOneWaits() {
    browser.signIn("/portal/", "clinician");
    Control.provider(Map.of("down", true));
    browser.request().get(ME).then().statusCode(200);
    clock.pass(Duration.ofMinutes(6));
    browser
        .request()
        .get(ME)
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue());
    browser.request().get("/auth/session").then().body("authenticated", equalTo(true));
    Control.provider(Map.of("down", false));
    browser.request().get(ME).then().statusCode(200);
  }

  @Test
  void aPortalSessionEndsWhenNobodyUsesIt() {
    browser.signIn("/portal/", "clinician");
    clock.pass(Duration.ofMinutes(29));
    browser.request().get(ME).then().statusCode(200);
    clock.pass(Duration.ofMinutes(29));
    browser.request().get(ME).then().statusCode(200);
    clock.pass(Duration.ofMinutes(31));
    browser.request().get(ME).then().statusCode(401);
  }

  @Test
  void askingWhetherOneIsSignedInIsNotUse() {
    browser.signIn("/portal/", "clinician");
    clock.pass(Duration.ofMinutes(20));
    browser.request().get("/auth/session").then().body("authenticated", equalTo(true));
    clock.pass(Duration.ofMinutes(20));
    browser.request().get("/auth/session").then().body("authenticated", equalTo(false));
  }

  @Test
  void aPortalSessionEndsAfterADayOfWork() {
    browser.signIn("/portal/", "clinician");
    for (int i = 0; i < 28; i++) {
      clock.pass(Duration.ofMinutes(25));
      browser.request().get(ME).then().statusCode(200);
    }
    clock.pass(Duration.ofMinutes(25));
    browser.request().get(ME).then().statusCode(401);
  }

  @Test
  void aCompanionSessionLivesThroughWeeksOffline() {
    browser.signIn("/app/", "patient");
    clock.pass(Duration.ofDays(29));
    browser.request().get(ME).then().statusCode(200);
    clock.pass(Duration.ofDays(31));
    browser.request().get(ME).then().statusCode(401);
  }

  @Test
  void signingOutEndsItHereAndAtTheProvider() {
    browser.signIn("/portal/", "clinician");
    Map<String, String> cookies = Map.copyOf(browser.cookies);
    int ended = Control.provider(Map.of()).getInt("ended");
    browser.request().post("/auth/logout").then().statusCode(403);

    Response response =
        browser.take(browser.request().header("X-CSRF-Token", browser.csrf()).post("/auth/logout"));

    assertEquals(204, response.statusCode());
    assertFalse(browser.cookies.containsKey("touchstone"));
    assertEquals(ended + 1, Control.provider(Map.of()).getInt("ended"));
    given().cookies(cookies).get(ME).then().statusCode(401);
  }

  @Test
  void signingOutWorksWithoutTheProviderToo() {
    browser.signIn("/portal/", "clinician");
    String csrf = browser.csrf();
    Control.provider(Map.of("down", true));
    browser.request().header("X-CSRF-Token", csrf).post("/auth/logout").then().statusCode(204);
    browser.request().get("/auth/session").then().body("authenticated", equalTo(false));
  }

  @Test
  void readingNeverSignsOut() {
    browser.signIn("/portal/", "clinician");
    browser.request().get("/auth/logout").then().statusCode(405).header("Allow", "POST");
    browser.request().get(ME).then().statusCode(200);
  }

  @Test
  void twoBrowsersHaveTwoSessions() {
    Browser other = new Browser().signIn("/portal/", "clinician");
    browser.signIn("/portal/", "clinician");
    browser.request().header("X-CSRF-Token", browser.csrf()).post("/auth/logout");
    other.request().get(ME).then().statusCode(200);
  }

  @Test
  void theProviderCanEndASession() {
    browser.signIn("/portal/", "clinician");
    Map<String, Object> events =
        Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());
    String forged = logoutToken(Map.of("sid", "session-of-provider", "aud", "other"));
    given()
        .formParam("logout_token", forged)
        .post("/auth/backchannel-logout")
        .then()
        .statusCode(400);
    String noEvent = logoutToken(Map.of("sid", "session-of-provider", "aud", "touchstone-gateway"));
    given()
        .formParam("logout_token", noEvent)
        .post("/auth/backchannel-logout")
        .then()
        .statusCode(400);
    given().formParam("other", "a").post("/auth/backchannel-logout").then().statusCode(400);
    browser.request().get(ME).then().statusCode(200);

    String good =
        logoutToken(
            Map.of("sid", "session-of-provider", "aud", "touchstone-gateway", "events", events));
    given().formParam("logout_token", good).post("/auth/backchannel-logout").then().statusCode(200);

    browser.request().get(ME).then().statusCode(401);
  }

  @Test
  void theDatabaseHoldsNothingThatOpensASession() throws SQLException {
    browser.signIn("/portal/", "clinician");
    String token = token().substring("Bearer ".length());
    StringBuilder all = new StringBuilder();
    try (Connection connection = database.getConnection();
        ResultSet rows =
            connection.createStatement().executeQuery("SELECT * FROM browser_session")) {
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          all.append(new String(rows.getBytes(i), StandardCharsets.ISO_8859_1)).append('\n');
          all.append(rows.getString(i)).append('\n');
        }
      }
    }
    assertFalse(all.indexOf(browser.cookies.get("touchstone")) >= 0);
    assertFalse(all.indexOf(token) >= 0);
    assertFalse(all.indexOf("Ana Example") >= 0);
  }

  @Test
  void endedSessionsAreSweptAway() throws SQLException {
    browser.signIn("/portal/", "clinician");
    Browser companion = new Browser().signIn("/app/", "patient");
    clock.pass(Duration.ofMinutes(31));

    sessions.sweep();

    assertEquals(0, rows("PORTAL"));
    assertTrue(rows("COMPANION") >= 1);
    companion.request().get("/auth/session").then().body("authenticated", equalTo(true));
  }

  private int rows(String audience) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "SELECT count(*) FROM browser_session WHERE audience = ?")) {
      statement.setString(1, audience);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private String token() {
    return browser.request().get(ME).jsonPath().getString("headers.authorization");
  }

  private static String logoutToken(Map<String, ?> claims) {
    return Control.provider("logout-token", claims).getString("token");
  }
}
