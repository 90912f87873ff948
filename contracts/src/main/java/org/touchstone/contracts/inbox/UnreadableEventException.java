package org.touchstone.contracts.inbox;

/** A fact that no retry can make good: malformed, of an unknown kind, or against its schema. */
public final class UnreadableEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * An unreadable fact.
   *
   * @param reason said in the dead letter; holds no personal data
   */
  public UnreadableEventException(String reason) {
    super(reason);
  }
}
