package org.touchstone.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code deploy/up}: starts the stack with its services, loads the demo clinic, tells where to go,
 * and runs until it is interrupted. Arguments: {@code --data DIR}, {@code --fresh}, {@code
 * --no-demo}, {@code --detach}.
 */
public final class Up {

  private static final Progress CONSOLE = System.out::println;
  private static final Duration WATCH = Duration.ofSeconds(2);

  private final Home home = Home.find();
  private final boolean detach;
  private final boolean demo;
  private final StackOptions options;

  private Up(List<String> arguments) {
    this.detach = arguments.contains("--detach");
    this.demo = !arguments.contains("--no-demo");
    this.options =
        new StackOptions(
            DataFolder.of(home, arguments),
            Ports.fromEnvironment(System.getenv()),
            arguments.contains("--fresh"),
            builtServices(),
            Map.of(),
            CONSOLE);
  }

  /** Starts; the exit status is 1 with the reason on the error stream when a part fails. */
  public static void main(String[] arguments) {
    try {
      new Up(List.of(arguments)).run();
    } catch (StackException e) {
      System.err.println();
      System.err.println("The stack did not start. " + e.getMessage());
      System.exit(1);
    }
  }

  private void run() {
    long begin = System.nanoTime();
    StackFolder folder = new StackFolder(options.data());
    if (folder.isServing()) {
      CONSOLE.say("It runs already, with the data in " + options.data());
      LocalStack running = LocalStack.attach(folder.stateFile());
      loadDemo(running);
      CONSOLE.say("");
      new Welcome(running, demo).print(CONSOLE);
      CONSOLE.say("./deploy/down stops it.");
      return;
    }
    folder.stopRemains(CONSOLE);
    CONSOLE.say("Starting with the data in " + options.data());
    LocalStack stack = LocalStack.start(options);
    loadDemo(stack);
    CONSOLE.say(
        String.format("Everything is ready after %.1f s.", (System.nanoTime() - begin) / 1e9));
    CONSOLE.say("");
    new Welcome(stack, demo).print(CONSOLE);
    if (detach) {
      stack.leaveRunning();
      return;
    }
    CONSOLE.say("Ctrl-C stops everything.");
    watch(stack);
  }

  private List<String> builtServices() {
    List<String> built = new ArrayList<>();
    for (String service : StackOptions.ALL_SERVICES) {
      if (Files.isRegularFile(home.serviceJar(service))) {
        built.add(service);
      } else {
        CONSOLE.say("Left out: " + service + " is not built.");
      }
    }
    return built;
  }

  private void loadDemo(LocalStack stack) {
    Path loader = home.root().resolve("deploy/demo/target/demo.jar");
    if (!Files.isRegularFile(loader) || !options.services().contains("gateway")) {
      CONSOLE.say("Left out: the demo clinic, its loader or the gateway is not built.");
      return;
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Java.command(),
                "-Xmx256m",
                "-jar",
                loader.toString(),
                "--gateway",
                stack.gatewayUrl(),
                "--keycloak",
                stack.keycloakUrl()));
    if (!demo) {
      command.add("--accounts-only");
    }
    long begin = System.nanoTime();
    try {
      int status = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (status != 0) {
        throw new StackException("The demo clinic was not loaded: its loader ended with " + status);
      }
    } catch (IOException e) {
      throw new StackException("The demo clinic's loader can't be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while the demo clinic was loaded", e);
    }
    CONSOLE.ready("demo clinic", Duration.ofNanos(System.nanoTime() - begin));
  }

  /** Runs until the stack is stopped from elsewhere, and says when a part has ended. */
  private void watch(LocalStack stack) {
    List<String> ended = new ArrayList<>();
    while (Files.exists(stack.stateFile())) {
      for (String name : stack.ended()) {
        if (!ended.contains(name)) {
          CONSOLE.say(name + " has ended. Log: " + stack.log(name));
        }
      }
      ended = stack.ended();
      try {
        TimeUnit.NANOSECONDS.sleep(WATCH.toNanos());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
