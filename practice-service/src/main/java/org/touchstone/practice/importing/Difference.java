package org.touchstone.practice.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touchstone.practice.entry.Entry;
import org.touchstone.practice.entry.EntryChanges;

/** What is between the entries that a file stands for and those that are there. */
final class Difference {

  /**
   * What to write so that the days of a file have its entries. An import is the patient's latest
   * word: it brings a deleted entry back and replaces an edited one, as one more revision.
   *
   * @param wanted the entries of the file
   * @param present all imported entries of the patient, also deleted ones
   * @param days the days that the file speaks of
   */
  static <E extends Entry<E>> EntryChanges<E> of(
      List<E> wanted, List<E> present, Set<LocalDate> days, Instant now) {
    Map<UUID, E> left = new HashMap<>();
    present.forEach(entry -> left.put(entry.head().id(), entry));
    List<E> added = new ArrayList<>();
    List<E> changed = new ArrayList<>();
    int unchanged = 0;
    for (E entry : wanted) {
      E before = left.remove(entry.head().id());
      if (before == null) {
        added.add(entry);
      } else if (!before.head().deleted() && entry.sameContent(before)) {
        unchanged++;
      } else {
        changed.add(entry.withHead(before.head().next(entry.head(), now)));
      }
    }
    List<E> removed =
        left.values().stream()
            .filter(entry -> !entry.head().deleted() && days.contains(entry.head().importDay()))
            .map(entry -> entry.withHead(entry.head().deletion(now)))
            .toList();
    return new EntryChanges<>(added, changed, removed, unchanged);
  }

  private Difference() {}
}
