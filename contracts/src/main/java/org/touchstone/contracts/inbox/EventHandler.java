package org.touchstone.contracts.inbox;

/**
 * Takes facts in, in one transaction that begins with {@link Inbox#firstTime}. What it throws is
 * retried with back-off, except {@link UnreadableEventException}, which goes to the dead letters.
 */
@FunctionalInterface
public interface EventHandler {
  void handle(Batch batch);
}
