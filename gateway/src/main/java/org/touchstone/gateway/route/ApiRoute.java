package org.touchstone.gateway.route;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.touchstone.gateway.problem.Problem;
import org.touchstone.gateway.problem.Problems;
import org.touchstone.gateway.session.Access;
import org.touchstone.gateway.session.BrowserSessions;

/**
 * The door to the API. Decides without looking into a request's body: is there such an address, is
 * the body short enough, and does the request come with a bearer token or with a session, where the
 * address is not open to everybody. Whether the token is any good is decided by the service, on
 * every request.
 */
@ApplicationScoped
class ApiRoute {

  private static final int AFTER_COMPRESSION = 50;
  private static final int BAD_REQUEST = 400;
  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.OPTIONS,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE);

  private final RouteConfig config;
  private final Services services;
  private final BrowserSessions sessions;
  private final Forwarder forwarder;

  ApiRoute(RouteConfig config, Services services, BrowserSessions sessions, Forwarder forwarder) {
    this.config = config;
    this.services = services;
    this.sessions = sessions;
    this.forwarder = forwarder;
  }

  void routes(@Observes Router router) {
    router.route("/api/*").order(AFTER_COMPRESSION).handler(this::handle);
  }

  private void handle(RoutingContext ctx) {
    HttpServerRequest request = ctx.request();
    String path = request.path();
    Service service = services.of(path);
    if (service == null) {
      Problems.send(ctx, Problem.notFound());
      return;
    }
    if (!METHODS.contains(request.method())) {
      Problems.send(ctx, Problem.methodNotAllowed());
      return;
    }
    String encoding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
    if (encoding != null && !encoding.equalsIgnoreCase("chunked")) {
      Problems.send(ctx, Problem.ofStatus(BAD_REQUEST));
      return;
    }
    long limit = path.endsWith("/diary/import") ? config.maxImportBody() : config.maxBody();
    if (length(request) > limit) {
      Problems.send(ctx, Problem.contentTooLarge(limit));
      return;
    }
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization != null) {
      if (authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length())) {
        proceed(ctx);
        forwarder.forward(ctx, service, null, limit);
      } else {
        Problems.send(ctx, Problem.unauthorized("The API takes bearer tokens."));
      }
      return;
    }
    if (request.method() == HttpMethod.GET && services.isOpen(path)) {
      forwarder.forward(ctx, service, null, limit);
      return;
    }
    request.pause();
    sessions
        .authorise(request)
        .onSuccess(access -> enter(ctx, service, access, limit))
        .onFailure(ctx::fail);
  }

  private void enter(RoutingContext ctx, Service service, Access access, long limit) {
    if (access instanceof Access.Granted granted) {
      proceed(ctx);
      forwarder.forward(ctx, service, granted.accessToken(), limit);
    } else if (access instanceof Access.Refused refused) {
      refused.cookies().forEach(ctx.response()::addCookie);
      if (refused.retryAfter() > 0) {
        Problems.send(ctx, refused.problem(), refused.retryAfter());
      } else {
        Problems.send(ctx, refused.problem());
      }
    }
  }

  /**
   * A client that asked whether to send its body is told so; those too long have been refused by
   * now.
   */
  private static void proceed(RoutingContext ctx) {
    if ("100-continue".equalsIgnoreCase(ctx.request().getHeader(HttpHeaders.EXPECT))) {
      ctx.response().writeContinue();
    }
  }

  private static long length(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
