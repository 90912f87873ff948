package org.touchstone.practice;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;

/**
 * Calls for tests that make thousands of them: over a kept connection, with nothing printed aside
 * and nothing parsed. An answer is a text of status, headers and body; the trace's own header,
 * which is different each time, is left out.
 */
public final class LightCalls {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public static String get(String token, String path) {
    return send(token, path, HttpRequest.newBuilder().GET());
  }

  public static String put(String token, String path, String json) {
    return send(
        token,
        path,
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  private static String send(String token, String path, HttpRequest.Builder request) {
    URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
    try {
      HttpResponse<String> answer =
          HTTP.send(
              request.uri(address).header("Authorization", "Bearer " + token).build(),
              BodyHandlers.ofString());
      Map<String, Object> headers = new TreeMap<>(answer.headers().map());
      headers.remove("traceparent");
      return answer.statusCode() + " " + headers + " " + answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private LightCalls() {}
}
