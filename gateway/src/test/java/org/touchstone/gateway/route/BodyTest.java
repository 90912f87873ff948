package org.touchstone.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchstone.gateway.WithStandIns;
import org.touchstone.gateway.standin.Control;

@QuarkusTest
@WithStandIns
class BodyTest {

  private static final int MEGABYTE = 1024 * 1024;
  private static final Duration LONG = Duration.ofSeconds(20);

  @TestHTTPResource URI gateway;

  @ParameterizedTest
  @EnumSource(Version.class)
  void aBodyOfKnownLengthArrives(Version version) throws Exception {
    HttpResponse<String> response = put(version, "/api/practice/v1/count", known(MEGABYTE));
    assertEquals(200, response.statusCode());
    assertEquals(MEGABYTE, new JsonObject(response.body()).getInteger("bytes"));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void aBodyOfUnknownLengthArrives(Version version) throws Exception {
    HttpResponse<String> response = put(version, "/api/practice/v1/count", unknown(MEGABYTE));
    assertEquals(200, response.statusCode());
    assertEquals(MEGABYTE, new JsonObject(response.body()).getInteger("bytes"));
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void aBodyThatIsTooLongIsRefused(Version version) throws Exception {
    HttpResponse<String> response = put(version, "/api/practice/v1/count", known(3 * MEGABYTE));
    assertTooLarge(response);
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void aBodyThatTurnsOutTooLongIsRefused(Version version) throws Exception {
    HttpResponse<String> response = put(version, "/api/practice/v1/count", unknown(3 * MEGABYTE));
    assertTooLarge(response);
  }

  @Test
  void anImportMayBeLonger() throws Exception {
    String path = "/api/practice/v1/me/diary/import";
    assertEquals(200, put(Version.HTTP_1_1, path, known(9 * MEGABYTE)).statusCode());
    assertEquals(200, put(Version.HTTP_1_1, path, unknown(9 * MEGABYTE)).statusCode());
    assertTooLarge(put(Version.HTTP_1_1, path, known(11 * MEGABYTE)));
  }

  @Test
  void theConnectionServesOnAfterARefusal() throws Exception {
    HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    HttpRequest tooLong = request("/api/practice/v1/count").PUT(known(3 * MEGABYTE)).build();
    HttpRequest fine = request("/api/practice/v1/count").PUT(known(10)).build();
    assertTooLarge(client.send(tooLong, BodyHandlers.ofString()));
    assertEquals(200, client.send(fine, BodyHandlers.ofString()).statusCode());
  }

  @Test
  void aClientThatAsksFirstIsToldToGoOn() throws Exception {
    HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    HttpRequest request =
        request("/api/practice/v1/count").expectContinue(true).PUT(known(MEGABYTE)).build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    assertEquals(200, response.statusCode());
    assertEquals(MEGABYTE, new JsonObject(response.body()).getInteger("bytes"));
  }

  @Test
  void aLongAnswerArrivesWhole() throws Exception {
    HttpResponse<InputStream> response =
        client().send(request("/api/practice/v1/big").GET().build(), BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      assertEquals(20L * MEGABYTE, body.transferTo(java.io.OutputStream.nullOutputStream()));
    }
  }

  @Test
  void eventsArriveWhenTheyAreSent() {
    assertTimeoutPreemptively(
        LONG,
        () -> {
          HttpRequest request =
              request("/api/insights/v1/me/stream")
                  .header("Accept", "text/event-stream")
                  .header("Accept-Encoding", "gzip")
                  .GET()
                  .build();
          HttpResponse<InputStream> response = client().send(request, BodyHandlers.ofInputStream());
          try (BufferedReader lines =
              new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            assertEquals("event: insights", lines.readLine());
            assertEquals("data: {\"diaryVersion\":1}", lines.readLine());
            assertEquals("", lines.readLine());
            // Longer than the time limit for answers in these tests: it does not hold for streams.
            pause(Duration.ofMillis(1500));
            Control.service("insights", "emit");
            assertEquals("event: insights", lines.readLine());
            assertEquals("data: {\"diaryVersion\":2}", lines.readLine());
          }
        });
  }

  @Test
  void aStreamThatNobodyReadsAnyMoreIsClosedAtTheService() throws IOException {
    int before = Control.service("insights", "state").getInt("streams");
    try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /api/insights/v1/other/stream HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      assertTrue(socket.getInputStream().read() > 0);
      assertTrue(Control.service("insights", "state").getInt("streams") > before);
    }
    assertTimeoutPreemptively(
        LONG,
        () -> {
          while (Control.service("insights", "state").getInt("streams") > before) {
            pause(Duration.ofMillis(50));
          }
        });
  }

  private static void pause(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }

  private static void assertTooLarge(HttpResponse<String> response) {
    assertEquals(413, response.statusCode());
    assertEquals(
        "application/problem+json", response.headers().firstValue("content-type").orElse(""));
    assertEquals("/problems/content-too-large", new JsonObject(response.body()).getString("type"));
  }

  private HttpResponse<String> put(Version version, String path, BodyPublisher body)
      throws Exception {
    return HttpClient.newBuilder()
        .version(version)
        .build()
        .send(request(path).PUT(body).build(), BodyHandlers.ofString());
  }

  private HttpClient client() {
    return HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .timeout(LONG)
        .header("Authorization", "Bearer abc");
  }

  private static BodyPublisher known(int bytes) {
    return BodyPublishers.ofByteArray(new byte[bytes]);
  }

  private static BodyPublisher unknown(int bytes) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]));
  }
}
