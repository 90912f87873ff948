package org.touchstone.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Writes the headers that every answer carries, the services' answers and errors included. They are
 * set when the head of the answer is about to be sent, so nothing that happens before can leave
 * them out or weaken them.
 */
@ApplicationScoped
public class ResponseHeaders {

  /** Key in a request's context for the nonce of its page's style elements. */
  static final String NONCE = "style-nonce";

  private static final String ARRANGED = "response-headers";
  private static final int PRIORITY = 9_990;
  private static final Set<String> COMPRESSED =
      Set.of(
          "application/javascript",
          "application/json",
          "application/manifest+json",
          "application/yaml",
          "image/svg+xml",
          "text/css",
          "text/html",
          "text/javascript",
          "text/plain");
  private static final String ONE_YEAR = "public, max-age=31536000, immutable";
  private static final String TWO_YEARS_OF_TLS = "max-age=63072000; includeSubDomains";
  private static final String NO_FEATURES =
      "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

  private final boolean secure;
  private final String docsPolicy;

  ResponseHeaders(
      GatewayConfig gateway, @ConfigProperty(name = "touchstone.session.issuer") URI issuer) {
    this.secure = gateway.secure();
    this.docsPolicy =
        ContentSecurityPolicy.docs(issuer.getScheme() + "://" + issuer.getRawAuthority());
  }

  void install(@Observes Filters filters) {
    filters.register(
        ctx -> {
          arrange(ctx);
          ctx.next();
        },
        PRIORITY);
  }

  /**
   * Sees to it that the answer to this request will carry the headers; calling it twice does no
   * harm.
   */
  void arrange(RoutingContext ctx) {
    if (ctx.get(ARRANGED) == null) {
      ctx.put(ARRANGED, true);
      ctx.addHeadersEndHandler(done -> write(ctx));
    }
  }

  private void write(RoutingContext ctx) {
    String path = ctx.request().path();
    MultiMap headers = ctx.response().headers();
    headers.set("Content-Security-Policy", policy(path, ctx.get(NONCE)));
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", openerPolicy(path));
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Permissions-Policy", NO_FEATURES);
    if (secure) {
      headers.set("Strict-Transport-Security", TWO_YEARS_OF_TLS);
    }
    headers.set("Traceparent", TraceContext.of(ctx));
    headers.set(HttpHeaders.CACHE_CONTROL, caching(path, ctx.response().getStatusCode()));
    headers.remove("Server");
    headers.remove("X-Powered-By");
    if (path != null && path.endsWith(".webmanifest") && ctx.response().getStatusCode() == 200) {
      headers.set(HttpHeaders.CONTENT_TYPE, "application/manifest+json");
    }
    compress(headers);
  }

  private String policy(@Nullable String path, @Nullable String nonce) {
    if (nonce != null) {
      return ContentSecurityPolicy.app(nonce);
    }
    if (under(path, "/app/") || under(path, "/portal/")) {
      return ContentSecurityPolicy.app();
    }
    return under(path, "/docs/") ? docsPolicy : ContentSecurityPolicy.NO_PAGE;
  }

  /**
   * Pages are cut off from windows of other origins. The description of the API signs in through a
   * pop-up window: its page has to stay the opener of that window, and the address where the window
   * returns to must not cut the bond.
   */
  private static String openerPolicy(@Nullable String path) {
    if ("/docs/oauth2-redirect.html".equals(path)) {
      return "unsafe-none";
    }
    return under(path, "/docs/") ? "same-origin-allow-popups" : "same-origin";
  }

  /**
   * Files with a hash in their name never change; the pages, the service worker and the manifest
   * are asked for again each time; all else, the API above all, is never stored.
   */
  private static String caching(@Nullable String path, int status) {
    if (status >= 400) {
      return "no-store";
    }
    if (under(path, "/app/assets/") || under(path, "/portal/assets/")) {
      return ONE_YEAR;
    }
    boolean page = under(path, "/app/") || under(path, "/portal/") || under(path, "/docs/");
    return page ? "no-cache" : "no-store";
  }

  /**
   * Quarkus marks every answer {@code Content-Encoding: identity}, which switches compression off;
   * without the mark Vert.x compresses. Event streams keep the mark: a compressor would hold events
   * back.
   */
  private static void compress(MultiMap headers) {
    String type = headers.get(HttpHeaders.CONTENT_TYPE);
    if (type == null || !"identity".equals(headers.get(HttpHeaders.CONTENT_ENCODING))) {
      return;
    }
    int parameters = type.indexOf(';');
    if (COMPRESSED.contains(parameters < 0 ? type : type.substring(0, parameters).trim())) {
      headers.remove(HttpHeaders.CONTENT_ENCODING);
    }
  }

  private static boolean under(@Nullable String path, String prefix) {
    return path != null && path.startsWith(prefix);
  }
}
