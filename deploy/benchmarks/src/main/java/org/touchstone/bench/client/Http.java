package org.touchstone.bench.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.touchstone.bench.BenchException;

/**
 * Blocking HTTP on kept connections. It is the plainest client the JDK has: the load shares this
 * machine's processors with what it loads, so every microsecond of the client counts against the
 * suite.
 */
final class Http {

  private static final int CONNECT_MILLIS = 5_000;
  private static final int READ_MILLIS = 120_000;

  private Http() {}

  static Answer send(
      String method,
      URI address,
      @Nullable String authorization,
      @Nullable String contentType,
      @Nullable String body) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setRequestMethod(method);
      connection.setConnectTimeout(CONNECT_MILLIS);
      connection.setReadTimeout(READ_MILLIS);
      if (authorization != null) {
        connection.setRequestProperty("Authorization", authorization);
      }
      if (body != null) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        connection.setRequestProperty("Content-Type", contentType);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(bytes.length);
        try (OutputStream out = connection.getOutputStream()) {
          out.write(bytes);
        }
      }
      int status = connection.getResponseCode();
      return new Answer(status, text(connection, status));
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + address, e);
    }
  }

  /** Read to its end, so that the connection is kept. */
  private static String text(HttpURLConnection connection, int status) throws IOException {
    try (InputStream in =
        status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The same, refused or failed being an error. */
  static Answer require(
      String method,
      URI address,
      @Nullable String authorization,
      @Nullable String contentType,
      @Nullable String body) {
    try {
      return send(method, address, authorization, contentType, body)
          .accepted(method + " " + address);
    } catch (UncheckedIOException e) {
      throw new BenchException("No answer to " + method + " " + address + ": " + e.getCause(), e);
    }
  }
}
