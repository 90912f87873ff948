package org.touchstone.practice.entry;

import java.util.List;

/**
 * What is to be written of one kind.
 *
 * @param added new entries
 * @param changed next revisions
 * @param removed deletions
 * @param unchanged how many entries are there already as they are wanted
 */
public record EntryChanges<E extends Entry<E>>(
    List<E> added, List<E> changed, List<E> removed, int unchanged) {}
