package org.touchstone.insights.stream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.Category;
import org.touchstone.insights.Api;
import org.touchstone.insights.Log;
import org.touchstone.local.test.TestTokens;

/** Streams over real HTTP. */
@QuarkusTest
class StreamTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @TestHTTPResource("/api/insights/v1")
  URI root;

  @Inject OpenStreams streams;

  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();

  @Test
  void currentVersionComesAtOnceAndEachNewOneAfterIt() throws Exception {
    // Given
    Log.send(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, DAY, 9, 6)));
    Api.ownOnce(patient, "", insights -> insights.get("diaryVersion").asLong() == 1);
    try (Reader reader = open("/me/stream", TestTokens.patient(patient))) {
      reader.awaitLast("data:{\"diaryVersion\":1}");

      // When
      Log.send(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, DAY, 10, 5)));

      // Then
      reader.awaitLast("data:{\"diaryVersion\":2}");
      assertEquals(
          List.of(
              "event:insights",
              "data:{\"diaryVersion\":1}",
              "event:insights",
              "data:{\"diaryVersion\":2}"),
          reader.lines());
    }
  }

  @Test
  void clinicHearsNothingOfWhatIsNotShared() throws Exception {
    // Given
    share(1, Category.PAIN);
    try (Reader reader =
        open("/patients/" + patient + "/stream", TestTokens.clinician(clinician))) {
      reader.awaitLast("data:{\"diaryVersion\":0}");

      // When
      Log.send(Log.fact(Log.closeness(patient, UUID.randomUUID(), DAY, 7)));
      Api.ownOnce(patient, "", insights -> insights.get("diaryVersion").asLong() == 1);
      Log.send(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, DAY, 10, 5)));

      // Then
      reader.awaitLast("data:{\"diaryVersion\":1}");
      assertEquals(4, reader.lines().size());
    }
  }

  @Test
  void streamEndsWhenConsentIsWithdrawn() throws Exception {
    // Given
    share(1, Category.PAIN);
    try (Reader reader =
        open("/patients/" + patient + "/stream", TestTokens.clinician(clinician))) {
      reader.awaitLast("data:{\"diaryVersion\":0}");
      assertFalse(reader.ended());

      // When
      Log.send(Log.sharing(patient, Set.of(clinician), 2));

      // Then
      Awaitility.await().until(reader::ended);
    }
  }

  @Test
  void streamEndsWhenCareEnds() throws Exception {
    // Given
    share(1, Category.PAIN);
    try (Reader reader =
        open("/patients/" + patient + "/stream", TestTokens.clinician(clinician))) {
      reader.awaitLast("data:{\"diaryVersion\":0}");

      // When
      Log.send(Log.sharing(patient, Set.of(), 2, Category.PAIN));

      // Then
      Awaitility.await().until(reader::ended);
    }
  }

  @Test
  void streamEndsWithTheTokenItWasOpenedWith() throws Exception {
    // Given
    Instant opened = Instant.now();
    try (Reader reader = open("/me/stream", TestTokens.patient(patient))) {
      reader.awaitLast("data:{\"diaryVersion\":0}");
      streams.endExpired(opened);
      Log.send(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, DAY, 9, 6)));
      reader.awaitLast("data:{\"diaryVersion\":1}");

      // When
      streams.endExpired(opened.plus(Duration.ofMinutes(16)));

      // Then
      Awaitility.await().until(reader::ended);
      assertEquals("data:{\"diaryVersion\":1}", reader.lines().get(3));
    }
  }

  private void share(long revision, Category... categories) {
    Log.send(Log.sharing(patient, Set.of(clinician), revision, categories));
    Awaitility.await()
        .until(
            () ->
                given()
                    .auth()
                    .oauth2(TestTokens.clinician(clinician))
                    .get(root.getPath() + "/patients/" + patient + "/insights"),
            answer ->
                answer.statusCode() == 200
                    && answer.jsonPath().getList("notShared").size() == 4 - categories.length);
  }

  private Reader open(String path, String token) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(root + path))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "text/event-stream")
                    .timeout(Duration.ofSeconds(20))
                    .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    assertEquals(200, response.statusCode());
    return new Reader(response.body());
  }

  /** Collects the lines of a stream but for comments and empty ones. */
  private static final class Reader implements AutoCloseable {
    private final InputStream body;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    Reader(InputStream body) {
      this.body = body;
      Thread thread = new Thread(this::read);
      thread.setDaemon(true);
      thread.start();
    }

    private void read() {
      try (var reader =
          new java.io.BufferedReader(new java.io.InputStreamReader(body, StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.isEmpty() && !line.startsWith(":")) {
            lines.add(line.replace(": ", ":"));
          }
        }
      } catch (IOException e) {
        lines.add("closed");
      }
      ended = true;
    }

    void awaitLast(String line) {
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> lines, all -> !all.isEmpty() && all.get(all.size() - 1).equals(line));
    }

    List<String> lines() {
      return List.copyOf(lines);
    }

    boolean ended() {
      return ended;
    }

    @Override
    public void close() throws IOException {
      body.close();
    }
  }
}
