package org.touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * One start of a stack: everything at once that can run at once, and nothing left running when a
 * part fails.
 */
final class StackStart {

  private static final long STOP_PATIENCE_SECONDS = 60;

  private final Home home;
  private final StackOptions options;
  private final StackFolder folder;
  private final List<CompletableFuture<?>> underWay = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool(StackStart::daemon);

  StackStart(Home home, StackOptions options) {
    this.home = home;
    this.options = options;
    this.folder = new StackFolder(options.data());
  }

  LocalStack run() {
    if (!Files.exists(folder.root())) {
      Folders.makePrivate(folder.root());
    }
    try (AutoCloseable lock = folder.lockForStart()) {
      return runLocked();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new StackException("The lock of " + folder.root() + " can't be released: " + e, e);
    }
  }

  private LocalStack runLocked() {
    requireNothingRuns();
    requirePorts();
    if (options.fresh()) {
      folder.clear();
    }
    folder.make();
    StackState state =
        new StackState(
            ServerProcess.self(folder.log("up")), options.ports(), Ports.free(1).get(0), List.of());
    state.save(folder.root());
    StackParts parts = new StackParts(home, folder, state, options.environment());
    Thread end = new Thread(() -> stop(options.progress()), "stack-stop");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      startAll(parts);
      return new LocalStack(folder, parts, end);
    } catch (CompletionException e) {
      stop(Progress.SILENT);
      throw e.getCause() instanceof StackException known
          ? known
          : new StackException("The stack did not start: " + e.getCause(), e.getCause());
    }
  }

  /** Stops what is there, after what was still starting has given up. */
  private void stop(Progress progress) {
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(STOP_PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        progress.say("  A part is still starting and can't be stopped in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    folder.stop(progress);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "stack-start");
    thread.setDaemon(true);
    return thread;
  }

  private void startAll(StackParts parts) {
    CompletableFuture<Void> postgres =
        CompletableFuture.runAsync(() -> timed("PostgreSQL", () -> startPostgres(parts)), threads);
    CompletableFuture<Void> kafka =
        CompletableFuture.runAsync(
            () -> timed("Kafka", () -> parts.kafka().start(this::record)), threads);
    CompletableFuture<Void> prepared =
        CompletableFuture.runAsync(
            () -> KeycloakServer.build(home, folder.log(KeycloakServer.NAME)), threads);
    CompletableFuture<Void> keycloak =
        CompletableFuture.allOf(postgres, prepared)
            .thenRunAsync(() -> timed("Keycloak", () -> startKeycloak(parts)), threads);
    underWay.addAll(List.of(postgres, kafka, prepared, keycloak));
    // The services start beside Keycloak; each waits for it where it needs it.
    CompletableFuture<Void> servers = CompletableFuture.allOf(postgres, kafka);
    for (String name : options.services()) {
      Service service = Service.of(name);
      underWay.add(
          servers.thenRunAsync(() -> timed(name, () -> startService(parts, service)), threads));
    }
    firstFailureOrAll().join();
  }

  /**
   * Completes when all is ready, or with the first failure: nobody waits for parts that no longer
   * matter.
   */
  private CompletableFuture<Void> firstFailureOrAll() {
    CompletableFuture<Void> result =
        CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new));
    CompletableFuture<Void> failure = new CompletableFuture<>();
    for (CompletableFuture<?> part : underWay) {
      part.whenComplete(
          (done, error) -> {
            if (error != null) {
              failure.completeExceptionally(
                  error instanceof CompletionException ? error : new CompletionException(error));
            }
          });
    }
    result.thenRun(() -> failure.complete(null));
    return failure;
  }

  private ServerProcess startPostgres(StackParts parts) {
    PostgresServer server = parts.postgres();
    ServerProcess process = server.start();
    record(process);
    for (Service service : Service.values()) {
      Database database = parts.database(service.database());
      server.provide(database.user(), database.password());
    }
    Database keycloak = parts.database(StackParts.KEYCLOAK_DATABASE);
    server.provide(keycloak.user(), keycloak.password());
    return process;
  }

  private ServerProcess startKeycloak(StackParts parts) {
    ServerProcess process = parts.keycloak().start(this::record);
    followAddress();
    return process;
  }

  private ServerProcess startService(StackParts parts, Service service) {
    return parts
        .service(service, service.module(), service.port(options.ports()), Map.of())
        .start(this::record);
  }

  /**
   * The realm keeps the gateway's address from its import; when the gateway has moved since, its
   * clients move too.
   */
  private void followAddress() {
    String address = ServiceEnvironment.address(options.ports().gateway());
    try {
      if (Files.exists(folder.realmAddress())) {
        String known = Files.readString(folder.realmAddress());
        if (!known.equals(address)) {
          new RealmClients(
                  ServiceEnvironment.address(options.ports().keycloak()),
                  folder.secrets().of(Secrets.KEYCLOAK_ADMIN))
              .move(known, address);
        }
      }
      Files.writeString(folder.realmAddress(), address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void timed(String part, Supplier<ServerProcess> start) {
    long begin = System.nanoTime();
    var ignored = start.get();
    options.progress().ready(part, Duration.ofNanos(System.nanoTime() - begin));
  }

  private void record(ServerProcess process) {
    folder.update(state -> state.with(process));
  }

  private void requireNothingRuns() {
    folder
        .state()
        .filter(StackState::isAlive)
        .ifPresent(
            state -> {
              throw new StackException(
                  "A stack with the data in "
                      + folder.root()
                      + " is running already: gateway "
                      + ServiceEnvironment.address(state.ports().gateway())
                      + ". Stop it with ./deploy/down --data "
                      + folder.root());
            });
    PostgresServer.running(folder.postgresql(), folder.log(PostgresServer.NAME))
        .ifPresent(
            process -> {
              throw new StackException(
                  "A PostgreSQL server (process "
                      + process.pid()
                      + ") uses "
                      + folder.postgresql());
            });
  }

  private void requirePorts() {
    Ports ports = options.ports();
    Ports.requireFree("postgres", ports.postgres());
    Ports.requireFree("kafka", ports.kafka());
    Ports.requireFree("keycloak", ports.keycloak());
    for (Service service : Service.values()) {
      Ports.requireFree(service.database(), service.port(ports));
    }
  }
}
