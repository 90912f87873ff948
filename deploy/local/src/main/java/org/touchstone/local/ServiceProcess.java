package org.touchstone.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** One service of this repository as a process. */
final class ServiceProcess {

  static final String READY_PATH = "/q/health/ready";

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

  private final String name;
  private final Path jar;
  private final Path log;
  private final int port;
  private final Map<String, String> environment;

  /**
   * @param name the name of the process
   * @param jar the runnable jar
   * @param log its log file
   * @param port the port on 127.0.0.1
   * @param environment its configuration
   */
  ServiceProcess(String name, Path jar, Path log, int port, Map<String, String> environment) {
    this.name = name;
    this.jar = jar;
    this.log = log;
    this.port = port;
    this.environment = Map.copyOf(environment);
  }

  /** Starts the service and returns when it says that it is ready. */
  ServerProcess start(Consumer<ServerProcess> launched) {
    if (!Files.isRegularFile(jar)) {
      throw new StackException(name + " is not built: there is no " + jar);
    }
    ProcessBuilder command =
        new ProcessBuilder(
            Java.command(),
            "-Xms64m",
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-jar",
            jar.toString());
    command.environment().putAll(environment);
    command.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    command.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    ServerProcess process = ServerProcess.launch(name, command, log);
    launched.accept(process);
    Await.healthy(process, PATIENCE, port, READY_PATH);
    return process;
  }

  static boolean stop(ServerProcess process) {
    return process.terminate(STOP_PATIENCE);
  }
}
