package org.touchstone.demo.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireGeneratorTest {

  private static final LocalDate LAST = LocalDate.of(2026, 11, 21);

  static List<Person> people() {
    return People.all();
  }

  @ParameterizedTest
  @MethodSource("people")
  void sameDiaryGivesTheSameAnswersOnDaysOfTheDiary(Person person) {
    // Given
    List<DiaryDay> days = DiaryGenerator.diary(person, LAST);

    // When
    List<Questionnaire> all = QuestionnaireGenerator.of(person, days);

    // Then
    assertEquals(QuestionnaireGenerator.of(person, days), all);
    Set<LocalDate> dates = days.stream().map(DiaryDay::date).collect(Collectors.toSet());
    assertTrue(dates.containsAll(all.stream().map(Questionnaire::date).toList()));
    assertEquals(all.size(), all.stream().map(Questionnaire::date).distinct().count());
    assertTrue(all.size() >= person.days() / 14, all.size() + " of " + person.days() + " days");
    assertEquals("peg", all.get(0).instrument());
  }

  @ParameterizedTest
  @MethodSource("people")
  void answersAreOptionsOfTheInstruments(Person person) {
    // When
    List<Questionnaire> all = QuestionnaireGenerator.of(person, DiaryGenerator.diary(person, LAST));

    // Then
    for (Questionnaire one : all) {
      boolean peg = one.instrument().equals("peg");
      Set<String> items =
          peg
              ? Set.of("pain", "enjoyment", "activity")
              : Set.of("nervous", "worry", "interest", "down");
      assertEquals(items, one.answers().keySet());
      assertTrue(
          one.answers().values().stream()
              .filter(Objects::nonNull)
              .allMatch(value -> value >= 0 && value <= (peg ? 10 : 3)));
    }
  }

  @Test
  void answersFollowTheDiary() {
    // When
    double worse = change("patient5");
    double better = change("patient14");

    // Then
    assertTrue(worse > 1.5, "patient5 gets worse by " + worse);
    assertTrue(better < -1.5, "patient14 gets better by " + better);
  }

  @Test
  void someAreNotAnsweredToTheEnd() {
    // When
    List<Questionnaire> all =
        QuestionnaireGenerator.of(
            person("patient1"), DiaryGenerator.diary(person("patient1"), LAST));

    // Then
    long incomplete = all.stream().filter(one -> one.answers().containsValue(null)).count();
    assertTrue(incomplete >= 2 && incomplete < all.size() / 4, incomplete + " of " + all.size());
  }

  /** From the first complete PEG to the last one, points of its mean. */
  private static double change(String username) {
    Person person = person(username);
    List<Double> scores =
        QuestionnaireGenerator.of(person, DiaryGenerator.diary(person, LAST)).stream()
            .filter(one -> one.instrument().equals("peg") && !one.answers().containsValue(null))
            .map(one -> one.answers().values().stream().mapToInt(Integer::intValue).sum() / 3.0)
            .toList();
    return scores.get(0) - scores.get(scores.size() - 1);
  }

  private static Person person(String username) {
    return People.all().stream()
        .filter(person -> person.username().equals(username))
        .findFirst()
        .orElseThrow();
  }
}
