package org.touchstone.bench.recalculate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.touchstone.demo.diary.Course;
import org.touchstone.demo.diary.DiaryDay;
import org.touchstone.demo.diary.DiaryGenerator;
import org.touchstone.demo.diary.Gaps;
import org.touchstone.demo.diary.Habit;
import org.touchstone.demo.diary.Mood;
import org.touchstone.demo.diary.Person;
import org.touchstone.demo.diary.Session;
import org.touchstone.demo.load.DailyDiary;
import org.touchstone.insights.estimator.Diary;
import org.touchstone.insights.estimator.Measure;

/**
 * A diary of any length without gaps: pain and distress, three practices, each question of each
 * family answerable once there are enough days.
 */
public final class SyntheticDiary {

  /** Practices in it. */
  public static final int PRACTICES = 3;

  /** As the importer knows them. */
  private static final List<String> NAMES = List.of("hug", "massage", "breathing");

  private final Person person;
  private final LocalDate last;
  private final List<DiaryDay> days;

  private SyntheticDiary(Person person, LocalDate last, List<DiaryDay> days) {
    this.person = person;
    this.last = last;
    this.days = days;
  }

  /**
   * @param days how long
   * @param last its last day
   */
  public static SyntheticDiary of(int days, LocalDate last) {
    return of(days, PRACTICES, last);
  }

  /**
   * @param days how long
   * @param practices how many practices
   * @param last its last day
   */
  static SyntheticDiary of(int days, int practices, LocalDate last) {
    Person person = person(days, practices);
    return new SyntheticDiary(person, last, DiaryGenerator.diary(person, last));
  }

  /** For the importer. */
  public String json() {
    return DailyDiary.json(person, days);
  }

  /** For the estimators. */
  Diary diary() {
    return Diary.upTo(last, days.stream().map(SyntheticDiary::day).toList());
  }

  private static Person person(int days, int practices) {
    Course steady = new Course(5, 5);
    return new Person(
        "bench",
        "a diary of " + days + " days",
        days,
        1,
        steady,
        steady,
        steady,
        new Gaps(0, 1),
        IntStream.range(0, practices).mapToObj(i -> habit(name(i))).toList(),
        List.of());
  }

  private static String name(int practice) {
    return practice < NAMES.size() ? NAMES.get(practice) : "practice" + practice;
  }

  private static Habit habit(String practice) {
    return new Habit(
        practice, new Course(0.4, 0.4), List.of(2, 5, 10, 20), List.of("self"), 0, 0, 5);
  }

  private static org.touchstone.insights.estimator.DiaryDay day(DiaryDay day) {
    Map<Measure, Double> ratings = new EnumMap<>(Measure.class);
    ratings.put(Measure.PAIN, (double) day.pain());
    Mood mood = day.mood();
    if (mood != null) {
      ratings.put(Measure.DISTRESS, (double) mood.distress());
      ratings.put(Measure.STRESS, (double) mood.stress());
      ratings.put(Measure.DIFFICULTY, 10.0 - mood.closeness());
      ratings.put(Measure.FUNCTION, (double) mood.function());
      ratings.put(Measure.SELF_ESTEEM, (double) mood.selfEsteem());
    }
    return new org.touchstone.insights.estimator.DiaryDay(
        day.date(), ratings, minutes(day.sessions()));
  }

  private static @Nullable Map<String, Double> minutes(@Nullable List<Session> sessions) {
    if (sessions == null) {
      return null;
    }
    Map<String, Double> minutes = new HashMap<>();
    sessions.forEach(session -> minutes.put(session.practice(), (double) session.minutes()));
    return minutes;
  }
}
