package org.touchstone.bench;

import org.jspecify.annotations.Nullable;

/** A benchmark could not be run. The message is meant for the person at the terminal. */
public final class BenchException extends RuntimeException {

  /**
   * @param message what failed
   */
  public BenchException(String message) {
    super(message);
  }

  /**
   * @param message what failed
   * @param cause why
   */
  public BenchException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
