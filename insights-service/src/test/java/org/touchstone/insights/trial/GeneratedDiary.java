package org.touchstone.insights.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.estimator.Measure;

/**
 * Diaries from a seed, with six practices: "quiet" does nothing, "soothing" is followed by days
 * with 3 points less, "straining" by days with 3 points more, "slight" by days with half a point
 * less, "comfort" is what one does on harder days and does nothing, "rare" hardly ever happens.
 */
final class GeneratedDiary {

  static final LocalDate END = LocalDate.of(2026, 11, 24);
  private static final Map<String, Double> NEXT_DAY =
      Map.of(
          "quiet",
          0.0,
          "soothing",
          -3.0,
          "straining",
          3.0,
          "slight",
          -0.5,
          "comfort",
          0.0,
          "rare",
          0.0);

  private GeneratedDiary() {}

  /** So many days up to {@link #END}; every seventh one is absent. */
  static List<DiaryDay> days(long seed, int days) {
    Random random = new Random(seed);
    List<DiaryDay> made = new ArrayList<>();
    double level = 0;
    double carried = 0;
    for (int day = 0; day < days; day++) {
      level = 0.4 * level + 0.9 * random.nextGaussian();
      double pain = rating(5 + level + carried);
      double distress = rating(5 + 0.6 * level + 1.2 * random.nextGaussian());
      Map<String, Double> minutes = new TreeMap<>();
      carried = 0;
      for (String practice : new TreeMap<>(NEXT_DAY).keySet()) {
        boolean done = random.nextDouble() < share(practice, pain);
        minutes.put(practice, done ? 5.0 : 0.0);
        carried += done ? NEXT_DAY.getOrDefault(practice, 0.0) : 0;
      }
      if (day % 7 != 3) {
        made.add(
            new DiaryDay(
                END.minusDays(days - 1L - day),
                Map.of(Measure.PAIN, pain, Measure.DISTRESS, distress),
                minutes));
      }
    }
    return made;
  }

  private static double share(String practice, double pain) {
    return switch (practice) {
      case "rare" -> 0.01;
      case "comfort" -> pain >= 6 ? 0.8 : 0.1;
      default -> 0.4;
    };
  }

  private static double rating(double value) {
    return Math.max(0, Math.min(10, Math.round(value)));
  }
}
