package org.touchstone.demo;

import org.jspecify.annotations.Nullable;

/** The demo clinic could not be loaded. The message is meant for the person at the terminal. */
public final class DemoException extends RuntimeException {

  /**
   * @param message what failed, and at which address
   */
  public DemoException(String message) {
    super(message);
  }

  /**
   * @param message what failed, and at which address
   * @param cause why
   */
  public DemoException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
