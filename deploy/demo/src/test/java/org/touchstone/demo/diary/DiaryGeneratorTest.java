package org.touchstone.demo.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiaryGeneratorTest {

  private static final LocalDate LAST = LocalDate.of(2026, 11, 21);

  static List<Person> people() {
    return People.all();
  }

  @ParameterizedTest
  @MethodSource("people")
  void samePersonAndDayGiveTheSameDiary(Person person) {
    // When
    List<DiaryDay> again = DiaryGenerator.diary(person, LAST);

    // Then
    assertEquals(DiaryGenerator.diary(person, LAST), again);
  }

  @ParameterizedTest
  @MethodSource("people")
  void aWeekLaterTheDiaryHasMovedByAWeek(Person person) {
    // When
    List<DiaryDay> later = DiaryGenerator.diary(person, LAST.plusWeeks(1));

    // Then
    List<DiaryDay> movedBack =
        later.stream()
            .map(d -> new DiaryDay(d.date().minusWeeks(1), d.pain(), d.mood(), d.sessions()))
            .toList();
    assertEquals(DiaryGenerator.diary(person, LAST), movedBack);
  }

  @ParameterizedTest
  @MethodSource("people")
  void daysAscendFromTheFirstToTheLast(Person person) {
    // When
    List<LocalDate> dates =
        DiaryGenerator.diary(person, LAST).stream().map(DiaryDay::date).toList();

    // Then
    assertEquals(dates.stream().sorted().distinct().toList(), dates);
    assertEquals(LAST.minusDays(person.days() - 1L), dates.get(0));
    assertEquals(LAST, dates.get(dates.size() - 1));
  }

  @ParameterizedTest
  @MethodSource("people")
  void lastDaysAreComplete(Person person) {
    // When
    List<DiaryDay> days = DiaryGenerator.diary(person, LAST);

    // Then
    List<DiaryDay> recent = days.subList(days.size() - DiaryGenerator.COMPLETE_DAYS, days.size());
    assertEquals(LAST.minusDays(DiaryGenerator.COMPLETE_DAYS - 1L), recent.get(0).date());
    recent.forEach(
        day -> {
          assertNotNull(day.mood());
          assertNotNull(day.sessions());
        });
  }

  @ParameterizedTest
  @MethodSource("people")
  void ratingsAreOnTheScaleAndVary(Person person) {
    // When
    List<DiaryDay> days = DiaryGenerator.diary(person, LAST);

    // Then
    assertTrue(
        days.stream().flatMapToInt(DiaryGeneratorTest::ratings).allMatch(r -> r >= 0 && r <= 10));
    assertTrue(days.stream().mapToInt(DiaryDay::pain).distinct().count() >= 3);
  }

  @Test
  void gapsComeInBurstsAndTakeASmallPart() {
    // Given
    List<Person> longDiaries = people().stream().filter(person -> person.days() >= 90).toList();

    // When
    Map<String, List<DiaryDay>> diaries = new HashMap<>();
    longDiaries.forEach(p -> diaries.put(p.username(), DiaryGenerator.diary(p, LAST)));

    // Then
    for (Person person : longDiaries) {
      List<DiaryDay> days = diaries.getOrDefault(person.username(), List.of());
      double missing = 1 - (double) days.size() / person.days();
      assertTrue(missing > 0.05 && missing < 0.4, person.username() + " misses " + missing);
      assertTrue(longestGap(days) >= 2, person.username());
    }
  }

  @Test
  void painOfADayResemblesTheDayBefore() {
    // Given: nothing true, so what remains is the course of pain itself
    Person person = person("patient2");

    // When
    List<DiaryDay> days = DiaryGenerator.diary(person, LAST);

    // Then
    double correlation = correlationWithYesterday(days);
    assertTrue(correlation > 0.25 && correlation < 0.75, "correlation " + correlation);
  }

  @Test
  void painIsLowerTheDayAfterAHug() {
    // Given
    Person person = person("patient1");

    // When
    List<DiaryDay> days = DiaryGenerator.diary(person, LAST);

    // Then
    double difference = meanPainAfter(days, "hug", true) - meanPainAfter(days, "hug", false);
    assertTrue(difference < -0.7 && difference > -1.8, "difference " + difference);
  }

  @Test
  void nearCrisisEndsWorseThanItBegan() {
    // When
    List<DiaryDay> days = DiaryGenerator.diary(person("patient5"), LAST);

    // Then
    int n = days.size();
    assertTrue(meanPain(days.subList(n - 14, n)) - meanPain(days.subList(0, 14)) >= 2);
  }

  @Test
  void differentPeopleHaveDifferentDiaries() {
    // When
    List<DiaryDay> diary = DiaryGenerator.diary(person("patient7"), LAST);

    // Then
    Person other = person("patient7");
    Person renamed =
        new Person(
            "patient99",
            other.story(),
            other.days(),
            other.lastDayAgo(),
            other.pain(),
            other.distress(),
            other.closeness(),
            other.gaps(),
            other.habits(),
            other.regions());
    assertNotEquals(DiaryGenerator.diary(renamed, LAST), diary);
  }

  static Person person(String username) {
    return people().stream()
        .filter(person -> person.username().equals(username))
        .findFirst()
        .orElseThrow();
  }

  private static IntStream ratings(DiaryDay day) {
    Mood m = day.mood();
    IntStream moods =
        m == null
            ? IntStream.empty()
            : IntStream.of(
                m.mood(),
                m.distress(),
                m.stress(),
                m.loneliness(),
                m.closeness(),
                m.selfEsteem(),
                m.function());
    IntStream helpfulness =
        day.sessions() == null
            ? IntStream.empty()
            : day.sessions().stream().mapToInt(Session::helpfulness);
    return Stream.of(IntStream.of(day.pain()), moods, helpfulness).flatMapToInt(s -> s);
  }

  private static long longestGap(List<DiaryDay> days) {
    return IntStream.range(1, days.size())
        .mapToLong(i -> days.get(i).date().toEpochDay() - days.get(i - 1).date().toEpochDay() - 1)
        .max()
        .orElse(0);
  }

  private static double meanPain(List<DiaryDay> days) {
    return days.stream().mapToInt(DiaryDay::pain).average().orElseThrow();
  }

  private static double meanPainAfter(List<DiaryDay> days, String practice, boolean done) {
    return IntStream.range(1, days.size())
        .filter(i -> days.get(i - 1).date().plusDays(1).equals(days.get(i).date()))
        .filter(i -> days.get(i - 1).sessions() != null)
        .filter(
            i ->
                days.get(i - 1).sessions().stream().anyMatch(s -> s.practice().equals(practice))
                    == done)
        .map(i -> days.get(i).pain())
        .average()
        .orElseThrow();
  }

  private static double correlationWithYesterday(List<DiaryDay> days) {
    List<int[]> pairs =
        IntStream.range(1, days.size())
            .filter(i -> days.get(i - 1).date().plusDays(1).equals(days.get(i).date()))
            .mapToObj(i -> new int[] {days.get(i - 1).pain(), days.get(i).pain()})
            .toList();
    double x = pairs.stream().mapToInt(p -> p[0]).average().orElseThrow();
    double y = pairs.stream().mapToInt(p -> p[1]).average().orElseThrow();
    double xy = pairs.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
    double xx = pairs.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
    double yy = pairs.stream().mapToDouble(p -> (p[1] - y) * (p[1] - y)).sum();
    return xy / Math.sqrt(xx * yy);
  }
}
