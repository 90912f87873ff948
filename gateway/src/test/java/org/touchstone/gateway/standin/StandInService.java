package org.touchstone.gateway.standin;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** A service that tells what it was asked, streams, is slow, or fails, by the end of the path. */
final class StandInService {

  private static final int BIG = 20 * 1024 * 1024;

  private final Vertx vertx;
  private final String name;
  private final JsonObject openApi;
  private final Set<HttpServerResponse> streams = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<String> aborted = new ConcurrentLinkedQueue<>();
  private HttpServer server;
  private int port;

  StandInService(Vertx vertx, String name, JsonObject openApi) {
    this.vertx = vertx;
    this.name = name;
    this.openApi = openApi;
  }

  /** Starts, on the same port as the last time. */
  void start() {
    server = vertx.createHttpServer().requestHandler(this::handle);
    await(server.listen(port, "127.0.0.1"));
    port = server.actualPort();
  }

  void stop() {
    await(server.close());
  }

  int port() {
    return port;
  }

  /** Sends one more event to all open streams. */
  void emit() {
    streams.forEach(stream -> stream.write("event: insights\ndata: {\"diaryVersion\":2}\n\n"));
  }

  JsonObject state() {
    return new JsonObject()
        .put("streams", streams.size())
        .put("aborted", new JsonArray(aborted.stream().toList()));
  }

  private void handle(HttpServerRequest request) {
    String path = request.path();
    HttpServerResponse response = request.response();
    request.exceptionHandler(failure -> aborted.add(path));
    if (path.equals("/q/openapi")) {
      json(response, openApi);
    } else if (path.startsWith("/q/")) {
      json(response, new JsonObject().put("status", "UP"));
    } else if (path.endsWith("/stream")) {
      stream(response);
    } else if (path.endsWith("/slow")) {
      request.resume();
    } else if (path.endsWith("/big")) {
      response.putHeader("Content-Length", Integer.toString(BIG)).end(Buffer.buffer(new byte[BIG]));
    } else if (path.endsWith("/broken")) {
      request.connection().close();
    } else if (path.endsWith("/missing")) {
      response
          .setStatusCode(404)
          .putHeader("Content-Type", "application/problem+json")
          .end(new JsonObject().put("type", "/problems/not-found").toBuffer());
    } else {
      request.body().onSuccess(body -> json(response, told(request, body)));
    }
  }

  private void stream(HttpServerResponse response) {
    response.putHeader("Content-Type", "text/event-stream").setChunked(true);
    streams.add(response);
    response.closeHandler(closed -> streams.remove(response));
    response.exceptionHandler(failure -> streams.remove(response));
    response.write("event: insights\ndata: {\"diaryVersion\":1}\n\n");
  }

  private JsonObject told(HttpServerRequest request, Buffer body) {
    JsonObject headers = new JsonObject();
    request
        .headers()
        .forEach(
            header ->
                headers.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue()));
    return new JsonObject()
        .put("service", name)
        .put("method", request.method().name())
        .put("uri", request.uri())
        .put("headers", headers)
        .put("bytes", body.length())
        .put("text", body.length() < 1000 ? body.toString() : "")
        .put("padding", request.method() == HttpMethod.GET ? "x".repeat(4000) : "");
  }

  private static void json(HttpServerResponse response, JsonObject body) {
    response
        .putHeader("Content-Type", "application/json")
        .putHeader("Set-Cookie", "internal=1")
        .putHeader("Keep-Alive", "timeout=5")
        .putHeader("X-Powered-By", "stand-in")
        .putHeader("Cache-Control", "public, max-age=600")
        .end(body.toBuffer());
  }

  static void await(io.vertx.core.Future<?> future) {
    CountDownLatch done = new CountDownLatch(1);
    future.onComplete(result -> done.countDown());
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (future.failed()) {
      throw new IllegalStateException(future.cause());
    }
  }
}
