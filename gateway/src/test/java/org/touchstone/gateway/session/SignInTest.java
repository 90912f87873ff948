package org.touchstone.gateway.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.gateway.TestClock;
import org.touchstone.gateway.WithStandIns;
import org.touchstone.gateway.standin.Control;

@QuarkusTest
@WithStandIns
class SignInTest {

  @Inject TestClock clock;

  private final Browser browser = new Browser();

  @AfterEach
  void asItWas() {
    Control.provider(Map.of("down", false, "offlineAllowed", true));
  }

  @Test
  void theProviderIsAskedForACodeWithProofOfPossession() {
    Map<String, String> asked = browser.leaveForSignIn("/portal/patients");

    assertEquals("code", asked.get("response_type"));
    assertEquals("touchstone-gateway", asked.get("client_id"));
    assertEquals("http://localhost:8080/auth/callback", asked.get("redirect_uri"));
    assertEquals("openid", asked.get("scope"));
    assertEquals("S256", asked.get("code_challenge_method"));
    assertEquals(43, asked.get("code_challenge").length());
    assertTrue(asked.get("state").length() >= 43);
    assertTrue(asked.get("nonce").length() >= 43);
    assertNotEquals(asked.get("state"), browser.leaveForSignIn("/portal/").get("state"));
  }

  @Test
  void thePersonIsSignedInAndTheTokensStayHere() {
    Map<String, String> asked = browser.leaveForSignIn("/portal/patients?view=all");
    Response response = browser.comeBack(asked, Browser.code(asked, Map.of()));

    assertEquals(303, response.statusCode());
    assertEquals("/portal/patients?view=all", response.header("Location"));
    Cookie session = response.getDetailedCookie("touchstone");
    assertEquals(43, session.getValue().length());
    assertTrue(session.isHttpOnly());
    assertEquals("Strict", session.getSameSite());
    assertEquals("/", session.getPath());
    assertNull(session.getDomain());
    assertEquals(-1, session.getMaxAge());
    assertFalse(browser.cookies.containsKey("touchstone-sign-in"));
    browser
        .request()
        .get("/auth/session")
        .then()
        .statusCode(200)
        .body("authenticated", equalTo(true))
        .body("id", equalTo("5b6e3a53-0000-4000-8000-000000000001"))
        .body("name", equalTo("Ana Example"))
        .body("role", equalTo("clinician"))
        .body("csrf", notNullValue())
        .body("size()", equalTo(5));
  }

  @Test
  void nobodyIsSignedInWithoutASession() {
    given()
        .get("/auth/session")
        .then()
        .statusCode(200)
        .body("authenticated", equalTo(false))
        .body("csrf", nullValue());
    given()
        .cookie("touchstone", "made-up")
        .get("/auth/session")
        .then()
        .statusCode(200)
        .body("authenticated", equalTo(false))
        .cookie("touchstone", "");
  }

  @Test
  void theCompanionsSessionOutlivesTheBrowser() {
    Map<String, String> asked = browser.leaveForSignIn("/app/");
    assertEquals("openid offline_access", asked.get("scope"));

    Response response =
        browser.comeBack(asked, Browser.code(asked, Map.of("roles", List.of("patient"))));

    assertEquals(
        Duration.ofDays(180).toSeconds(), response.getDetailedCookie("touchstone").getMaxAge());
  }

  @Test
  void staffGetShortSessionsInTheCompanionToo() {
    Map<String, String> asked = browser.leaveForSignIn("/app/");
    Response response =
        browser.comeBack(asked, Browser.code(asked, Map.of("roles", List.of("clinician"))));
    assertEquals(-1, response.getDetailedCookie("touchstone").getMaxAge());
  }

  @Test
  void whoeverMayNotHaveLongLivedTokensIsSignedInWithoutThem() {
    Control.provider(Map.of("offlineAllowed", false));
    Map<String, String> asked = browser.leaveForSignIn("/app/practice");
    Response again = browser.comeBack(asked, Browser.code(asked, Map.of()));
    assertEquals(303, again.statusCode());
    Map<String, String> askedAgain = Browser.query(again.header("Location"));
    assertEquals("openid", askedAgain.get("scope"));

    Response response = browser.comeBack(askedAgain, Browser.code(askedAgain, Map.of()));

    assertEquals("/app/practice", response.header("Location"));
    assertEquals(true, browser.request().get("/auth/session").jsonPath().get("authenticated"));
  }

