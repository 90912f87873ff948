package org.touchstone.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The services and the addresses that belong to them. */
@ApplicationScoped
public class Services {

  /**
   * Shorter than the services keep idle connections, so that we never send on one that they are
   * closing.
   */
  private static final int KEEP_ALIVE_SECONDS = 30;

  private static final String PATIENT_PATH = "/api/patient/";
  private static final String PRACTICE_PATH = "/api/practice/";
  private static final String INSIGHTS_PATH = "/api/insights/";

  /** Where to get help at once: nobody signs in for that first. */
  private static final String HELP_PATH = PRACTICE_PATH + "v1/help-now/";

  private final Vertx vertx;
  private final RouteConfig config;
  private final Service patient;
  private final Service practice;
  private final Service insights;

  Services(Vertx vertx, RouteConfig config) {
    this.vertx = vertx;
    this.config = config;
    this.patient = service("patient-service", config.patient());
    this.practice = service("practice-service", config.practice());
    this.insights = service("insights-service", config.insights());
  }

  /** All services, in a fixed order. */
  public List<Service> all() {
    return List.of(patient, practice, insights);
  }

  /** The service that answers at {@code path}, or null where there is none. */
  @Nullable Service of(String path) {
    if (path.startsWith(PRACTICE_PATH)) {
      return practice;
    }
    if (path.startsWith(INSIGHTS_PATH)) {
      return insights;
    }
    return path.startsWith(PATIENT_PATH) ? patient : null;
  }

  /** Whether a path may be read by anybody; the service agrees, or refuses. */
  boolean isOpen(String path) {
    return path.startsWith(HELP_PATH);
  }

  private Service service(String name, URI url) {
    boolean tls = "https".equalsIgnoreCase(url.getScheme());
    int port = url.getPort() > 0 ? url.getPort() : tls ? 443 : 80;
    return new Service(
        name,
        url,
        SocketAddress.inetSocketAddress(port, url.getHost()),
        client(name, tls, config.connections()),
        client(name + "-streams", tls, config.streams()));
  }

  private HttpClient client(String name, boolean tls, int connections) {
    HttpClientOptions options =
        new HttpClientOptions()
            .setName(name)
            .setSsl(tls)
            .setConnectTimeout((int) config.connectTimeout().toMillis())
            .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
            .setMaxPoolSize(connections)
            .setMaxWaitQueueSize(config.waiting());
    return vertx.createHttpClient(options);
  }
}
