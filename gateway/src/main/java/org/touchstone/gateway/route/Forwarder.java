package org.touchstone.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.touchstone.gateway.problem.Problem;
import org.touchstone.gateway.problem.Problems;
import org.touchstone.gateway.web.GatewayConfig;
import org.touchstone.gateway.web.TraceContext;

/**
 * Sends one request to a service and streams its answer back, with vertx-http-proxy. What a client
 * says about where it comes from is dropped and said afresh, so that a service may believe it;
 * cookies stay here.
 */
@ApplicationScoped
class Forwarder {

  private static final Logger LOG = Logger.getLogger(Forwarder.class);
  private static final long RETRY_AFTER_SECONDS = 2;

  /** Key in the request's context: a connection was there and the request is on its way. */
  private static final String SENT = "forwarded";

  /**
   * Headers of one connection, not of the message (RFC 9110, 7.6.1), which the proxy library leaves
   * in place in answers.
   */
  private static final List<String> OF_THE_CONNECTION =
      List.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "upgrade");

  /** Headers that only we may set, or that nobody may. */
  private static final List<String> NOT_FROM_CLIENTS =
      List.of(
          "cookie",
          "expect",
          "forwarded",
          "x-csrf-token",
          "x-http-method",
          "x-http-method-override",
          "x-method-override",
          "x-original-url",
          "x-real-ip",
          "x-rewrite-url");

  private static final List<String> NOT_FROM_CLIENTS_PREFIXES =
      List.of("x-forwarded-", "x-touchstone-");

  private final RouteConfig config;
  private final String host;
  private final String scheme;

  Forwarder(RouteConfig config, GatewayConfig gateway) {
    this.config = config;
    this.host = gateway.url().getRawAuthority();
    this.scheme = gateway.url().getScheme();
  }

  /**
   * Forwards and ends the request.
   *
   * @param accessToken put in place of the session's cookie; null leaves the client's own bearer
   *     token
   * @param limit bytes of the body that are let through
   */
  void forward(RoutingContext ctx, Service service, @Nullable String accessToken, long limit) {
    HttpServerRequest inbound = ctx.request();
    ProxyRequest request = ProxyRequest.reverseProxy(inbound);
    LimitedBody limited = limitBody(inbound, request, limit);
    prepare(ctx, request, accessToken);
    HttpClient client = stream(inbound) ? service.streams() : service.requests();
    long timeout =
        inbound.path().endsWith("/import")
            ? config.importTimeout().toMillis()
            : config.responseTimeout().toMillis();
    client
        .request(
            new RequestOptions()
                .setServer(service.server())
                .setHost(service.url().getHost())
                .setPort(service.server().port())
                .setConnectTimeout(2 * config.connectTimeout().toMillis()))
        .compose(
            upstream -> {
              ctx.put(SENT, true);
              // What goes wrong is told by the answer that does not come.
              upstream.exceptionHandler(failure -> {});
              return request.send(upstream.idleTimeout(timeout));
            })
        .onFailure(failure -> refuse(ctx, service, failure, limited, limit))
        .compose(response -> answer(ctx, response));
  }

  private static Future<Void> answer(RoutingContext ctx, ProxyResponse response) {
    removeOfTheConnection(response.headers());
    response.headers().remove(HttpHeaders.SET_COOKIE);
    if (response.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
      // Ours says "identity"; the service's takes its place.
      ctx.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
    }
    return response.send();
  }

  private static void refuse(
      RoutingContext ctx,
      Service service,
      Throwable failure,
      @Nullable LimitedBody body,
      long limit) {
    if (body != null && body.exceeded()) {
      Problems.send(ctx, Problem.contentTooLarge(limit));
      return;
    }
    if (ctx.response().closed()) {
      return;
    }
    LOG.warnf(
        "%s gave no answer: %s, trace %s",
        service.name(), failure.getClass().getSimpleName(), TraceContext.of(ctx));
    boolean sent = failure instanceof TimeoutException && ctx.get(SENT) != null;
    Problems.send(
        ctx,
        sent
            ? Problem.timeout()
            : Problem.unavailable("A part of the service cannot be reached. Please try again."),
        RETRY_AFTER_SECONDS);
  }

  private static @Nullable LimitedBody limitBody(
      HttpServerRequest inbound, ProxyRequest request, long limit) {
    if (inbound.isEnded()
        || inbound.getHeader(HttpHeaders.CONTENT_LENGTH) != null
        || (inbound.version() != HttpVersion.HTTP_2
            && inbound.getHeader(HttpHeaders.TRANSFER_ENCODING) == null)) {
      return null;
    }
    if (inbound.version() == HttpVersion.HTTP_2) {
      // HTTP/2 needs no such header; towards the service, which speaks HTTP/1.1, the library goes
      // by it.
      inbound.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
    }
    LimitedBody body = new LimitedBody(inbound, limit);
    request.setBody(Body.body(body));
    return body;
  }

  private void prepare(RoutingContext ctx, ProxyRequest request, @Nullable String accessToken) {
    MultiMap headers = request.headers();
    removeOfTheConnection(headers);
    NOT_FROM_CLIENTS.forEach(headers::remove);
    for (String name : List.copyOf(headers.names())) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (NOT_FROM_CLIENTS_PREFIXES.stream().anyMatch(lower::startsWith)) {
        headers.remove(name);
      }
    }
    headers.set("x-forwarded-for", ctx.request().remoteAddress().hostAddress());
    headers.set("x-forwarded-proto", scheme);
    headers.set("x-forwarded-host", host);
    headers.set(TraceContext.TRACEPARENT, TraceContext.of(ctx));
    if (accessToken != null) {
      headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + accessToken);
    }
  }

  private static void removeOfTheConnection(MultiMap headers) {
    for (String named : headers.getAll(HttpHeaders.CONNECTION)) {
      for (String name : named.split(",", -1)) {
        if (!name.isBlank()) {
          headers.remove(name.trim());
        }
      }
    }
    OF_THE_CONNECTION.forEach(headers::remove);
  }

  private static boolean stream(HttpServerRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return request.path().endsWith("/stream")
        || (accept != null && accept.contains("text/event-stream"));
  }
}
