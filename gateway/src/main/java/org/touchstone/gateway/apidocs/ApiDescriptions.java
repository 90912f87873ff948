package org.touchstone.gateway.apidocs;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.touchstone.gateway.route.Service;
import org.touchstone.gateway.route.ServiceCalls;
import org.touchstone.gateway.route.Services;
import org.touchstone.gateway.web.GatewayConfig;

/**
 * Keeps the description of the whole API. The services are asked when somebody reads it, at most
 * every half minute; the last good answer of a service stands in while it is away. A service that
 * has not answered yet is named in {@code x-unavailable}.
 */
@ApplicationScoped
public class ApiDescriptions {

  private static final Logger LOG = Logger.getLogger(ApiDescriptions.class);
  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final Duration KEPT_INCOMPLETE = Duration.ofSeconds(2);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);
  private static final String SIGN_IN = "signIn";
  private static final String BEARER = "bearer";

  private final Services services;
  private final ServiceCalls calls;
  private final Clock clock;
  private final String address;
  private final URI issuer;
  private final String version;
  private final Description own;
  private final Map<String, Description> lastGood = new ConcurrentHashMap<>();
  private @Nullable Future<Document> current;
  private Instant currentUntil = Instant.MIN;

  ApiDescriptions(
      Services services,
      ServiceCalls calls,
      Clock clock,
      GatewayConfig gateway,
      @ConfigProperty(name = "touchstone.session.issuer") URI issuer,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    this.services = services;
    this.calls = calls;
    this.clock = clock;
    this.address = gateway.origin();
    this.issuer = issuer;
    this.version = version;
    this.own = new Description("gateway", read("gateway-openapi.json"));
  }

  /** The version that a service says it has; empty before its first answer. */
  public Optional<String> version(String service) {
    return Optional.ofNullable(lastGood.get(service))
        .map(description -> description.document().getJsonObject("info", new JsonObject()))
        .map(info -> info.getString("version"));
  }

  /**
   * The merged document. Asks the services, unless that was done a moment ago; those who read at
   * the same time share one round of questions. Never fails: what cannot be had is left out, and
   * said to be.
   */
  public synchronized Future<Document> document() {
    Instant now = clock.instant();
    if (current != null && (!current.isComplete() || now.isBefore(currentUntil))) {
      return current;
    }
    List<Future<?>> asked = new ArrayList<>();
    for (Service service : services.all()) {
      asked.add(ask(service));
    }
    current = Future.join(asked).transform(done -> Future.succeededFuture(merge()));
    currentUntil = now.plus(KEPT);
    current.onSuccess(document -> shorten(document, now));
    return current;
  }

  private synchronized void shorten(Document document, Instant asOf) {
    if (!document.complete()) {
      currentUntil = asOf.plus(KEPT_INCOMPLETE);
    }
  }

  private Future<?> ask(Service service) {
    return calls
        .get(service, "/q/openapi?format=json", ANSWER_WITHIN)
        .map(JsonObject::new)
        .onSuccess(
            document -> lastGood.put(service.name(), new Description(service.name(), document)))
        .onFailure(failure -> LOG.infof("no API description of %s now", service.name()));
  }

  private Document merge() {
    List<Description> descriptions = new ArrayList<>(List.of(own));
    JsonArray unavailable = new JsonArray();
    for (Service service : services.all()) {
      Description description = lastGood.get(service.name());
      if (description == null) {
        unavailable.add(service.name());
      } else {
        descriptions.add(description);
      }
    }
    JsonObject merged = MergedDescription.of(descriptions, frame(), security());
    if (!unavailable.isEmpty()) {
      merged.put("x-unavailable", unavailable);
    }
    Buffer bytes = merged.toBuffer();
    return new Document(bytes, etag(bytes), unavailable.isEmpty());
  }

  private JsonObject frame() {
    return new JsonObject()
        .put("openapi", "3.1.0")
        .put(
            "info",
            new JsonObject()
                .put("title", "Touchstone API")
                .put("version", version)
                .put(
                    "description",
                    "Diary, insights and care relations of people who live with chronic pain. Errors are problem documents (RFC 9457). "
                        + "What is not yours is answered with 404.")
                .put(
                    "license",
                    new JsonObject().put("name", "Apache-2.0").put("identifier", "Apache-2.0")))
        .put("servers", new JsonArray().add(new JsonObject().put("url", address)))
        .put(
            "security",
            new JsonArray()
                .add(new JsonObject().put(SIGN_IN, new JsonArray().add("openid")))
                .add(new JsonObject().put(BEARER, new JsonArray())));
  }

  private JsonObject security() {
    String provider = issuer + "/protocol/openid-connect";
    JsonObject flow =
        new JsonObject()
            .put("authorizationUrl", provider + "/auth")
            .put("tokenUrl", provider + "/token")
            .put("refreshUrl", provider + "/token")
            .put("scopes", new JsonObject().put("openid", "Who you are"));
    return new JsonObject()
        .put(
            SIGN_IN,
            new JsonObject()
                .put("type", "oauth2")
                .put(
                    "description",
                    "Code flow with PKCE. On this page: the public client touchstone-docs.")
                .put("flows", new JsonObject().put("authorizationCode", flow)))
        .put(
            BEARER,
            new JsonObject()
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "An access token with the audience touchstone."));
  }

  private static String etag(Buffer bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.getBytes());
      return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonObject read(String resource) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = loader.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is absent");
      }
      return new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The merged document.
   *
   * @param bytes JSON
   * @param etag strong, with its quotation marks
   * @param complete whether every service has a part in it
   */
  public record Document(Buffer bytes, String etag, boolean complete) {}
}
