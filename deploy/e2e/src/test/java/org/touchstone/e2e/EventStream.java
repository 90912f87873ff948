package org.touchstone.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A stream of insights, open as an app keeps it open. */
final class EventStream implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BlockingQueue<Long> versions = new LinkedBlockingQueue<>();
  private final Stream<String> lines;

  EventStream(String path, String token) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Suite.gateway() + path))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream")
            .build();
    HttpResponse<Stream<String>> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
    if (answer.statusCode() != 200) {
      throw new IOException("the stream answered " + answer.statusCode());
    }
    lines = answer.body();
    Thread reader = new Thread(this::read, "stream " + path);
    reader.setDaemon(true);
    reader.start();
  }

  /** The next diary version that is pushed. */
  long next(Duration atMost) throws InterruptedException {
    Long version = versions.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
    if (version == null) {
      throw new AssertionError("nothing was pushed within " + atMost);
    }
    return version;
  }

  private void read() {
    try {
      lines
          .filter(line -> line.startsWith("data:"))
          .forEach(
              line -> {
                try {
                  versions.add(JSON.readTree(line.substring(5)).get("diaryVersion").asLong());
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
    } catch (java.io.UncheckedIOException e) {
      // closed by this side
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
