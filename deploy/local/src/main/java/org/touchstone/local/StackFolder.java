package org.touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The data folder of a stack: the databases, the records, the logs, the passwords, and what runs.
 *
 * @param root the folder itself
 */
record StackFolder(Path root) {

  private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(10);
  private static final Object IN_THIS_JVM = new Object();

  /** The servers in the order of their start; services come after them. */
  private static final List<String> SERVERS =
      List.of(PostgresServer.NAME, KafkaServer.NAME, KeycloakServer.NAME);

  Path postgresql() {
    return root.resolve("postgresql");
  }

  Path kafka() {
    return root.resolve("kafka");
  }

  Path logs() {
    return root.resolve("logs");
  }

  Path log(String name) {
    return logs().resolve(name + ".log");
  }

  Path stateFile() {
    return root.resolve(StackState.FILE);
  }

  /** The gateway's address that the realm was made for. */
  Path realmAddress() {
    return root.resolve("realm-address");
  }

  Secrets secrets() {
    return Secrets.in(root);
  }

  Optional<StackState> state() {
    return StackState.in(root);
  }

  /** Makes what is absent, private to the owner. */
  void make() {
    if (!Files.exists(root)) {
      Folders.makePrivate(root);
    }
    Folders.makePrivate(kafka());
    Folders.makePrivate(logs());
  }

  /** Throws away what a stack has left here, and nothing else that may be in the folder. */
  void clear() {
    for (String name :
        List.of(
            "postgresql",
            "kafka",
            "logs",
            "realm-address",
            "secrets.properties",
            StackState.FILE)) {
      Folders.delete(root.resolve(name));
    }
  }

  /**
   * Keeps every other start away from this folder until the lock is closed.
   *
   * @throws StackException when another start is under way
   */
  AutoCloseable lockForStart() {
    try {
      FileChannel channel =
          FileChannel.open(
              root.resolve("start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
      channel.close();
    } catch (OverlappingFileLockException e) {
      // The same as a lock of another program.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new StackException("A stack is being started with the data in " + root + " already.");
  }

  /** Changes the state file; changes of several programs do not get lost. */
  void update(UnaryOperator<StackState> change) {
    synchronized (IN_THIS_JVM) {
      try (FileChannel channel =
              FileChannel.open(
                  root.resolve("state.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        state().map(change).ifPresent(next -> next.save(root));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The recorded process of that name. */
  ServerProcess process(String name) {
    return state()
        .flatMap(state -> state.process(name))
        .orElseThrow(() -> new StackException("There is no " + name + " in the stack of " + root));
  }

  /** Whether every part of a stack runs here and its services answer. */
  boolean isServing() {
    Optional<StackState> whole = state().filter(StackState::isWhole);
    try {
      for (Service service : Service.values()) {
        whole
            .flatMap(state -> state.process(service.module()))
            .ifPresent(
                process ->
                    Await.healthy(
                        process,
                        ANSWER_PATIENCE,
                        service.port(whole.orElseThrow().ports()),
                        ServiceProcess.READY_PATH));
      }
    } catch (StackException ended) {
      return false;
    }
    return whole.isPresent();
  }

  /** Stops what a stack has left here that lost one of its parts and nobody watches any more. */
  void stopRemains(Progress progress) {
    state()
        .filter(state -> state.isAlive() && !state.launcher().isAlive())
        .ifPresent(
            state -> {
              progress.say("Not every part still runs: the others are stopped first");
              stop(progress);
            });
  }

  /** Stops what was started here, the last first, and forgets it. */
  void stop(Progress progress) {
    PostgresServer.running(postgresql(), log(PostgresServer.NAME))
        .ifPresent(postgres -> update(state -> state.with(postgres)));
    state().map(StackState::processes).orElse(List.of()).stream()
        .filter(ServerProcess::isAlive)
        .sorted(Comparator.comparingInt(StackFolder::rank).reversed())
        .forEach(process -> stop(process, progress));
    StackState.forget(root);
  }

  private static void stop(ServerProcess process, Progress progress) {
    boolean clean =
        switch (process.name()) {
          case PostgresServer.NAME -> PostgresServer.stop(process);
          case KafkaServer.NAME -> KafkaServer.stop(process);
          case KeycloakServer.NAME -> KeycloakServer.stop(process);
          default -> ServiceProcess.stop(process);
        };
    progress.say("  " + process.name() + (clean ? " stopped" : " killed: it did not stop in time"));
  }

  private static int rank(ServerProcess process) {
    int server = SERVERS.indexOf(process.name());
    if (server >= 0) {
      return server;
    }
    return process.name().equals(Service.GATEWAY.module()) ? SERVERS.size() + 1 : SERVERS.size();
  }
}
