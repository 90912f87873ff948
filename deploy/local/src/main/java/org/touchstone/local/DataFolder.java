package org.touchstone.local;

import java.nio.file.Path;
import java.util.List;

/** The argument {@code --data DIR}. */
final class DataFolder {

  private DataFolder() {}

  static Path of(Home home, List<String> arguments) {
    int at = arguments.indexOf("--data");
    if (at < 0) {
      return home.root().resolve(".touchstone");
    }
    if (at + 1 == arguments.size()) {
      throw new StackException("--data needs a folder.");
    }
    return Path.of(arguments.get(at + 1)).toAbsolutePath().normalize();
  }
}
