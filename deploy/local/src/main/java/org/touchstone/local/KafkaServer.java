package org.touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/** A Kafka broker that is its own controller (KRaft), on 127.0.0.1, in a process of its own. */
final class KafkaServer {

  /** The name of the process in the stack. */
  static final String NAME = "kafka";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

  private final Path libraries;
  private final Path data;
  private final Path log;
  private final int port;

  /**
   * @param libraries the folder with the broker's jars
   * @param data the folder of its configuration and records; made when absent
   * @param log the log file
   * @param port the port for clients on 127.0.0.1
   */
  KafkaServer(Path libraries, Path data, Path log, int port) {
    this.libraries = libraries;
    this.data = data;
    this.log = log;
    this.port = port;
  }

  /** The value of {@code bootstrap.servers} for clients. */
  String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Starts the broker on its old records or on a new folder, and returns when it answers. */
  ServerProcess start(Consumer<ServerProcess> launched) {
    try {
      Files.createDirectories(data);
      Files.createDirectories(log.toAbsolutePath().getParent());
      Path configuration = data.resolve("server.properties");
      Files.write(configuration, configuration());
      format(configuration);
      ServerProcess process =
          ServerProcess.launch(NAME, java("kafka.Kafka", configuration.toString()), log);
      launched.accept(process);
      awaitReady(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the broker; it writes everything and leaves a mark that it needs no recovery. */
  static boolean stop(ServerProcess process) {
    return process.terminate(STOP_PATIENCE);
  }

  private void awaitReady(ServerProcess process) {
    Map<String, Object> client =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers(),
            AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG,
            50,
            AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            200);
    Await.ready(process, PATIENCE, () -> Ports.isOpen(port));
    try (Admin admin = Admin.create(client)) {
      Await.ready(
          process,
          PATIENCE,
          () -> !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty());
    }
  }

  private List<String> configuration() {
    int controllerPort = Ports.free(1).get(0);
    return List.of(
        "process.roles=broker,controller",
        "node.id=1",
        "controller.quorum.voters=1@127.0.0.1:" + controllerPort,
        "listeners=CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
        "advertised.listeners=CLIENTS://127.0.0.1:" + port,
        "listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "inter.broker.listener.name=CLIENTS",
        "controller.listener.names=CONTROLLER",
        "log.dirs=" + data.resolve("records").toAbsolutePath(),
        "auto.create.topics.enable=false",
        "# One broker: its inner topics have one copy, and few partitions.",
        "offsets.topic.replication.factor=1",
        "offsets.topic.num.partitions=5",
        "transaction.state.log.replication.factor=1",
        "transaction.state.log.min.isr=1",
        "transaction.state.log.num.partitions=5",
        "share.coordinator.state.topic.replication.factor=1",
        "share.coordinator.state.topic.min.isr=1",
        "share.coordinator.state.topic.num.partitions=5",
        "# A stack that was off for months goes on where it was.",
        "offsets.retention.minutes=525600",
        "# A consumer that was killed gives its partitions up after six seconds.",
        "group.initial.rebalance.delay.ms=0",
        "group.min.session.timeout.ms=6000",
        "group.consumer.min.session.timeout.ms=6000",
        "group.consumer.session.timeout.ms=6000",
        "group.consumer.min.heartbeat.interval.ms=2000",
        "group.consumer.heartbeat.interval.ms=2000",
        "# A broker that was killed is let in again as soon as its old registration has ended.",
        "broker.session.timeout.ms=3000",
        "broker.heartbeat.interval.ms=500",
        "# Half of the small heap would go to the cleaner by default.",
        "log.cleaner.dedupe.buffer.size=16777216");
  }

  /**
   * The mark is set before the first start, so what an interrupted formatting left behind holds no
   * records.
   */
  private void format(Path configuration) throws IOException {
    Path mark = data.resolve("formatted");
    if (Files.exists(mark)) {
      return;
    }
    Folders.delete(data.resolve("records"));
    ProcessBuilder command =
        java(
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--config",
                configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      if (command.start().waitFor() != 0) {
        throw StackException.withLog("Kafka's data folder was not made.", log, null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while Kafka was starting", e);
    }
    Files.createFile(mark);
  }

  private ProcessBuilder java(String main, String... arguments) {
    ProcessBuilder command =
        new ProcessBuilder(
            Java.command(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.common.config.AbstractConfig=warn",
            "-cp",
            libraries + "/*",
            main);
    command.command().addAll(List.of(arguments));
    command.directory(data.toFile());
    return command;
  }
}
