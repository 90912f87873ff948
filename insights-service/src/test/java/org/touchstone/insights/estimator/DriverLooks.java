package org.touchstone.insights.estimator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What would have been said about the driver of distance by somebody who looks every second day
 * from the 30th to the 90th; its columns are standardised, so each look begins anew.
 *
 * @param ever10 whether an e-value reached 10
 * @param last what the last look says; null without an answer
 * @param oneAlone whether one of the two plain correlations is significant after 90 days and the
 *     other is not
 * @param truth the contrast that there is
 */
record DriverLooks(
    boolean ever10, DriverFinding.@Nullable Estimated last, boolean oneAlone, double truth) {

  private static final double CARRIED = 0.5;
  private static final int FIRST = 30;
  private static final double LEFT_OUT = 0.3;

  static DriverLooks at(DriverTruth truth, RandomGenerator random) {
    List<DiaryDay> days = days(truth, random);
    boolean ever = false;
    DriverFinding.Estimated last = null;
    for (int day = FIRST; day <= Truth.DAYS; day += 2) {
      LocalDate asOf = SimulatedDiary.START.plusDays(day - 1);
      if (Driver.ask(Diary.upTo(asOf, days)) instanceof DriverFinding.Estimated estimated) {
        ever |= estimated.logE() >= Math.log(10);
        last = estimated;
      }
    }
    boolean oneAlone = plain(days, Measure.DISTRESS) != plain(days, Measure.PAIN);
    return new DriverLooks(ever, last, oneAlone, truth.contrast());
  }

  private static boolean plain(List<DiaryDay> days, Measure measure) {
    NaivePearson naive = new NaivePearson();
    for (DiaryDay day : days) {
      naive.append(
          day.ratings().getOrDefault(measure, 0.0),
          day.ratings().getOrDefault(Measure.DIFFICULTY, 0.0));
    }
    return naive.significant();
  }

  private static List<DiaryDay> days(DriverTruth truth, RandomGenerator random) {
    double fresh = Math.sqrt(1 - CARRIED * CARRIED);
    double pain = random.nextGaussian();
    double own = random.nextGaussian();
    double rest = random.nextGaussian();
    List<DiaryDay> days = new ArrayList<>();
    for (int day = 0; day < Truth.DAYS; day++) {
      pain = CARRIED * pain + fresh * random.nextGaussian();
      own = CARRIED * own + fresh * random.nextGaussian();
      rest = CARRIED * rest + fresh * random.nextGaussian();
      double distress = 0.5 * pain + Math.sqrt(0.75) * own;
      double distance = truth.distress() * distress + truth.pain() * pain + truth.rest() * rest;
      if (random.nextDouble() >= LEFT_OUT) {
        days.add(
            new DiaryDay(
                SimulatedDiary.START.plusDays(day),
                Map.of(
                    Measure.PAIN, rating(pain),
                    Measure.DISTRESS, rating(distress),
                    Measure.DIFFICULTY, rating(distance)),
                null));
      }
    }
    return days;
  }

  private static double rating(double value) {
    return SimulatedDiary.rating(5 + Truth.DEVIATION * value);
  }
}
