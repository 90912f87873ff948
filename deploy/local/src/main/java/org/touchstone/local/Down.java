package org.touchstone.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code deploy/down}: stops what {@code deploy/up} has started, and nothing else. Arguments:
 * {@code --data DIR}, and {@code --quiet} to say nothing when nothing runs.
 */
public final class Down {

  private static final Duration LAUNCHER_PATIENCE = Duration.ofSeconds(90);

  private Down() {}

  /** Stops; the exit status is 1 with the reason on the error stream when that fails. */
  public static void main(String[] arguments) {
    try {
      List<String> words = List.of(arguments);
      stop(new StackFolder(DataFolder.of(Home.find(), words)), words.contains("--quiet"));
    } catch (StackException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void stop(StackFolder folder, boolean quiet) {
    Optional<StackState> state = folder.state();
    if (state.isEmpty()) {
      if (!quiet) {
        System.out.println("Nothing runs with the data in " + folder.root());
      }
      return;
    }
    System.out.println("Stopping the stack with the data in " + folder.root());
    // A launcher that still runs stops its stack itself; what is left then is stopped here.
    state.get().launcher().terminate(LAUNCHER_PATIENCE);
    folder.stop(System.out::println);
    System.out.println("Stopped.");
  }
}
