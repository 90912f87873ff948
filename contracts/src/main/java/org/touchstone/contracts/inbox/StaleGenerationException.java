package org.touchstone.contracts.inbox;

/** The batch belongs to a reading of the log that a rebuild has ended. */
final class StaleGenerationException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
