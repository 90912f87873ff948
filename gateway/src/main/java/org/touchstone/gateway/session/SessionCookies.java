package org.touchstone.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.touchstone.gateway.web.GatewayConfig;

/**
 * Our two cookies. Over TLS their names begin with {@code __Host-}: browsers then refuse them from
 * other hosts, without TLS, and for part of the site. Scripts see neither.
 *
 * <p>The session's cookie is {@code SameSite=Strict}: no request that another site starts carries
 * it. Sign-in works with that, as the page it ends on is public and asks for its data itself. The
 * cookie of a sign-in under way has to be {@code Lax}, as the browser comes back with it from the
 * identity provider, another site.
 */
@ApplicationScoped
class SessionCookies {

  private static final int LONGEST_VALUE = 4096;

  private final boolean secure;
  private final String session;
  private final String signIn;
  private final SessionConfig config;

  SessionCookies(GatewayConfig gateway, SessionConfig config) {
    this.config = config;
    this.secure = gateway.secure();
    String prefix = secure ? "__Host-" : "";
    this.session = prefix + "touchstone";
    this.signIn = prefix + "touchstone-sign-in";
  }

  @Nullable String sessionId(HttpServerRequest request) {
    return value(request, session);
  }

  @Nullable String signIn(HttpServerRequest request) {
    return value(request, signIn);
  }

  Cookie ofSession(Sessions.Opened opened) {
    Cookie cookie = cookie(session, opened.id(), CookieSameSite.STRICT);
    if (opened.life().persistent()) {
      cookie.setMaxAge(opened.life().absolute().toSeconds());
    }
    return cookie;
  }

  Cookie ofSignIn(String sealed) {
    return cookie(signIn, sealed, CookieSameSite.LAX).setMaxAge(config.signIn().toSeconds());
  }

  Cookie noSession() {
    return cookie(session, "", CookieSameSite.STRICT).setMaxAge(0);
  }

  Cookie noSignIn() {
    return cookie(signIn, "", CookieSameSite.LAX).setMaxAge(0);
  }

  private Cookie cookie(String name, String value, CookieSameSite sameSite) {
    return Cookie.cookie(name, value)
        .setPath("/")
        .setHttpOnly(true)
        .setSecure(secure)
        .setSameSite(sameSite);
  }

  private static @Nullable String value(HttpServerRequest request, String name) {
    Cookie cookie = request.getCookie(name);
    if (cookie == null || cookie.getValue().isEmpty()) {
      return null;
    }
    return cookie.getValue().length() > LONGEST_VALUE ? null : cookie.getValue();
  }
}
