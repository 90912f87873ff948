package org.touchstone.insights.estimator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Diaries made from a seed: autocorrelated pain and distress, and practices done now and then. */
final class MadeDiary {

  static final LocalDate START = LocalDate.of(2024, 1, 1);

  private MadeDiary() {}

  static List<DiaryDay> days(long seed, int days, int practices) {
    Random random = new Random(seed);
    List<DiaryDay> made = new ArrayList<>();
    double level = 0;
    for (int day = 0; day < days; day++) {
      level = 0.5 * level + 1.3 * random.nextGaussian();
      double pain = rating(5 + level);
      double distress = rating(4 + 0.5 * level + random.nextGaussian());
      Map<String, Double> minutes = new java.util.TreeMap<>();
      for (int practice = 0; practice < practices; practice++) {
        boolean done = random.nextDouble() < 0.4;
        minutes.put("practice" + practice, done ? 5.0 * (1 + random.nextInt(6)) : 0.0);
      }
      if (random.nextDouble() > 0.15) {
        made.add(
            new DiaryDay(
                START.plusDays(day),
                Map.of(Measure.PAIN, pain, Measure.DISTRESS, distress),
                minutes));
      }
    }
    return made;
  }

  /**
   * All ratings, of which one or the other is missing now and then, and enough variety for every
   * family to have an answer.
   */
  static List<DiaryDay> whole(long seed, int days, int practices) {
    Random random = new Random(seed);
    List<DiaryDay> made = new ArrayList<>();
    for (DiaryDay day : days(seed, days, practices)) {
      double pain = day.ratings().getOrDefault(Measure.PAIN, 5.0);
      Map<Measure, Double> ratings = new EnumMap<>(Measure.class);
      ratings.putAll(day.ratings());
      ratings.put(Measure.STRESS, rating(2 + 0.4 * pain + random.nextGaussian()));
      ratings.put(Measure.DIFFICULTY, rating(1 + 0.5 * pain + 1.5 * random.nextGaussian()));
      ratings.put(Measure.FUNCTION, rating(9 - 0.6 * pain + random.nextGaussian()));
      ratings.put(Measure.SELF_ESTEEM, rating(6 + 1.2 * random.nextGaussian()));
      if (random.nextInt(8) == 0) {
        ratings.remove(Measure.values()[random.nextInt(Measure.values().length)]);
      }
      made.add(new DiaryDay(day.date(), ratings, random.nextInt(12) == 0 ? null : day.minutes()));
    }
    return made;
  }

  /** Everything that can be asked of days, all of them known. */
  static List<PracticeFinding> findings(List<DiaryDay> days) {
    return PracticeInsights.of(Diary.upTo(LocalDate.MAX, days));
  }

  private static double rating(double value) {
    return Math.max(0, Math.min(10, Math.round(value)));
  }
}
