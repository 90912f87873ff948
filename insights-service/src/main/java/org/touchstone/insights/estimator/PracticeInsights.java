package org.touchstone.insights.estimator;

import java.util.ArrayList;
import java.util.List;

/**
 * What goes with a patient's practices: every practice of the diary against pain and distress, on
 * the same day, on the next day and by minutes; each family labelled on its own. Work grows with
 * the days of the diary in proportion.
 */
public final class PracticeInsights {

  /** Goes up whenever the same diary may give other numbers. */
  public static final String METHOD_VERSION = "1";

  /** The ratings that practices are held against. */
  public static final List<Measure> OUTCOMES = List.of(Measure.PAIN, Measure.DISTRESS);

  private PracticeInsights() {}

  /** All practices of the diary against {@link #OUTCOMES}. */
  public static List<Finding> of(Diary diary) {
    return of(diary, diary.practices(), OUTCOMES);
  }

  /**
   * The findings of all families in the order of {@link Family}; within a family by practice, then
   * by outcome, in the order given.
   */
  public static List<Finding> of(Diary diary, List<String> practices, List<Measure> outcomes) {
    List<SameDay> sameDay = outcomes.stream().map(o -> new SameDay(diary, o)).toList();
    List<ConsecutiveDays> pairs =
        outcomes.stream().map(o -> new ConsecutiveDays(diary, o)).toList();
    List<Finding> same = new ArrayList<>();
    List<Finding> next = new ArrayList<>();
    List<Finding> dose = new ArrayList<>();
    for (String practice : practices) {
      sameDay.forEach(question -> same.add(question.ask(practice)));
      pairs.forEach(days -> next.add(NextDay.ask(days, practice)));
      pairs.forEach(days -> dose.add(Dose.ask(days, practice)));
    }
    List<Finding> all = new ArrayList<>(EBenjaminiHochberg.label(same));
    all.addAll(EBenjaminiHochberg.label(next));
    all.addAll(EBenjaminiHochberg.label(dose));
    return List.copyOf(all);
  }
}
