package org.touchstone.insights.estimator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that a diary says, or does not say yet. */
public final class DiaryInsights {

  /** Goes up whenever the same diary may give other numbers. */
  public static final String METHOD_VERSION = "2";

  private static final Set<Measure> DRIVER =
      Set.of(Measure.PAIN, Measure.DISTRESS, Measure.DIFFICULTY);
  private static final Set<Measure> NETWORK =
      Set.of(
          Measure.PAIN,
          Measure.FUNCTION,
          Measure.DISTRESS,
          Measure.DIFFICULTY,
          Measure.SELF_ESTEEM);

  private DiaryInsights() {}

  /** All findings from all measures. */
  public static List<Finding> of(Diary diary) {
    return of(diary, Set.of(Measure.values()), List.of());
  }

  /**
   * All findings in the order of {@link Family}. A diary without a day has none.
   *
   * @param known the measures that whoever asks may know of; what cannot be asked without another
   *     one is left out
   * @param focus the practices to ask about, where the diary has them; empty: all of the diary
   */
  public static List<Finding> of(Diary diary, Set<Measure> known, Collection<String> focus) {
    if (diary.size() == 0) {
      return List.of();
    }
    List<Measure> outcomes = PracticeInsights.OUTCOMES.stream().filter(known::contains).toList();
    List<Finding> all =
        new ArrayList<>(PracticeInsights.of(diary, practices(diary, focus), outcomes));
    if (known.containsAll(DRIVER)) {
      all.addAll(EBenjaminiHochberg.label(Finding.class, List.of(Driver.ask(diary))));
    }
    if (NETWORK.stream().filter(known::contains).count() >= Shortfall.NODES) {
      all.addAll(Network.ask(diary));
    }
    if (cycleMeasures(known) >= 2) {
      all.add(Cycle.ask(diary));
    }
    if (known.contains(Measure.PAIN)) {
      all.add(PainChange.ask(diary));
      all.add(PainLevel.ask(diary));
    }
    return List.copyOf(all);
  }

  private static List<String> practices(Diary diary, Collection<String> focus) {
    return diary.practices().stream()
        .filter(practice -> focus.isEmpty() || focus.contains(practice))
        .toList();
  }

  private static long cycleMeasures(Set<Measure> known) {
    boolean strain = known.contains(Measure.STRESS) || known.contains(Measure.DISTRESS);
    return (strain ? 1 : 0)
        + Stream.of(Measure.PAIN, Measure.DIFFICULTY).filter(known::contains).count();
  }
}
