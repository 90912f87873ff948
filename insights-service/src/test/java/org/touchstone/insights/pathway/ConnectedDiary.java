package org.touchstone.insights.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.estimator.Measure;

/**
 * A made diary of five ratings.
 *
 * @param together how much of each rating is one part that pain, function, low mood and distance
 *     share, 0 to 1
 * @param self how much of distance is self-esteem, 0 to 1
 */
record ConnectedDiary(long seed, double together, double self) {

  static final LocalDate START = LocalDate.of(2026, 1, 5);

  List<DiaryDay> days(int count) {
    Random random = new Random(seed);
    double[] level = new double[6];
    List<DiaryDay> days = new ArrayList<>();
    for (int day = 0; day < count; day++) {
      for (int part = 0; part < level.length; part++) {
        level[part] = 0.4 * level[part] + Math.sqrt(1 - 0.16) * random.nextGaussian();
      }
      double one = Math.sqrt(together) * level[5];
      double own = Math.sqrt(1 - together);
      double esteem = level[4];
      double distance = one + own * (Math.sqrt(1 - self) * level[3] - Math.sqrt(self) * esteem);
      Map<Measure, Double> ratings = new EnumMap<>(Measure.class);
      ratings.put(Measure.PAIN, rating(one + own * level[0]));
      ratings.put(Measure.FUNCTION, rating(-(one + own * level[1])));
      ratings.put(Measure.DISTRESS, rating(one + own * level[2]));
      ratings.put(Measure.DIFFICULTY, rating(distance));
      ratings.put(Measure.SELF_ESTEEM, rating(esteem));
      days.add(new DiaryDay(START.plusDays(day), ratings, null));
    }
    return days;
  }

  private static double rating(double level) {
    return Math.max(0, Math.min(10, Math.round(5 + 1.7 * level)));
  }
}
