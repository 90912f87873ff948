package org.touchstone.insights.cohort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of a cohort: a count is released when no group that can be computed from it and
 * the others is smaller than {@value #LEAST}. The groups are those that the released counts divide
 * the people into, by adding and subtracting.
 */
final class Suppression {

  /** Fewest people of whom anything is said. */
  static final int LEAST = 10;

  private Suppression() {}

  static Figures of(List<Member> members) {
    if (members.size() < LEAST) {
      return Figures.NONE;
    }
    List<CohortOutcome> counted = counted(members);
    List<Figures.OfOutcome> outcomes = new ArrayList<>();
    for (CohortOutcome outcome : CohortOutcome.values()) {
      outcomes.add(
          counted.contains(outcome)
              ? of(outcome, members.stream().filter(m -> m.courses().containsKey(outcome)).toList())
              : new Figures.OfOutcome(outcome, null, Map.of(), null));
    }
    return new Figures(members.size(), outcomes);
  }

  /**
   * The outcomes whose people may be counted. Beside the number of all, it tells how many did not
   * agree; two of them tell how many agreed to both. None of these groups may be small; nobody is
   * no group.
   */
  private static List<CohortOutcome> counted(List<Member> members) {
    List<CohortOutcome> counted = new ArrayList<>();
    for (CohortOutcome outcome : CohortOutcome.values()) {
      List<CohortOutcome> tried = new ArrayList<>(counted);
      tried.add(outcome);
      Map<List<Boolean>, Integer> groups = new HashMap<>();
      long n = 0;
      for (Member member : members) {
        groups.merge(tried.stream().map(member.courses()::containsKey).toList(), 1, Integer::sum);
        n += member.courses().containsKey(outcome) ? 1 : 0;
      }
      if (n >= LEAST && groups.values().stream().allMatch(size -> size >= LEAST)) {
        counted.add(outcome);
      }
    }
    return counted;
  }

  private static Figures.OfOutcome of(CohortOutcome outcome, List<Member> members) {
    Map<Course, Integer> courses = new EnumMap<>(Course.class);
    for (Course course : Course.values()) {
      courses.put(course, 0);
    }
    int retained = 0;
    for (Member member : members) {
      courses.merge(member.courses().getOrDefault(outcome, Course.MISSING), 1, Integer::sum);
      retained += Boolean.TRUE.equals(member.retained().get(outcome)) ? 1 : 0;
    }
    Map<Cell, Integer> released = new EnumMap<>(Cell.class);
    for (Cell cell : outcome.cells()) {
      List<Cell> tried = new ArrayList<>(released.keySet());
      tried.add(cell);
      if (groups(outcome, courses, tried).values().stream().allMatch(size -> size >= LEAST)) {
        released.put(cell, count(courses, cell));
      }
    }
    return new Figures.OfOutcome(
        outcome, members.size(), released, ofAll(retained, members.size()));
  }

  /**
   * People by the counts that they are in. A group that could have people and has none counts too:
   * that all responders fell by half would be said of each of them.
   */
  private static Map<List<Boolean>, Integer> groups(
      CohortOutcome outcome, Map<Course, Integer> courses, List<Cell> cells) {
    Map<List<Boolean>, Integer> groups = new HashMap<>();
    courses.forEach(
        (course, size) -> {
          boolean possible =
              size > 0
                  || course == Course.SAME
                  || outcome.cells().stream().anyMatch(cell -> cell.holds(course));
          if (possible) {
            groups.merge(
                cells.stream().map(cell -> cell.holds(course)).toList(), size, Integer::sum);
          }
        });
    return groups;
  }

  private static int count(Map<Course, Integer> courses, Cell cell) {
    return courses.entrySet().stream()
        .filter(entry -> cell.holds(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static @Nullable Integer ofAll(int count, int n) {
    return count >= LEAST && n - count >= LEAST ? count : null;
  }
}
