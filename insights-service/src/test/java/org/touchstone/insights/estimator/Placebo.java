package org.touchstone.insights.estimator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Windows of a real diary with invented practices: whatever is found is not there. */
public final class Placebo {

  private static final int WINDOW = 90;
  private static final int STEP = 15;

  /** Windows with fewer rated days are left out. */
  private static final int LEAST_DAYS = 45;

  private static final String PRACTICE = "invented";

  private Placebo() {}

  /** When an invented practice is done. */
  public enum Kind {
    /** A coin that shows heads four times of ten, every day. */
    COIN,
    /** As yesterday with a probability of 0.8, else by that coin. */
    PERSISTENT,
    /** On one of ten days at first, on seven of ten at the end. */
    GROWING
  }

  /** First days of the windows of 90 days that have ratings on half of them. */
  static List<LocalDate> windows(List<DiaryDay> real) {
    LocalDate last = real.get(real.size() - 1).date();
    List<LocalDate> windows = new ArrayList<>();
    for (LocalDate from = real.get(0).date();
        !from.plusDays(WINDOW - 1).isAfter(last);
        from = from.plusDays(STEP)) {
      if (rated(real, from).size() >= LEAST_DAYS) {
        windows.add(from);
      }
    }
    return windows;
  }

  static Diary invented(List<DiaryDay> real, LocalDate from, Kind kind, RandomGenerator random) {
    boolean[] done = new boolean[WINDOW];
    for (int day = 0; day < WINDOW; day++) {
      double share = kind == Kind.GROWING ? 0.1 + 0.6 * day / WINDOW : 0.4;
      done[day] = random.nextDouble() < share;
      if (kind == Kind.PERSISTENT && day > 0 && random.nextDouble() < 0.8) {
        done[day] = done[day - 1];
      }
    }
    List<DiaryDay> days = new ArrayList<>();
    for (DiaryDay day : rated(real, from)) {
      int number = (int) ChronoUnit.DAYS.between(from, day.date());
      days.add(
          new DiaryDay(day.date(), day.ratings(), Map.of(PRACTICE, done[number] ? 10.0 : 0.0)));
    }
    return Diary.upTo(LocalDate.MAX, days);
  }

  static Design design(Diary diary, int lag) {
    return lag == 0
        ? new SameDay(diary, Measure.PAIN).design(PRACTICE)
        : NextDay.design(new ConsecutiveDays(diary, Measure.PAIN), PRACTICE);
  }

  private static List<DiaryDay> rated(List<DiaryDay> real, LocalDate from) {
    return real.stream()
        .filter(day -> day.ratings().containsKey(Measure.PAIN))
        .filter(day -> !day.date().isBefore(from) && day.date().isBefore(from.plusDays(WINDOW)))
        .toList();
  }
}
