package org.touchstone.patient.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items in the list's order
 * @param next cursor of the next page; absent: this is the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /**
   * Makes a page of what was found.
   *
   * @param found up to one more than {@code limit}: the extra one tells that there is a next page
   * @param cursor of the place after an item
   */
  public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
    if (found.size() <= limit) {
      return new Page<>(List.copyOf(found), null);
    }
    List<T> items = List.copyOf(found.subList(0, limit));
    return new Page<>(items, cursor.apply(items.get(limit - 1)));
  }

  /** The same page of other items, one for one. */
  public <R> Page<R> map(Function<List<T>, List<R>> change) {
    return new Page<>(change.apply(items), next);
  }
}
