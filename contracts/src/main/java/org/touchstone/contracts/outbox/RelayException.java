package org.touchstone.contracts.outbox;

/** A batch could not be sent now; it stays in the outbox. */
final class RelayException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * A failed batch.
   *
   * @param part what did not answer: {@code database}, {@code broker} or {@code interrupted}
   */
  RelayException(String part, Throwable cause) {
    super(part + ": " + cause.getClass().getSimpleName(), cause);
  }
}
