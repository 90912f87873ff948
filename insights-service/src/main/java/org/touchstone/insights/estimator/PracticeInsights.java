package org.touchstone.insights.estimator;

import java.util.ArrayList;
import java.util.List;

/**
 * What goes with a patient's practices: every practice of the diary against pain and distress, on
 * the same day, on the next day and by minutes; each family labelled on its own. Work grows with
 * the days of the diary in proportion.
 */
public final class PracticeInsights {

  /** The ratings that practices are held against. */
  public static final List<Measure> OUTCOMES = List.of(Measure.PAIN, Measure.DISTRESS);

  private PracticeInsights() {}

  /** All practices of the diary against {@link #OUTCOMES}. */
  public static List<PracticeFinding> of(Diary diary) {
    return of(diary, diary.practices(), OUTCOMES);
  }

  /**
   * The findings of all families in the order of {@link Family}; within a family by practice, then
   * by outcome, in the order given.
   */
  public static List<PracticeFinding> of(
      Diary diary, List<String> practices, List<Measure> outcomes) {
    List<SameDay> sameDay = outcomes.stream().map(o -> new SameDay(diary, o)).toList();
    List<ConsecutiveDays> pairs =
        outcomes.stream().map(o -> new ConsecutiveDays(diary, o)).toList();
    List<PracticeFinding> same = new ArrayList<>();
    List<PracticeFinding> next = new ArrayList<>();
    List<PracticeFinding> dose = new ArrayList<>();
    for (String practice : practices) {
      sameDay.forEach(question -> same.add(question.ask(practice)));
      pairs.forEach(days -> next.add(NextDay.ask(days, practice)));
      pairs.forEach(days -> dose.add(Dose.ask(days, practice)));
    }
    List<PracticeFinding> all =
        new ArrayList<>(EBenjaminiHochberg.label(PracticeFinding.class, same));
    all.addAll(EBenjaminiHochberg.label(PracticeFinding.class, next));
    all.addAll(EBenjaminiHochberg.label(PracticeFinding.class, dose));
    return List.copyOf(all);
  }
}
