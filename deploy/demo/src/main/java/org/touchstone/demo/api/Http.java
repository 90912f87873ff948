package org.touchstone.demo.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.touchstone.demo.DemoException;

/** HTTP that waits when it is told to: 429 and 503 are asked again, a bounded number of times. */
public final class Http {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int ATTEMPTS = 8;
  private static final long LONGEST_PAUSE_SECONDS = 10;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /**
   * Sends a request.
   *
   * @throws DemoException when there is no answer
   */
  Answer send(HttpRequest.Builder builder) {
    HttpRequest request = builder.timeout(PATIENCE).build();
    String name = request.method() + " " + request.uri();
    try {
      for (int attempt = 1; ; attempt++) {
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        boolean later = response.statusCode() == 429 || response.statusCode() == 503;
        if (!later || attempt == ATTEMPTS) {
          return new Answer(name, response.statusCode(), response.body());
        }
        TimeUnit.SECONDS.sleep(pause(response));
      }
    } catch (IOException e) {
      throw new DemoException("No answer to " + name + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoException("Interrupted at " + name, e);
    }
  }

  private static long pause(HttpResponse<String> response) {
    String after = response.headers().firstValue("Retry-After").orElse("1");
    return after.matches("[0-9]{1,4}")
        ? Math.min(Long.parseLong(after), LONGEST_PAUSE_SECONDS)
        : LONGEST_PAUSE_SECONDS;
  }
}
