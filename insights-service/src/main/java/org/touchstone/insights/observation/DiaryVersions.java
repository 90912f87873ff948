package org.touchstone.insights.observation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.touchstone.contracts.event.Category;

/**
 * How often each category of a diary has changed. The version of a part of the diary is the sum of
 * its categories, so that it tells nothing of the others.
 */
public record DiaryVersions(long pain, long mood, long practices, long intimacy, long notes) {

  /** Nothing was ever entered. */
  public static final DiaryVersions NONE = new DiaryVersions(0, 0, 0, 0, 0);

  /** The categories that a diary is made of: what the patients see of themselves. */
  public static final Set<Category> ALL =
      Set.copyOf(
          EnumSet.of(
              Category.PAIN, Category.MOOD, Category.PRACTICES, Category.INTIMACY, Category.NOTES));

  /** What is seen of a diary by somebody with whom these categories are shared. */
  public static Set<Category> seen(Set<Category> shared) {
    Set<Category> seen = EnumSet.copyOf(ALL);
    seen.retainAll(shared);
    return seen;
  }

  /** The version of the diary as seen with some categories. */
  public long of(Collection<Category> categories) {
    return categories.stream().distinct().mapToLong(this::of).sum();
  }

  /** The version of the whole diary. */
  public long total() {
    return of(ALL);
  }

  private long of(Category category) {
    return switch (category) {
      case PAIN -> pain;
      case MOOD -> mood;
      case PRACTICES -> practices;
      case INTIMACY -> intimacy;
      case NOTES -> notes;
      default -> 0;
    };
  }

  /** One change more in some categories. */
  DiaryVersions changed(Set<Category> categories) {
    return new DiaryVersions(
        pain + (categories.contains(Category.PAIN) ? 1 : 0),
        mood + (categories.contains(Category.MOOD) ? 1 : 0),
        practices + (categories.contains(Category.PRACTICES) ? 1 : 0),
        intimacy + (categories.contains(Category.INTIMACY) ? 1 : 0),
        notes + (categories.contains(Category.NOTES) ? 1 : 0));
  }

  /** These changes and those. */
  DiaryVersions plus(DiaryVersions more) {
    return new DiaryVersions(
        pain + more.pain,
        mood + more.mood,
        practices + more.practices,
        intimacy + more.intimacy,
        notes + more.notes);
  }
}
