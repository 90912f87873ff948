package org.touchstone.insights.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.estimator.Measure;

/** Trials and days as tests need them. */
final class MadeTrial {

  static final ZoneId ROME = ZoneId.of("Europe/Rome");
  static final LocalDate START = LocalDate.of(2027, 3, 1);
  static final Coins ALTERNATING = coins(true, false, true, false, true, false);

  private MadeTrial() {}

  static Coins coins(Boolean... firstDayWith) {
    return Coins.kept(List.of(firstDayWith));
  }

  static Coins inverted(Coins coins) {
    return Coins.kept(Arrays.stream(coins.toKeep()).map(with -> !with).toList());
  }

  static Trial trial(Coins coins) {
    return trial(coins, ROME, START, null);
  }

  static Trial stopped(Coins coins, Instant stoppedAt) {
    return trial(coins, ROME, START, stoppedAt);
  }

  static Trial trial(Coins coins, ZoneId zone, LocalDate startedOn, Instant stoppedAt) {
    Instant createdAt = startedOn.atStartOfDay(zone).toInstant().minusSeconds(3600);
    return new Trial(
        new UUID(1, 1),
        new UUID(2, 2),
        "hug",
        Outcome.PAIN,
        zone,
        startedOn,
        coins,
        false,
        createdAt,
        stoppedAt);
  }

  /** A moment of a day of the trial in Rome, the first day being 0. */
  static Instant at(int day, int hour, int minute) {
    return START.plusDays(day).atTime(hour, minute).atZone(ROME).toInstant();
  }

  /** Ratings of pain from the first day on; {@code NaN}: none. */
  static List<DiaryDay> pain(double... ratings) {
    List<DiaryDay> days = new ArrayList<>();
    for (int day = 0; day < ratings.length; day++) {
      if (!Double.isNaN(ratings[day])) {
        days.add(new DiaryDay(START.plusDays(day), Map.of(Measure.PAIN, ratings[day]), null));
      }
    }
    return days;
  }
}
