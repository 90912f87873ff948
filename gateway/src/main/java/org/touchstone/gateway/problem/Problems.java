package org.touchstone.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicLong;

/** Ends requests with a problem document. */
public final class Problems {

  /**
   * What is still read of a refused request's body, in bytes, so that the client gets to read the
   * answer instead of a reset connection; after that the connection is closed.
   */
  private static final long DISCARDED_AT_MOST = 32L * 1024 * 1024;

  private Problems() {}

  /** Answers with {@code problem}; does nothing when an answer is under way already. */
  public static void send(RoutingContext ctx, Problem problem) {
    HttpServerResponse response = ctx.response();
    if (response.ended()) {
      return;
    }
    if (response.headWritten()) {
      response.reset();
      return;
    }
    JsonObject body =
        new JsonObject()
            .put("type", problem.type())
            .put("title", problem.title())
            .put("status", problem.status())
            .put("detail", problem.detail())
            .put("instance", ctx.request().path());
    discard(ctx.request());
    response.setStatusCode(problem.status());
    if (problem.status() == 401) {
      response.putHeader("WWW-Authenticate", "Bearer");
    }
    response.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json").end(body.toBuffer());
  }

  /**
   * Answers with {@code problem} and tells when to come back.
   *
   * @param seconds 1 or more
   */
  public static void send(RoutingContext ctx, Problem problem, long seconds) {
    if (!ctx.response().headWritten()) {
      ctx.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
    }
    send(ctx, problem);
  }

  /**
   * Reads and forgets what is left of a body, so that the connection can serve the next request.
   */
  public static void discard(HttpServerRequest request) {
    if (request.isEnded()) {
      return;
    }
    AtomicLong discarded = new AtomicLong();
    request.exceptionHandler(failure -> {});
    request.handler(
        buffer -> {
          if (discarded.addAndGet(buffer.length()) > DISCARDED_AT_MOST) {
            request.connection().close();
          }
        });
    request.resume();
  }
}
