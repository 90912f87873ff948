package org.touchstone.bench.client;

import java.net.URI;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.touchstone.bench.BenchException;

/** A patient made for load, and what they do through the gateway. */
public final class LoadPatient {

  private static final Pattern VERSION = Pattern.compile("\"diaryVersion\"\\s*:\\s*([0-9]+)");
  private static final String JSON = "application/json";

  private final URI gateway;
  private final Tokens tokens;
  private final String username;
  private final String password;
  private volatile Tokens.Token token;

  LoadPatient(URI gateway, Tokens tokens, String username, String password) {
    this.gateway = gateway;
    this.tokens = tokens;
    this.username = username;
    this.password = password;
    this.token = tokens.ofPatient(username, password);
  }

  /** Takes a new token, so that none runs out while something is measured. */
  public void signIn() {
    token = tokens.ofPatient(username, password);
  }

  /**
   * Logs pain on one of the last days.
   *
   * @return whether it was taken as a new entry
   */
  public boolean logPain() {
    String path = "/api/practice/v1/me/pain-entries/" + Entries.newId();
    Answer answer =
        Http.send("PUT", gateway.resolve(path), authorization(), JSON, Entries.painOfRecentDays());
    return answer.status() == 201;
  }

  /** Replaces nothing, adds the days of a daily diary. */
  public void importDiary(String dailyDiary) {
    Http.require(
        "POST",
        gateway.resolve("/api/practice/v1/me/diary/import?dryRun=false"),
        authorization(),
        JSON,
        dailyDiary);
  }

  /** The version of the diary that the insights, as they are readable now, were computed from. */
  public long diaryVersion() {
    Answer answer =
        Http.require("GET", address("/api/insights/v1/me/insights"), authorization(), null, null);
    Matcher version = VERSION.matcher(answer.body());
    if (!version.find()) {
      throw new BenchException("No diaryVersion in " + answer.body());
    }
    return Long.parseLong(version.group(1));
  }

  /** Listens to the stream of insights; returns when the first event is there. */
  public InsightStream stream() {
    return InsightStream.open(address("/api/insights/v1/me/stream"), authorization());
  }

  private URI address(String path) {
    return gateway.resolve(path);
  }

  private String authorization() {
    if (!token.isUsable()) {
      signIn();
    }
    return token.authorization();
  }

  /** What a device sends. */
  private static final class Entries {

    private static final long SECONDS_BACK = 12L * 24 * 3600;

    /** A UUIDv7, as devices make them. */
    static UUID newId() {
      ThreadLocalRandom random = ThreadLocalRandom.current();
      long high = (System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(0x1000);
      return new UUID(high, (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    static String painOfRecentDays() {
      ThreadLocalRandom random = ThreadLocalRandom.current();
      long at = System.currentTimeMillis() / 1000 - random.nextLong(SECONDS_BACK);
      return "{\"at\":\""
          + java.time.Instant.ofEpochSecond(at)
          + "\",\"zone\":\"Europe/Rome\",\"intensity\":"
          + random.nextInt(11)
          + ",\"regions\":[{\"region\":\"lower-back-left\",\"intensity\":5,\"touchHurts\":false}]}";
    }
  }
}
