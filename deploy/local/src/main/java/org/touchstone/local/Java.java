package org.touchstone.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** The Java that runs this program also runs its child processes. */
final class Java {

  private Java() {}

  static String command() {
    Path command = Path.of(home(), "bin", "java");
    return Files.isExecutable(command) ? command.toString() : "java";
  }

  static String home() {
    return System.getProperty("java.home", "");
  }
}
