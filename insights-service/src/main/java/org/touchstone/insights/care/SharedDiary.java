package org.touchstone.insights.care;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.touchstone.contracts.event.Category;
import org.touchstone.insights.observation.DiaryVersions;

/**
 * What a patient shares with the clinic.
 *
 * @param categories that are shared
 */
public record SharedDiary(Set<Category> categories) {

  /** What insights rest on, in the order in which it is named. */
  public static final List<Category> SOURCES =
      List.of(Category.PAIN, Category.MOOD, Category.PRACTICES, Category.INTIMACY);

  /** Keeps a copy. */
  public SharedDiary {
    categories = Set.copyOf(categories);
  }

  /** The shared part of the diary. */
  public Set<Category> seen() {
    return DiaryVersions.seen(categories);
  }

  /** Whether all of these are shared. */
  public boolean covers(Collection<Category> needed) {
    return categories.containsAll(needed);
  }

  /** The names of those that are not shared, in the order given: all that is said of them. */
  public List<String> without(List<Category> sources) {
    return sources.stream()
        .filter(category -> !categories.contains(category))
        .map(Category::code)
        .toList();
  }
}
