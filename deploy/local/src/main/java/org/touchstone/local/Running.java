package org.touchstone.local;

import java.util.List;

/**
 * Tells by its exit status whether the whole stack of a data folder runs: 0 when every part does, 1
 * when not. Argument: {@code --data DIR}.
 */
public final class Running {

  private Running() {}

  /** Looks, and changes nothing. */
  public static void main(String[] arguments) {
    boolean whole =
        new StackFolder(DataFolder.of(Home.find(), List.of(arguments)))
            .state()
            .filter(StackState::isWhole)
            .isPresent();
    System.exit(whole ? 0 : 1);
  }
}
