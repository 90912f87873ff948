package org.touchstone.practice.entry;

import org.touchstone.contracts.event.Event;

/**
 * One entry of a diary: its head and its values.
 *
 * @param <E> the kind
 */
public interface Entry<E extends Entry<E>> {
  EntryHead head();

  /** The same values under another head. */
  E withHead(EntryHead head);

  /** The entry's whole state as the fact that other services learn. */
  Event fact();

  /** Whether the patient recorded the same: the same moment and equal values. */
  default boolean sameContent(E other) {
    return head().sameMoment(other.head()) && withHead(other.head()).equals(other);
  }
}
