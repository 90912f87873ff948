package org.touchstone.gateway.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.touchstone.gateway.problem.Problem;
import org.touchstone.gateway.problem.Problems;

/**
 * Answers what nobody else answers: unknown addresses, and failures that reached nobody. What is
 * not HTTP, or has an address that is no URI, never comes here: the server itself answers that with
 * a bare 400.
 */
@ApplicationScoped
public class LastResort {

  private static final Logger LOG = Logger.getLogger(LastResort.class);
  private static final int BAD_REQUEST = 400;
  private static final int ERROR = 500;
  private static final int AFTER_EVERYTHING = 1_000_000;
  private static final int BEFORE_QUARKUS = -1_000_000;

  private final ResponseHeaders headers;

  LastResort(ResponseHeaders headers) {
    this.headers = headers;
  }

  void routes(@Observes Router router) {
    router.route().order(AFTER_EVERYTHING).handler(ctx -> Problems.send(ctx, Problem.notFound()));
    router.route().order(BEFORE_QUARKUS).failureHandler(this::failed);
    // A request that fails while its route is looked for, as its path cannot be read, meets neither
    // filters nor routes.
    router.errorHandler(BAD_REQUEST, ctx -> answer(ctx, BAD_REQUEST));
    router.errorHandler(ERROR, ctx -> answer(ctx, ERROR));
  }

  private void failed(RoutingContext ctx) {
    int status = ctx.statusCode();
    if (status < BAD_REQUEST || status >= ERROR) {
      LOG.errorf(
          ctx.failure(),
          "%s failed, trace %s",
          ctx.request().method().name(),
          TraceContext.of(ctx));
      status = ERROR;
    }
    answer(ctx, status);
  }

  private void answer(RoutingContext ctx, int status) {
    headers.arrange(ctx);
    Problems.send(ctx, Problem.ofStatus(status));
  }
}
