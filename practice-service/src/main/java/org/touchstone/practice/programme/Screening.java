package org.touchstone.practice.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;

/**
 * PHQ-9 is never the only screen: pure. Each week that asks it has PHQ-4 in the same week, or in
 * the one before or after. A check-in does not count; it asks for no mood and may stay empty.
 */
final class Screening {
  private static final String PHQ_9 = "phq-9";
  private static final String PHQ_4 = "phq-4";
  private static final String NEEDS =
      "needs phq-4 in the same week, or in the one before or after: phq-9 is never the only screen";
  private static final String NEEDED = "is needed here: phq-9 is never the only screen";

  private Screening() {}

  /** The items of a content that ask PHQ-9 as the only screen. */
  static List<Violation> violations(ProgramContent content) {
    List<Violation> found = new ArrayList<>();
    for (int week : alone(content.weeks().stream().map(Screening::items).toList())) {
      List<ProgramItem> items = items(content.weeks().get(week));
      for (int i = 0; i < items.size(); i++) {
        if (asks(items.get(i), PHQ_9)) {
          found.add(new Violation("weeks[" + week + "].items[" + i + "].code", NEEDS));
        }
      }
    }
    return found;
  }

  /**
   * The changes for a patient that leave PHQ-9 as the only screen: those that bring it, and those
   * that take the other one away. What a version itself breaks is no change's fault.
   */
  static List<Violation> violations(ProgramContent content, List<Tailoring> changes) {
    List<ProgramWeek> weeks = content.weeks();
    List<Violation> found = new ArrayList<>();
    List<Integer> alone = alone(weeks.stream().map(week -> week.tailored(changes)).toList());
    for (int i = 0; i < changes.size(); i++) {
      Tailoring change = changes.get(i);
      for (int week = 0; week < weeks.size(); week++) {
        ProgramItem item = weeks.get(week).item(change.item());
        if (item == null) {
          continue;
        }
        int place = week;
        String path = "changes[" + i + "].";
        if (PHQ_9.equals(change.instead()) && alone.contains(week)) {
          found.add(new Violation(path + "instead", NEEDS));
        } else if (asks(item, PHQ_4)
            && !PHQ_4.equals(change.instead())
            && alone.stream().anyMatch(other -> near(place, other))) {
          found.add(new Violation(path + (change.instead() == null ? "item" : "instead"), NEEDED));
        }
      }
    }
    return found;
  }

  /** Which weeks, from 0, ask PHQ-9 with no PHQ-4 near. */
  private static List<Integer> alone(List<List<ProgramItem>> weeks) {
    List<Integer> alone = new ArrayList<>();
    for (int week = 0; week < weeks.size(); week++) {
      List<List<ProgramItem>> near =
          weeks.subList(Math.max(0, week - 1), Math.min(weeks.size(), week + 2));
      if (asks(weeks.get(week), PHQ_9) && near.stream().noneMatch(items -> asks(items, PHQ_4))) {
        alone.add(week);
      }
    }
    return alone;
  }

  private static boolean near(int week, int other) {
    return Math.abs(week - other) <= 1;
  }

  private static boolean asks(List<ProgramItem> items, String instrument) {
    return items.stream().anyMatch(item -> asks(item, instrument));
  }

  private static boolean asks(@Nullable ProgramItem item, String instrument) {
    return item != null
        && item.kind() == ProgramItem.Kind.INSTRUMENT
        && Objects.equals(item.code(), instrument);
  }

  /** Of a draft, anything may be missing. */
  private static List<ProgramItem> items(@Nullable ProgramWeek week) {
    return week == null ? List.of() : week.items();
  }
}
