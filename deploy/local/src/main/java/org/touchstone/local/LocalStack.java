package org.touchstone.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A running stack: its addresses, its databases, and the means to kill, freeze and restart each
 * part of it. A handle is made by {@link #start}, or by {@link #attach} for a stack that another
 * program has started. Every call reads and writes the state file, so several handles may be used
 * at once.
 */
public final class LocalStack implements AutoCloseable {

  /** The environment variable that may name the state file of a running stack. */
  public static final String STATE_VARIABLE = "TOUCHSTONE_STACK";

  private final StackFolder folder;
  private final StackParts parts;
  private final @Nullable Thread end;

  /**
   * @param end what stops the stack when the JVM ends, when this handle has started it
   */
  LocalStack(StackFolder folder, StackParts parts, @Nullable Thread end) {
    this.folder = folder;
    this.parts = parts;
    this.end = end;
  }

  /**
   * Starts a stack and returns when everything is ready. It ends with {@link #close} or with this
   * JVM.
   *
   * @throws StackException when a part fails, a port is taken or the data folder is in use; nothing
   *     is left running then
   */
  public static LocalStack start(StackOptions options) {
    return new StackStart(Home.find(), options).run();
  }

  /**
   * Attaches to a stack that another program has started and will stop.
   *
   * @param stateFile its {@code stack.json}
   */
  public static LocalStack attach(Path stateFile) {
    Path file = stateFile.toAbsolutePath().normalize();
    StackFolder folder = new StackFolder(Optional.ofNullable(file.getParent()).orElse(file));
    StackState state =
        folder.state().orElseThrow(() -> new StackException("No stack has the state file " + file));
    return new LocalStack(folder, new StackParts(Home.find(), folder, state, Map.of()), null);
  }

  /**
   * Attaches to the stack that {@code TOUCHSTONE_STACK} names, or starts one when it is not set.
   */
  public static LocalStack attachOrStart(Supplier<StackOptions> options) {
    String running = System.getenv(STATE_VARIABLE);
    return running == null || running.isBlank() ? start(options.get()) : attach(Path.of(running));
  }

  /** Where everything is. */
  public Ports ports() {
    return parts.ports();
  }

  /** The gateway's address, without a slash at its end. */
  public String gatewayUrl() {
    return ServiceEnvironment.address(ports().gateway());
  }

  /** Keycloak's address, without a slash at its end. */
  public String keycloakUrl() {
    return ServiceEnvironment.address(ports().keycloak());
  }

  /** The address of a service itself, behind the gateway. */
  public String serviceUrl(String service) {
    return ServiceEnvironment.address(Service.of(service).port(ports()));
  }

  /** The value of {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return parts.kafka().bootstrapServers();
  }

  /**
   * How to reach the database {@code patient}, {@code practice}, {@code insights}, {@code gateway}
   * or {@code keycloak}.
   */
  public Database database(String name) {
    return parts.database(name);
  }

  /** The log of a part, for example {@code kafka} or {@code practice-service}. */
  public Path log(String name) {
    return folder.log(name);
  }

  /** The state file, for {@link #attach} in another program. */
  public Path stateFile() {
    return folder.stateFile();
  }

  /**
   * The process of a part: {@code postgresql}, {@code kafka}, {@code keycloak}, a service or a
   * replica.
   */
  public ServerProcess process(String name) {
    return folder.process(name);
  }

  /** Kills a part with SIGKILL. */
  public void kill(String name) {
    process(name).kill();
  }

  /** Ends a service with SIGTERM and waits until it has ended. */
  public void terminate(String service) {
    ServiceProcess.stop(process(service));
  }

  /** Freezes a part with SIGSTOP: its connections stay open, nothing answers. */
  public void pause(String name) {
    process(name).pause();
  }

  /** Lets a frozen part go on. */
  public void resume(String name) {
    process(name).resume();
  }

  /**
   * Starts a part that has ended, on the same port and with its data, and returns when it is ready.
   */
  public void start(String name) {
    start(name, Map.of());
  }

  /** The same with more environment variables, for a service. */
  public void start(String name, Map<String, String> environment) {
    switch (name) {
      case PostgresServer.NAME -> record(parts.postgres().start());
      case KafkaServer.NAME -> parts.kafka().start(this::record);
      case KeycloakServer.NAME -> parts.keycloak().start(this::record);
      default -> {
        Service service = Service.of(name);
        parts.service(service, name, service.port(ports()), environment).start(this::record);
      }
    }
  }

  /** Kills the broker with SIGKILL. */
  public void killKafka() {
    kill(KafkaServer.NAME);
  }

  /** Starts the broker again. */
  public void startKafka() {
    start(KafkaServer.NAME);
  }

  /**
   * Starts one more instance of a service on a free port, with the same database.
   *
   * @return its name for {@link #kill} and the others, and its address
   */
  public Replica startReplica(String service, Map<String, String> environment) {
    int port = Ports.free(1).get(0);
    String name = service + "-" + port;
    parts.service(Service.of(service), name, port, environment).start(this::record);
    return new Replica(name, ServiceEnvironment.address(port));
  }

  /**
   * One more instance of a service.
   *
   * @param name the name of the process
   * @param url its address, without a slash at its end
   */
  public record Replica(String name, String url) {}

  /** Stops the stack if this handle has started it. */
  @Override
  public void close() {
    if (end != null) {
      leaveRunning();
      folder.stop(Progress.SILENT);
    }
  }

  /** The parts that were started and have ended. */
  List<String> ended() {
    return folder.state().map(StackState::processes).orElse(List.of()).stream()
        .filter(process -> !process.isAlive())
        .map(ServerProcess::name)
        .toList();
  }

  /** Lets the stack run on when this JVM ends. */
  void leaveRunning() {
    if (end != null) {
      Runtime.getRuntime().removeShutdownHook(end);
    }
  }

  private void record(ServerProcess process) {
    folder.update(state -> state.with(process));
  }
}
