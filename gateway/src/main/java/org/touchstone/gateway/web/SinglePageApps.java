package org.touchstone.gateway.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Serves the pages of the companion ({@code /app/}) and the portal ({@code /portal/}). Each is one
 * page that draws all its addresses, so any address below it without a file ending is that page,
 * with a fresh nonce for the style elements that the portal's components make. Files beside the
 * page are static resources.
 */
@ApplicationScoped
public class SinglePageApps {

  private static final String NONCE_MARK = "__CSP_NONCE__";
  private static final int NONCE_BYTES = 16;
  private static final int BEFORE_STATIC_FILES = 100;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, String> pages = new TreeMap<>();

  SinglePageApps() {
    for (String app : new String[] {"app", "portal"}) {
      String page = read("META-INF/resources/" + app + "/index.html");
      if (page != null) {
        pages.put(app, page);
      }
    }
  }

  void routes(@Observes Router router) {
    redirect(router, "/", "/app/");
    redirect(router, "/app", "/app/");
    redirect(router, "/portal", "/portal/");
    redirect(router, "/docs", "/docs/");
    router
        .routeWithRegex("/(?<app>app|portal)/(?:[^.]*|index\\.html)")
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .order(BEFORE_STATIC_FILES)
        .handler(this::page);
  }

  private static void redirect(Router router, String from, String to) {
    // A regular expression, as a plain path would match with and without its closing slash.
    router
        .routeWithRegex(from)
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .order(BEFORE_STATIC_FILES)
        .handler(
            ctx -> ctx.response().setStatusCode(302).putHeader(HttpHeaders.LOCATION, to).end());
  }

  private void page(RoutingContext ctx) {
    String page = pages.get(ctx.pathParam("app"));
    if (page == null) {
      ctx.next();
      return;
    }
    ctx.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
    if (page.contains(NONCE_MARK)) {
      byte[] bytes = new byte[NONCE_BYTES];
      random.nextBytes(bytes);
      String nonce = Base64.getEncoder().encodeToString(bytes);
      ctx.put(ResponseHeaders.NONCE, nonce);
      page = page.replace(NONCE_MARK, nonce);
    }
    ctx.response().end(page);
  }

  private static @Nullable String read(String resource) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = loader.getResourceAsStream(resource)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
