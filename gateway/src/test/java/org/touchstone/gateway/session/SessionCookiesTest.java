package org.touchstone.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionCookiesTest {

  private final SessionConfig config = KeysTest.config("secret");

  @Test
  void overTlsTheyAreBoundToThisHost() {
    SessionCookies cookies = new SessionCookies(() -> URI.create("https://clinic.example"), config);

    Cookie session = cookies.ofSession(new Sessions.Opened("a", config.portal()));

    assertEquals("__Host-touchstone", session.getName());
    assertTrue(session.isSecure());
    assertTrue(session.isHttpOnly());
    assertEquals("/", session.getPath());
    assertEquals(CookieSameSite.STRICT, session.getSameSite());
    assertEquals("__Host-touchstone-sign-in", cookies.ofSignIn("a").getName());
    assertTrue(cookies.ofSignIn("a").isSecure());
  }

  @Test
  void onOnesOwnMachineTheyWorkWithoutTls() {
    SessionCookies cookies = new SessionCookies(() -> URI.create("http://localhost:8080"), config);

    Cookie session = cookies.ofSession(new Sessions.Opened("a", config.companion()));

    assertEquals("touchstone", session.getName());
    assertFalse(session.isSecure());
    assertEquals(Duration.ofDays(180).toSeconds(), session.getMaxAge());
  }
}
