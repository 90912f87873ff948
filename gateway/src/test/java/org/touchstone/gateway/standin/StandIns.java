package org.touchstone.gateway.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/**
 * Starts the stand-ins and points the gateway at them. {@code standin.control} is the address at
 * which tests steer them: {@code POST /control/service/<name>/start|stop|emit|state} and {@code
 * POST /control/provider…}.
 */
public final class StandIns implements QuarkusTestResourceLifecycleManager {

  private Vertx vertx;
  private final Map<String, StandInService> services = new HashMap<>();
  private final StandInProvider provider = new StandInProvider();

  @Override
  public Map<String, String> start() {
    vertx = Vertx.vertx();
    Map<String, String> configuration = new HashMap<>();
    for (String name : new String[] {"patient", "practice", "insights"}) {
      StandInService service = new StandInService(vertx, name, openApi(name));
      service.start();
      services.put(name, service);
      configuration.put("touchstone.route." + name, "http://127.0.0.1:" + service.port());
    }
    HttpServer server = vertx.createHttpServer().requestHandler(this::handle);
    StandInService.await(server.listen(0, "127.0.0.1"));
    String address = "http://127.0.0.1:" + server.actualPort();
    provider.issuer(address + "/realms/touchstone");
    configuration.put("standin.control", address);
    configuration.put("touchstone.session.issuer", address + "/realms/touchstone");
    configuration.put("touchstone.session.client-secret", StandInProvider.SECRET);
    configuration.put("touchstone.session.provider-timeout", "2s");
    configuration.put("touchstone.route.response-timeout", "1s");
    return configuration;
  }

  @Override
  public void stop() {
    StandInService.await(vertx.close());
  }

  private void handle(HttpServerRequest request) {
    if (!request.path().startsWith("/control/service/")) {
      provider.handle(request);
      return;
    }
    String[] words = request.path().split("/", -1);
    StandInService service = services.get(words[3]);
    vertx
        .executeBlocking(
            () -> {
              switch (words[4]) {
                case "start" -> service.start();
                case "stop" -> service.stop();
                case "emit" -> service.emit();
                default -> {}
              }
              return service.state();
            })
        .onSuccess(
            state ->
                request
                    .response()
                    .putHeader("Content-Type", "application/json")
                    .end(state.toBuffer()));
  }

  private static JsonObject openApi(String name) {
    JsonObject problem = new JsonObject().put("type", "object").put("description", "RFC 9457");
    JsonObject entry =
        new JsonObject()
            .put("type", "object")
            .put("description", name)
            .put(
                "properties",
                new JsonObject()
                    .put("problem", new JsonObject().put("$ref", "#/components/schemas/Problem")));
    JsonObject list =
        new JsonObject()
            .put("type", "array")
            .put("items", new JsonObject().put("$ref", "#/components/schemas/Entry"));
    JsonObject ok =
        new JsonObject()
            .put(
                "200",
                new JsonObject()
                    .put("description", "OK")
                    .put(
                        "content",
                        new JsonObject()
                            .put(
                                "application/json",
                                new JsonObject()
                                    .put(
                                        "schema",
                                        new JsonObject()
                                            .put("$ref", "#/components/schemas/EntryList")))));
    JsonObject operation = new JsonObject().put("operationId", "list").put("responses", ok);
    return new JsonObject()
        .put("openapi", "3.1.0")
        .put("info", new JsonObject().put("title", name).put("version", "1.2.3"))
        .put(
            "paths",
            new JsonObject()
                .put("/api/" + name + "/v1/me", new JsonObject().put("get", operation))
                .put("/q/secret", new JsonObject().put("get", operation.copy())))
        .put(
            "components",
            new JsonObject()
                .put(
                    "schemas",
                    new JsonObject()
                        .put("Problem", problem)
                        .put("Entry", entry)
                        .put("EntryList", list)));
  }
}
