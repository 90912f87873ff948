package org.touchstone.gateway.status;

import io.smallrye.health.SmallRyeHealthReporter;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.touchstone.gateway.apidocs.ApiDescriptions;
import org.touchstone.gateway.route.Service;
import org.touchstone.gateway.route.ServiceCalls;
import org.touchstone.gateway.route.Services;

/**
 * {@code GET /api/status}: the state and version of every part, 200 when all are up, 503 otherwise.
 */
@ApplicationScoped
class StatusRoute {

  private static final int BEFORE_THE_API = 40;
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

  /** Anybody may ask, so the parts are asked at most once a second. */
  private static final Duration KEPT = Duration.ofSeconds(1);

  private final Vertx vertx;
  private final Services services;
  private final ServiceCalls calls;
  private final ApiDescriptions descriptions;
  private final SmallRyeHealthReporter health;
  private final Clock clock;
  private final String issuer;
  private final String version;
  private final HttpClient client;
  private @Nullable Future<List<Part>> current;
  private Instant currentUntil = Instant.MIN;

  StatusRoute(
      Vertx vertx,
      Services services,
      ServiceCalls calls,
      ApiDescriptions descriptions,
      SmallRyeHealthReporter health,
      Clock clock,
      @ConfigProperty(name = "touchstone.session.issuer") String issuer,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    this.vertx = vertx;
    this.services = services;
    this.calls = calls;
    this.descriptions = descriptions;
    this.health = health;
    this.clock = clock;
    this.issuer = issuer;
    this.version = version;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions().setConnectTimeout((int) ANSWER_WITHIN.toMillis()));
  }

  void routes(@Observes Router router) {
    router
        .route("/api/status")
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .order(BEFORE_THE_API)
        .handler(this::tell);
  }

  private void tell(RoutingContext ctx) {
    parts()
        .onSuccess(
            parts -> {
              boolean up = parts.stream().allMatch(Part::up);
              JsonArray services = new JsonArray();
              parts.forEach(
                  part ->
                      services.add(
                          new JsonObject()
                              .put("name", part.name())
                              .put("status", part.up() ? "UP" : "DOWN")
                              .put("version", part.version())));
              ctx.response()
                  .setStatusCode(up ? 200 : 503)
                  .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                  .end(
                      new JsonObject()
                          .put("status", up ? "UP" : "DOWN")
                          .put("services", services)
                          .toBuffer());
            })
        .onFailure(ctx::fail);
  }

  private synchronized Future<List<Part>> parts() {
    Instant now = clock.instant();
    if (current != null && (!current.isComplete() || now.isBefore(currentUntil))) {
      return current;
    }
    List<Future<Part>> asked = new ArrayList<>();
    asked.add(gateway());
    Future<?> described = descriptions.document();
    services.all().forEach(service -> asked.add(part(service, described)));
    asked.add(keycloak());
    current = Future.all(asked).map(all -> asked.stream().map(Future::result).toList());
    currentUntil = now.plus(KEPT);
    return current;
  }

  private Future<Part> gateway() {
    return vertx
        .executeBlocking(() -> !health.getReadiness().isDown(), false)
        .otherwise(false)
        .map(up -> new Part("gateway", up, version));
  }

  private Future<Part> part(Service service, Future<?> described) {
    return up(calls.get(service, "/q/health/ready", ANSWER_WITHIN))
        .compose(
            up ->
                described.map(
                    done ->
                        new Part(
                            service.name(),
                            up,
                            descriptions.version(service.name()).orElse(null))));
  }

  /** Keycloak tells its version to its administrators alone. */
  private Future<Part> keycloak() {
    RequestOptions options =
        new RequestOptions()
            .setAbsoluteURI(issuer + "/.well-known/openid-configuration")
            .setConnectTimeout(ANSWER_WITHIN.toMillis());
    Future<?> answer =
        client
            .request(options)
            .compose(request -> request.idleTimeout(ANSWER_WITHIN.toMillis()).send())
            .compose(
                response ->
                    response
                        .end()
                        .compose(
                            end ->
                                response.statusCode() == 200
                                    ? Future.succeededFuture()
                                    : Future.failedFuture("not ready")));
    return up(answer).map(up -> new Part("keycloak", up, null));
  }

  private static Future<Boolean> up(Future<?> answer) {
    return answer.map(done -> true).otherwise(false);
  }

  private record Part(String name, boolean up, @Nullable String version) {}
}
