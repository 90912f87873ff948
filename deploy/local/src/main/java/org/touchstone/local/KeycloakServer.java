package org.touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A Keycloak server on 127.0.0.1 with the demo realm, its data in a PostgreSQL database. The
 * distribution is prepared once ({@code kc.sh build}) and then shared by all data folders.
 */
final class KeycloakServer {

  static final String NAME = "keycloak";
  static final String ADMINISTRATOR = "stack";

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
  private static final List<String> BUILD = List.of("--db=postgres", "--health-enabled=true");

  private final Home home;
  private final Path log;
  private final int port;
  private final int managementPort;
  private final Database database;
  private final Secrets secrets;
  private final String gatewayUrl;

  KeycloakServer(
      Home home,
      Path log,
      int port,
      int managementPort,
      Database database,
      Secrets secrets,
      String gatewayUrl) {
    this.home = home;
    this.log = log;
    this.port = port;
    this.managementPort = managementPort;
    this.database = database;
    this.secrets = secrets;
    this.gatewayUrl = gatewayUrl;
  }

  /** Prepares the distribution if that has not been done: about a minute, once. */
  static void build(Home home, Path log) {
    Path distribution = home.keycloak();
    Path mark = distribution.resolve("lib/quarkus/touchstone-build");
    try (FileChannel lock =
            FileChannel.open(
                distribution.resolve("build.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var held = lock.lock()) {
      if (Files.exists(mark) && Files.readAllLines(mark).equals(BUILD)) {
        return;
      }
      ProcessBuilder command = new ProcessBuilder("bash", distribution + "/bin/kc.sh", "build");
      command.command().addAll(BUILD);
      command.environment().put("JAVA_HOME", Java.home());
      command
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      if (command.start().waitFor() != 0) {
        throw StackException.withLog("Keycloak could not be prepared.", log, null);
      }
      Files.write(mark, BUILD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while Keycloak was prepared", e);
    }
  }

  /** The address of the server, as browsers and services know it. */
  String url() {
    return "http://localhost:" + port;
  }

  /**
   * Starts the server, imports the demo realm into an empty database, and returns when it is ready.
   */
  ServerProcess start(Consumer<ServerProcess> launched) {
    offerRealm();
    ServerProcess process = ServerProcess.launch(NAME, command(), log);
    launched.accept(process);
    Await.healthy(process, PATIENCE, managementPort, "/health/ready");
    return process;
  }

  static boolean stop(ServerProcess process) {
    return process.terminate(STOP_PATIENCE);
  }

  private ProcessBuilder command() {
    Path distribution = home.keycloak();
    ProcessBuilder command =
        new ProcessBuilder(
            Java.command(),
            "-Xms64m",
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MetaspaceSize=96M",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dkc.home.dir=" + distribution,
            "-Djboss.server.config.dir=" + distribution.resolve("conf"),
            "-cp",
            distribution.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--log-level=info,io.smallrye.health:warn",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--http-management-port=" + managementPort,
            "--hostname=" + url());
    command
        .environment()
        .putAll(
            Map.of(
                "KC_DB_URL", database.jdbcUrl(),
                "KC_DB_USERNAME", database.user(),
                "KC_DB_PASSWORD", database.password(),
                "KC_DB_POOL_MAX_SIZE", "20",
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of(Secrets.KEYCLOAK_ADMIN),
                "TOUCHSTONE_GATEWAY_URL", gatewayUrl,
                "GATEWAY_CLIENT_SECRET", secrets.of(Secrets.GATEWAY_CLIENT),
                "KEYCLOAK_ADMIN_CLIENT_SECRET", secrets.of(Secrets.PATIENT_CLIENT)));
    return command;
  }

  /** Keycloak imports what lies in this folder; a realm that exists stays as it is. */
  private void offerRealm() {
    Path folder = home.keycloak().resolve("data/import");
    Path offered = folder.resolve("touchstone-realm.json");
    try {
      Files.createDirectories(folder);
      Path next = Files.createTempFile(home.keycloak(), "realm", ".next");
      Files.copy(
          home.realm("touchstone-demo-realm.json"), next, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          next, offered, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
