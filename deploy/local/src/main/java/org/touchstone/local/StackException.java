package org.touchstone.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the stack did not start or stop. The message is meant for the person at the terminal.
 */
public final class StackException extends RuntimeException {

  private static final int LOG_LINES = 25;

  /**
   * @param message what failed and what to do about it
   */
  public StackException(String message) {
    super(message);
  }

  StackException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * A failure that is explained by a log: the message ends with the log's last lines and its path.
   */
  static StackException withLog(String message, Path log, @Nullable Throwable cause) {
    StringBuilder text = new StringBuilder(message);
    for (String line : lastLines(log)) {
      text.append(System.lineSeparator()).append("  | ").append(line);
    }
    text.append(System.lineSeparator()).append("  Log: ").append(log);
    return new StackException(text.toString(), cause);
  }

  private static List<String> lastLines(Path log) {
    try {
      List<String> lines =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      return lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size());
    } catch (IOException e) {
      return List.of("(no log: " + e.getMessage() + ")");
    }
  }
}
