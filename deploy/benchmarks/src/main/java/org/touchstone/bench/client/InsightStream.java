package org.touchstone.bench.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchstone.bench.BenchException;

/** An open page: server-sent events, each with the moment at which it was there. */
public final class InsightStream implements AutoCloseable {

  private static final Pattern DATA = Pattern.compile("data:.*\"diaryVersion\"\\s*:\\s*([0-9]+).*");

  private final BlockingQueue<Push> pushes = new LinkedBlockingQueue<>();
  private final Stream<String> lines;
  private final Thread reader;
  private volatile long latest = -1;

  /**
   * A recalculation was told.
   *
   * @param diaryVersion the version it told
   * @param at when it was there, in the time of {@link System#nanoTime}
   */
  public record Push(long diaryVersion, long at) {}

  private InsightStream(Stream<String> lines) {
    this.lines = lines;
    this.reader = new Thread(this::read, "bench-stream");
    reader.setDaemon(true);
  }

  static InsightStream open(URI address, String authorization) {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", authorization)
            .header("Accept", "text/event-stream")
            .build();
    try {
      HttpResponse<Stream<String>> response =
          client.send(request, HttpResponse.BodyHandlers.ofLines());
      if (response.statusCode() != 200) {
        throw new BenchException("GET " + address + " → " + response.statusCode());
      }
      InsightStream stream = new InsightStream(response.body());
      stream.reader.start();
      if (stream.next(Duration.ofSeconds(20)) == null) {
        throw new BenchException("The stream does not tell the current version");
      }
      return stream;
    } catch (IOException e) {
      throw new BenchException("No stream from " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("Interrupted", e);
    }
  }

  /** Forgets what came so far, and tells the latest version among it. */
  public long latest() {
    List<Push> old = new ArrayList<>();
    pushes.drainTo(old);
    old.forEach(push -> latest = Math.max(latest, push.diaryVersion()));
    return latest;
  }

  /** Waits for a version beyond the given one; null when it does not come in time. */
  public @Nullable Push beyond(long diaryVersion, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    Push push = next(patience);
    while (push != null && push.diaryVersion() <= diaryVersion) {
      push = next(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    }
    return push;
  }

  private @Nullable Push next(Duration patience) {
    try {
      Push push = pushes.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
      if (push != null) {
        latest = Math.max(latest, push.diaryVersion());
      }
      return push;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("Interrupted", e);
    }
  }

  private void read() {
    try {
      lines.forEach(
          line -> {
            long now = System.nanoTime();
            Matcher data = DATA.matcher(line);
            if (data.matches()) {
              pushes.add(new Push(Long.parseLong(data.group(1)), now));
            }
          });
    } catch (RuntimeException e) {
      // The stream has ended: whoever waits for an event gets none.
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