  @Test
  void aSessionOfBeforeEndsWithTheSignIn() {
    browser.signIn("/portal/", "clinician");
    String before = browser.cookies.get("touchstone");

    browser.signIn("/portal/", "clinician");

    assertNotEquals(before, browser.cookies.get("touchstone"));
    given()
        .cookie("touchstone", before)
        .get("/auth/session")
        .then()
        .body("authenticated", equalTo(false));
  }

  @Test
  void anIdentifierThatSomebodyPlantedIsNotUsed() {
    browser.cookies.put("touchstone", "planted-by-somebody");
    browser.signIn("/portal/", "clinician");
    assertNotEquals("planted-by-somebody", browser.cookies.get("touchstone"));
  }

  @Test
  void anAnswerForAnotherBrowserIsRefused() {
    Map<String, String> asked = browser.leaveForSignIn("/portal/");
    String code = Browser.code(asked, Map.of());

    Response response = new Browser().comeBack(asked, code);

    assertEquals(400, response.statusCode());
    assertFalse(response.cookies().containsKey("touchstone"));
  }

  @Test
  void anAnswerToAnotherQuestionIsRefused() {
    Map<String, String> first = browser.leaveForSignIn("/portal/");
    browser.leaveForSignIn("/portal/");
    assertEquals(400, browser.comeBack(first, Browser.code(first, Map.of())).statusCode());
  }

  @Test
  void aCodeWorksOnce() {
    Map<String, String> asked = browser.leaveForSignIn("/portal/");
    String sealed = browser.cookies.get("touchstone-sign-in");
    String code = Browser.code(asked, Map.of());
    assertEquals(303, browser.comeBack(asked, code).statusCode());

    browser.cookies.put("touchstone-sign-in", sealed);

    assertEquals(400, browser.comeBack(asked, code).statusCode());
  }

  @Test
  void aSignInThatTookTooLongIsRefused() {
    Map<String, String> asked = browser.leaveForSignIn("/portal/");
    String code = Browser.code(asked, Map.of());
    clock.pass(Duration.ofMinutes(11));
    assertEquals(400, browser.comeBack(asked, code).statusCode());
  }

  @Test
  void anotherIssuersAnswerIsRefused() {
    Map<String, String> asked = browser.leaveForSignIn("/portal/");
    browser
        .request()
        .queryParam("state", asked.get("state"))
        .queryParam("code", Browser.code(asked, Map.of()))
        .queryParam("iss", "http://evil.example")
        .get("/auth/callback")
        .then()
        .statusCode(400);
  }

  @Test
  void aRefusalOfTheProviderIsToldOnAPage() {
    Map<String, String> asked = browser.leaveForSignIn("/portal/");
    browser
        .request()
        .accept("text/html")
        .queryParam("state", asked.get("state"))
        .queryParam("error", "access_denied")
        .get("/auth/callback")
        .then()
        .statusCode(400)
        .contentType("text/html")
        .body(containsString("You are not signed in yet"))
        .body(containsString("/auth/login"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonce", "aud", "iss", "azp", "exp"})
  void anIdTokenThatIsNotForThisSignInIsRefused(String claim) {
    Map<String, String> asked = browser.leaveForSignIn("/portal/");
    Map<String, Object> wrong =
        Map.of(claim, claim.equals("exp") ? (Object) 1_000_000_000 : "http://other.example");

    Response response = browser.comeBack(asked, Browser.code(asked, Map.of("idToken", wrong)));

    assertEquals(400, response.statusCode());
    assertFalse(response.cookies().containsKey("touchstone"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/", "//evil.example/app/", "/docs/"})
  void aSignInEndsOnAPageOfOurs(String next) {
    Map<String, String> asked = browser.leaveForSignIn(next);
    Response response = browser.comeBack(asked, Browser.code(asked, Map.of()));
    assertEquals("/app/", response.header("Location"));
  }

  @Test
  void withoutTheProviderAPageTellsSo() {
    clock.pass(Duration.ofMinutes(1));
    Control.provider(Map.of("down", true));
    given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .get("/auth/login")
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .contentType("text/html")
        .body(containsString("Signing in is not possible right now"));
    given()
        .redirects()
        .follow(false)
        .accept("application/json")
        .get("/auth/login")
        .then()
        .statusCode(503)
        .contentType("application/problem+json");
  }
}
