package org.touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * A real PostgreSQL and a real Kafka broker for the tests of one JVM, on free ports and in a folder
 * of their own. They start once, whichever class loader asks first, and end with the JVM.
 */
public final class TestServers {

  private static final String FOLDER_PROPERTY = "touchstone.test.servers";
  private static final String FOLDER_PREFIX = "touchstone-test-";

  private final Path folder;
  private final Secrets secrets;
  private final PostgresServer postgres;
  private final KafkaServer kafka;

  private TestServers(Path folder, Ports ports) {
    Home home = Home.find();
    this.folder = folder;
    this.secrets = Secrets.in(folder);
    this.postgres =
        new PostgresServer(
            home.postgresBinaries(),
            folder.resolve("postgresql"),
            folder.resolve("postgresql.log"),
            ports.postgres(),
            secrets.of(Secrets.POSTGRES));
    this.kafka =
        new KafkaServer(
            home.kafkaLibraries(),
            folder.resolve("kafka"),
            folder.resolve("kafka.log"),
            ports.kafka());
  }

  /** The servers of this JVM, started if they are not. */
  public static TestServers get() {
    // The properties are the one object that all class loaders of the JVM share.
    synchronized (System.getProperties()) {
      String running = System.getProperty(FOLDER_PROPERTY);
      if (running != null) {
        Path folder = Path.of(running);
        return new TestServers(folder, StackState.in(folder).orElseThrow().ports());
      }
      TestServers servers = start();
      System.setProperty(FOLDER_PROPERTY, servers.folder.toString());
      return servers;
    }
  }

  /** The database of that name, made when it is absent, with its own user. */
  public Database database(String name) {
    String password = secrets.database(name);
    postgres.provide(name, password);
    return new Database(postgres.jdbcUrl(name), name, password);
  }

  /** The value of {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return kafka.bootstrapServers();
  }

  /** Kills the broker with SIGKILL. */
  public void killKafka() {
    process(KafkaServer.NAME).kill();
  }

  /** Starts the broker again, on the same port and with its records. */
  public void startKafka() {
    kafka.start(this::record);
  }

  /** Freezes the broker: its connections stay open, nothing answers. */
  public void pauseKafka() {
    process(KafkaServer.NAME).pause();
  }

  /** Lets a frozen broker go on. */
  public void resumeKafka() {
    process(KafkaServer.NAME).resume();
  }

  /** Kills PostgreSQL with SIGKILL. */
  public void killPostgres() {
    process(PostgresServer.NAME).kill();
  }

  /** Starts PostgreSQL again, on the same port and with its data. */
  public void startPostgres() {
    record(postgres.start());
  }

  private static TestServers start() {
    removeLeftovers();
    Path folder = Folders.makePrivate(temporaryFolder());
    StackState state =
        new StackState(ServerProcess.self(folder.resolve("none.log")), Ports.free(), 0, List.of());
    state.save(folder);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> remove(folder), "touchstone-test-servers"));
    TestServers servers = new TestServers(folder, state.ports());
    CompletableFuture<ServerProcess> broker =
        CompletableFuture.supplyAsync(() -> servers.kafka.start(servers::record));
    servers.record(servers.postgres.start());
    broker.join();
    return servers;
  }

  private ServerProcess process(String name) {
    return new StackFolder(folder).process(name);
  }

  private void record(ServerProcess process) {
    new StackFolder(folder).update(state -> state.with(process));
  }

  /** What a JVM left behind that was killed before it could stop its servers. */
  private static void removeLeftovers() {
    try (Stream<Path> folders = Files.list(temporaryRoot())) {
      folders
          .filter(folder -> folder.getFileName().toString().startsWith(FOLDER_PREFIX))
          .filter(Files::isReadable)
          .filter(
              folder ->
                  StackState.in(folder).filter(state -> !state.launcher().isAlive()).isPresent())
          .forEach(TestServers::remove);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    StackState.in(folder).ifPresent(state -> state.processes().forEach(ServerProcess::kill));
    Folders.delete(folder);
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory(temporaryRoot(), FOLDER_PREFIX);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporaryRoot() {
    return Path.of(System.getProperty("java.io.tmpdir", ""));
  }
}
