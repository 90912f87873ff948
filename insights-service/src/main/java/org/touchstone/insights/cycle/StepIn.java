package org.touchstone.insights.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.Diary;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.estimator.Family;
import org.touchstone.insights.estimator.LinkFinding;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.estimator.PracticeFinding;
import org.touchstone.insights.estimator.PracticeInsights;

/**
 * Where one could step in.
 *
 * @param place where the strongest link starts; null: nothing stands out, so anywhere
 * @param practices up to three, the patient's own first
 * @param own how many of them are the patient's own whose next days lean towards less
 */
record StepIn(@Nullable Measure place, List<String> practices, int own) {

  private static final int MOST = 3;

  /** From this probability on the days after a practice "lean" towards less. */
  private static final double LEANS = 0.8;

  StepIn {
    practices = List.copyOf(practices);
  }

  /**
   * Finds the place and what could be tried there.
   *
   * @param days of the diary, those that whoever asks may know of
   */
  static StepIn of(Optional<LinkFinding.Estimated> strongest, Diary diary, List<DiaryDay> days) {
    Set<String> done = done(days);
    if (strongest.isEmpty()) {
      return new StepIn(null, doneFirst(Places.CATALOGUE.anywhere(), done), 0);
    }
    Measure place = strongest.get().from();
    List<String> leaning = leaning(diary, place, done);
    Set<String> practices = new LinkedHashSet<>(leaning);
    practices.addAll(doneFirst(Places.CATALOGUE.at(place.code()).practices(), done));
    return new StepIn(place, practices.stream().limit(MOST).toList(), leaning.size());
  }

  private static Set<String> done(List<DiaryDay> days) {
    Set<String> done = new TreeSet<>();
    for (DiaryDay day : days) {
      Map<String, Double> minutes = day.minutes();
      if (minutes != null) {
        minutes.forEach(
            (practice, value) -> {
              if (value > 0) {
                done.add(practice);
              }
            });
      }
    }
    return done;
  }

  private static List<String> doneFirst(List<String> practices, Set<String> done) {
    List<String> ordered = new ArrayList<>(practices);
    ordered.sort(Comparator.comparing(practice -> !done.contains(practice)));
    return ordered;
  }

  /** Practices after which the next day leans towards less of the place's rating, surest first. */
  private static List<String> leaning(Diary diary, Measure place, Set<String> done) {
    return PracticeInsights.of(diary, List.copyOf(done), List.of(place)).stream()
        .filter(finding -> finding.family() == Family.NEXT_DAY)
        .filter(PracticeFinding.Estimated.class::isInstance)
        .map(PracticeFinding.Estimated.class::cast)
        .filter(finding -> finding.estimate().effect() < 0)
        .filter(finding -> finding.estimate().probabilityNegative() >= LEANS)
        .sorted(
            Comparator.comparingDouble(
                (PracticeFinding.Estimated finding) -> -finding.estimate().probabilityNegative()))
        .map(finding -> finding.question().practice())
        .limit(MOST)
        .toList();
  }
}
