package org.touchstone.gateway.apidocs;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Serves the description of the API. The page that shows it, and the description of events, are
 * files beside it.
 */
@ApplicationScoped
class DocsRoutes {

  private static final int AFTER_COMPRESSION = 50;

  private final ApiDescriptions descriptions;

  DocsRoutes(ApiDescriptions descriptions) {
    this.descriptions = descriptions;
  }

  void routes(@Observes Router router) {
    router
        .route("/docs/openapi.json")
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .order(AFTER_COMPRESSION)
        .handler(this::describe);
  }

  private void describe(RoutingContext ctx) {
    descriptions
        .document()
        .onSuccess(
            document -> {
              ctx.response().putHeader(HttpHeaders.ETAG, document.etag());
              if (document.etag().equals(ctx.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
                ctx.response().setStatusCode(304).end();
              } else {
                ctx.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(document.bytes());
              }
            })
        .onFailure(ctx::fail);
  }
}
