package org.touchstone.insights.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.estimator.Period;

/**
 * A trial as it stands at a moment, from nothing but its own days, the patient's answers and the
 * diary. Holds nothing of a coin that is not open.
 *
 * @param pairsFinished pairs of which both days are over
 * @param minutesPerDay minutes of the practice, on average of the open days with any; null: none
 * @param today null unless the trial is running and today is one of its days
 * @param days the open ones, oldest first
 */
record TrialReport(
    Trial trial,
    Trial.Status status,
    int pairsFinished,
    @Nullable Double minutesPerDay,
    @Nullable Today today,
    List<Day> days,
    Followed followed,
    TrialResult result) {

  /**
   * The day that it is.
   *
   * @param assignment null: not open yet
   * @param done as of {@link Day}
   */
  record Today(
      LocalDate day, @Nullable Assignment assignment, Instant opensAt, @Nullable Boolean done) {}

  /**
   * An open day.
   *
   * @param pair from 1
   * @param done whether the practice was done: a session or the patient's yes says so, their no or
   *     a diary that knows the day says not; null: not known
   * @param rating the day's last one, 0 to 10; null: none
   */
  record Day(
      LocalDate day,
      int pair,
      Assignment assignment,
      @Nullable Boolean done,
      @Nullable Double rating) {}

  /**
   * How the days that are over went; after a stop, no more of them.
   *
   * @param asAssigned days on which the practice was done or left as the coin said
   * @param otherwise days on which it was the other way round
   * @param unknown days of which neither is known
   */
  record Followed(int asAssigned, int otherwise, int unknown) {

    int days() {
      return asAssigned + otherwise + unknown;
    }
  }

  /**
   * The report of a trial.
   *
   * @param answers the patient's answers to "did you do it?", by day
   * @param diary with nothing but what whoever asks may see
   */
  static TrialReport of(
      Trial trial, Map<LocalDate, Boolean> answers, List<DiaryDay> diary, Instant now) {
    Map<LocalDate, DiaryDay> entries = new HashMap<>();
    diary.forEach(day -> entries.put(day.date(), day));
    List<Day> days = new ArrayList<>();
    for (Trial.OpenDay open : trial.openDays(now)) {
      DiaryDay entry = entries.get(open.day());
      days.add(
          new Day(
              open.day(),
              open.pair(),
              open.assignment(),
              done(trial.practice(), answers.get(open.day()), entry),
              entry == null ? null : entry.ratings().get(trial.outcome().measure())));
    }
    Trial.Status status = trial.status(now);
    List<Pair> over = pairsOver(trial, days, now);
    return new TrialReport(
        trial,
        status,
        over.size(),
        minutesPerDay(trial.practice(), days, entries),
        status == Trial.Status.RUNNING ? today(trial, days, now) : null,
        List.copyOf(days),
        followed(trial, days, now),
        result(trial, status, over));
  }

  private static @Nullable Boolean done(
      String practice, @Nullable Boolean answer, @Nullable DiaryDay entry) {
    Map<String, Double> minutes = entry == null ? null : entry.minutes();
    if (minutes != null && minutes.getOrDefault(practice, 0.0) > 0) {
      return true;
    }
    if (answer != null) {
      return answer;
    }
    return minutes == null ? null : Boolean.FALSE;
  }

  private static @Nullable Today today(Trial trial, List<Day> days, Instant now) {
    LocalDate date = trial.day(now);
    if (!trial.plans(date)) {
      return null;
    }
    Instant opensAt = trial.opensAt(date);
    for (Day day : days) {
      if (day.day().equals(date)) {
        return new Today(date, day.assignment(), opensAt, day.done());
      }
    }
    return new Today(date, null, opensAt, null);
  }

  private static Followed followed(Trial trial, List<Day> days, Instant now) {
    int asAssigned = 0;
    int otherwise = 0;
    int unknown = 0;
    for (Day day : days) {
      if (!trial.isOver(day.day(), now) || trial.isAfterStop(trial.opensAt(day.day()))) {
        continue;
      }
      Boolean done = day.done();
      if (done == null) {
        unknown++;
      } else if (done == (day.assignment() == Assignment.WITH)) {
        asAssigned++;
      } else {
        otherwise++;
      }
    }
    return new Followed(asAssigned, otherwise, unknown);
  }

  private static @Nullable Double minutesPerDay(
      String practice, List<Day> days, Map<LocalDate, DiaryDay> entries) {
    double sum = 0;
    int any = 0;
    for (Day day : days) {
      DiaryDay entry = entries.get(day.day());
      Map<String, Double> minutes = entry == null ? null : entry.minutes();
      double ofDay = minutes == null ? 0 : minutes.getOrDefault(practice, 0.0);
      sum += ofDay;
      any += ofDay > 0 ? 1 : 0;
    }
    return any == 0 ? null : sum / any;
  }

  /** The pairs of which both days are over. */
  private static List<Pair> pairsOver(Trial trial, List<Day> days, Instant now) {
    List<Pair> over = new ArrayList<>();
    for (int second = 1; second < days.size(); second += 2) {
      if (trial.isOver(days.get(second).day(), now)) {
        over.add(new Pair(days.get(second - 1), days.get(second)));
      }
    }
    return over;
  }

  private static TrialResult result(Trial trial, Trial.Status status, List<Pair> over) {
    List<Double> differences = new ArrayList<>();
    LocalDate from = null;
    LocalDate to = null;
    for (Pair pair : over) {
      Double difference = pair.difference();
      if (difference != null) {
        differences.add(difference);
        from = from == null ? pair.first().day() : from;
        to = pair.second().day();
      }
    }
    int unrated = over.size() - differences.size();
    int left = status == Trial.Status.RUNNING ? trial.pairs() - over.size() : 0;
    Period period = from == null || to == null ? null : new Period(from, to);
    return TrialResult.of(differences, unrated, left, period);
  }

  private record Pair(Day first, Day second) {

    /** Rating of the day with, less the day without, by what the coin said; null: one is absent. */
    @Nullable Double difference() {
      Double one = first.rating();
      Double two = second.rating();
      if (one == null || two == null) {
        return null;
      }
      return first.assignment() == Assignment.WITH ? one - two : two - one;
    }
  }
}
