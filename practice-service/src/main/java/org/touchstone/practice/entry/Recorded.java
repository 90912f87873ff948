package org.touchstone.practice.entry;

/**
 * The answer to a recorded entry.
 *
 * @param created whether the entry is new
 * @param entry the entry as it stands now
 */
public record Recorded<E extends Entry<E>>(boolean created, E entry) {

  /** 201 for a new entry, 200 for one that was known or changed. */
  public int status() {
    return created ? 201 : 200;
  }
}
