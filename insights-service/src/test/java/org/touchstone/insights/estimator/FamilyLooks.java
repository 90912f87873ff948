package org.touchstone.insights.estimator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What would have been claimed by somebody who asks about every practice and pain of the same and
 * of the next day, after every day: the places of the questions, by the way of claiming. With a
 * true effect it is that of the first practice on its own day, the question at place 0.
 */
record FamilyLooks(Set<Integer> naive, Set<Integer> clear, Set<Integer> hinted, boolean first) {

  static FamilyLooks at(Diary diary, boolean first) {
    ConsecutiveDays pairs = new ConsecutiveDays(diary, Measure.PAIN);
    SameDay same = new SameDay(diary, Measure.PAIN);
    List<Asked> questions = new ArrayList<>();
    diary
        .practices()
        .forEach(practice -> questions.add(new Asked(same.design(practice), Shortfall.RATED_DAYS)));
    diary
        .practices()
        .forEach(p -> questions.add(new Asked(NextDay.design(pairs, p), Shortfall.PAIRS)));
    FamilyLooks looks = new FamilyLooks(new HashSet<>(), new HashSet<>(), new HashSet<>(), first);
    int last = diary.day(diary.size() - 1);
    for (int day = 0; day <= last; day++) {
      int today = day;
      questions.forEach(question -> question.upTo(today));
      if (day >= Looks.FIRST_LOOK) {
        looks.look(questions);
      }
    }
    return looks;
  }

  private void look(List<Asked> questions) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < questions.size(); place++) {
      Asked question = questions.get(place);
      if (question.significant) {
        naive.add(place);
      }
      if (question.posterior != null) {
        places.add(place);
      }
    }
    double[] logE = places.stream().mapToDouble(place -> questions.get(place).logE).toArray();
    List<Label> labels = EBenjaminiHochberg.labels(logE);
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i) == Label.CLEAR) {
        clear.add(places.get(i));
      }
      if (labels.get(i) != Label.NOT_CLEAR) {
        hinted.add(places.get(i));
      }
    }
  }

  boolean isTrue(int place) {
    return first && place == 0;
  }

  /** One question with the rows so far. */
  private static final class Asked {
    private final Design design;
    private final Shortfall least;
    private final Regression regression;
    private final NaivePearson naive = new NaivePearson();
    private int rows;
    private @Nullable Posterior posterior;
    private double logE;
    private boolean significant;

    Asked(Design design, Shortfall least) {
      this.design = design;
      this.least = least;
      this.regression = design.empty();
    }

    void upTo(int day) {
      int before = rows;
      while (rows < design.rows() && design.days()[rows] <= day) {
        design.append(rows, regression);
        naive.append(design.variable()[rows], design.rating()[rows]);
        rows++;
      }
      if (rows > before && day >= Looks.FIRST_LOOK) {
        posterior = Looks.enough(design, rows, least) ? regression.posterior() : null;
        logE = posterior == null ? 0 : posterior.logE(0);
        significant = naive.significant();
      }
    }
  }
}
