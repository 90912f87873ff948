package org.touchstone.local;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process of the stack, known by its id and start time, so that a process id that the system has
 * given to somebody else in the meantime is never touched.
 *
 * @param name its name in the stack, such as {@code kafka} or {@code practice-service}
 * @param pid the process id
 * @param startedMillis when it started, in milliseconds since 1970, as the operating system says
 * @param log the file with its output
 */
public record ServerProcess(String name, long pid, long startedMillis, Path log) {

  /** The start time is reckoned from the machine's boot time, which moves when the clock is set. */
  private static final long CLOCK_TOLERANCE_MILLIS = 5_000;

  static ServerProcess of(String name, ProcessHandle handle, Path log) {
    return new ServerProcess(
        name,
        handle.pid(),
        handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L),
        log.toAbsolutePath());
  }

  /** Starts a command with its output appended to {@code log}. */
  static ServerProcess launch(String name, ProcessBuilder command, Path log) {
    command
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      Process process = command.start();
      process.getOutputStream().close();
      return of(name, process.toHandle(), log);
    } catch (IOException e) {
      throw new StackException(name + " can't be started: " + e.getMessage(), e);
    }
  }

  /** The running program itself. */
  static ServerProcess self(Path log) {
    return of("launcher", ProcessHandle.current(), log);
  }

  /** Whether this very process still runs. */
  @JsonIgnore
  public boolean isAlive() {
    return handle().isPresent();
  }

  /**
   * Ends the process with SIGTERM and waits; with SIGKILL when it has not ended by then.
   *
   * @return whether it ended by itself in time
   */
  boolean terminate(Duration patience) {
    return end("TERM", patience);
  }

  /**
   * Ends the process with the given signal and waits; with SIGKILL when it has not ended by then.
   */
  boolean end(String signal, Duration patience) {
    Optional<ProcessHandle> handle = handle();
    if (handle.isEmpty()) {
      return true;
    }
    signal("CONT");
    signal(signal);
    if (ended(handle.get(), patience)) {
      return true;
    }
    kill();
    return false;
  }

  /** Ends the process and its children at once with SIGKILL and waits until they are gone. */
  public void kill() {
    handle()
        .ifPresent(
            handle -> {
              List<ProcessHandle> children = handle.descendants().toList();
              handle.destroyForcibly();
              children.forEach(ProcessHandle::destroyForcibly);
              ended(handle, Duration.ofSeconds(20));
              children.forEach(child -> ended(child, Duration.ofSeconds(20)));
            });
  }

  /** Freezes the process with SIGSTOP: its connections stay open, nothing answers. */
  public void pause() {
    signal("STOP");
  }

  /** Lets a frozen process go on with SIGCONT. */
  public void resume() {
    signal("CONT");
  }

  private void signal(String signal) {
    if (!isAlive()) {
      return;
    }
    try {
      new ProcessBuilder("kill", "-s", signal, Long.toString(pid))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new StackException(name + " can't be sent SIG" + signal + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<ProcessHandle> handle() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(
            handle ->
                handle
                    .info()
                    .startInstant()
                    .map(
                        at -> Math.abs(at.toEpochMilli() - startedMillis) <= CLOCK_TOLERANCE_MILLIS)
                    .orElse(true));
  }

  private static boolean ended(ProcessHandle handle, Duration patience) {
    try {
      handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return !handle.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
