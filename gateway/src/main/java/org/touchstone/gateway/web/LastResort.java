package org.touchstone.gateway.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.touchstone.gateway.problem.Problem;
import org.touchstone.gateway.problem.Problems;

/** Answers what nobody else answers: unknown addresses, and failures that reached nobody. */
@ApplicationScoped
public class LastResort {

  private static final Logger LOG = Logger.getLogger(LastResort.class);
  private static final int AFTER_EVERYTHING = 1_000_000;
  private static final int BEFORE_QUARKUS = -1_000_000;

  void routes(@Observes Router router) {
    router.route().order(AFTER_EVERYTHING).handler(ctx -> Problems.send(ctx, Problem.notFound()));
    router.route().order(BEFORE_QUARKUS).failureHandler(LastResort::failed);
  }

  private static void failed(RoutingContext ctx) {
    int status = ctx.statusCode();
    if (status < 400 || status >= 500) {
      LOG.errorf(
          ctx.failure(),
          "%s failed, trace %s",
          ctx.request().method().name(),
          TraceContext.of(ctx));
      status = 500;
    }
    Problems.send(ctx, Problem.ofStatus(status));
  }
}
