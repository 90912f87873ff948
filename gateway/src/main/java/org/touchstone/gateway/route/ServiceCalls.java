package org.touchstone.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The gateway's own questions to the services: are they well, what do they offer. */
@ApplicationScoped
public class ServiceCalls {

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(1);

  /** Reads a page of a service. Fails when the service does not answer with 200 in time. */
  public Future<Buffer> get(Service service, String path, Duration within) {
    RequestOptions options =
        new RequestOptions()
            .setServer(service.server())
            .setHost(service.url().getHost())
            .setPort(service.server().port())
            .setURI(path)
            .setConnectTimeout(CONNECT_WITHIN.toMillis())
            .putHeader(HttpHeaders.ACCEPT, "application/json");
    return service
        .requests()
        .request(options)
        .compose(request -> request.idleTimeout(within.toMillis()).send())
        .compose(response -> body(service, path, response));
  }

  private static Future<Buffer> body(Service service, String path, HttpClientResponse response) {
    return response
        .body()
        .compose(
            body ->
                response.statusCode() == 200
                    ? Future.succeededFuture(body)
                    : Future.failedFuture(
                        service.name() + path + " answers " + response.statusCode()));
  }
}
