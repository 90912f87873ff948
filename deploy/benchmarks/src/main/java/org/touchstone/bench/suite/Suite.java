package org.touchstone.bench.suite;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchstone.bench.BenchException;
import org.touchstone.local.Database;
import org.touchstone.local.Home;
import org.touchstone.local.LocalStack;
import org.touchstone.local.StackException;
import org.touchstone.local.StackOptions;

/**
 * The suite under load: the one that runs (named by {@code TOUCHSTONE_STACK}, or started by {@code
 * deploy/up} with its usual data folder), else one of its own in a temporary folder on free ports,
 * which is gone afterwards.
 */
public final class Suite implements AutoCloseable {

  private static final List<String> PARTS =
      List.of(
          "gateway",
          "practice-service",
          "insights-service",
          "patient-service",
          "postgresql",
          "kafka",
          "keycloak");

  private final LocalStack stack;
  private final @Nullable Path temporary;

  private Suite(LocalStack stack, @Nullable Path temporary) {
    this.stack = stack;
    this.temporary = temporary;
  }

  /**
   * Finds the running suite or starts one.
   *
   * @throws BenchException when none can be started
   */
  public static Suite open(PrintStream out) {
    Path state = stateFile();
    if (Files.isRegularFile(state)) {
      LocalStack running = LocalStack.attach(state);
      if (isReady(running)) {
        out.println("The running suite: " + running.gatewayUrl());
        return new Suite(running, null);
      }
    }
    return start(out);
  }

  private static Path stateFile() {
    String named = System.getenv(LocalStack.STATE_VARIABLE);
    return named == null || named.isBlank()
        ? Home.find().root().resolve(".touchstone/stack.json")
        : Path.of(named);
  }

  private static Suite start(PrintStream out) {
    try {
      Path folder = Files.createTempDirectory("touchstone-bench");
      out.println("No suite runs: starting one on free ports.");
      LocalStack stack =
          LocalStack.start(StackOptions.onFreePorts(folder).withProgress(out::println));
      return new Suite(stack, folder);
    } catch (IOException | StackException e) {
      throw new BenchException("No suite could be started. " + e.getMessage(), e);
    }
  }

  private static boolean isReady(LocalStack stack) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create(stack.gatewayUrl() + "/q/health/ready").toURL().openConnection();
      connection.setConnectTimeout(2000);
      connection.setReadTimeout(5000);
      return connection.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether it was started for this run alone. */
  public boolean isOwn() {
    return temporary != null;
  }

  /** The gateway's address. */
  public URI gateway() {
    return URI.create(stack.gatewayUrl());
  }

  /** Keycloak's address. */
  public URI keycloak() {
    return URI.create(stack.keycloakUrl());
  }

  /** practice-service's database. */
  public Database practiceDatabase() {
    return stack.database("practice");
  }

  /** Where Kafka is. */
  public String bootstrapServers() {
    return stack.bootstrapServers();
  }

  /** The processes of the suite and, as {@code load}, this program: ids by name. */
  public Map<String, Long> processes() {
    Map<String, Long> ids = new LinkedHashMap<>();
    for (String part : PARTS) {
      ids.put(part, stack.process(part).pid());
    }
    ids.put("load", ProcessHandle.current().pid());
    return ids;
  }

  @Override
  public void close() {
    Path folder = temporary;
    if (folder == null) {
      return;
    }
    stack.close();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new BenchException("The temporary folder " + folder + " could not be deleted", e);
    }
  }
}
