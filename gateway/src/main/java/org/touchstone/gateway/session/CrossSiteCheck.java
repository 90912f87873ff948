package org.touchstone.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.touchstone.gateway.web.GatewayConfig;

/**
 * Tells requests of our own pages from those that another site makes a browser send. A request that
 * may change something has to bring the session's token in {@code X-CSRF-Token}; where the browser
 * says where the request comes from, it has to be from us.
 */
@ApplicationScoped
class CrossSiteCheck {

  /** Header that repeats {@code csrf} of {@code GET /auth/session}. */
  static final String TOKEN = "X-CSRF-Token";

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Keys keys;
  private final String origin;

  CrossSiteCheck(Keys keys, GatewayConfig gateway) {
    this.keys = keys;
    this.origin = gateway.origin();
  }

  /**
   * Whether a request with the cookie {@code sessionId} comes from one of our pages, or changes
   * nothing.
   */
  boolean passes(HttpServerRequest request, String sessionId) {
    if (SAFE.contains(request.method())) {
      return true;
    }
    String token = request.getHeader(TOKEN);
    String from = request.getHeader(HttpHeaders.ORIGIN);
    String site = request.getHeader("Sec-Fetch-Site");
    return token != null
        && Keys.same(token, keys.csrf(sessionId))
        && (from == null || from.equals(origin))
        && (site == null || site.equals("same-origin"));
  }
}
