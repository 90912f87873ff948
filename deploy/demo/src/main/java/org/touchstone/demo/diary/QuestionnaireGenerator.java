package org.touchstone.demo.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Answers to PEG and PHQ-4 that go with a diary: one a week in turn, counted back from the last
 * day, and about what the week's entries say. Now and then an item is left out. The same diary
 * gives the same answers.
 */
public final class QuestionnaireGenerator {

  private static final long SEED = 20_261_125L;
  private static final int WEEK = 7;

  /** One in so many is not answered to the end. */
  private static final int LEFT_OUT = 7;

  private static final int WHICH_IS_LEFT_OUT = 3;
  private static final int PEG_HIGHEST = 10;
  private static final int PHQ_HIGHEST = 3;

  private final List<DiaryDay> days;
  private final Random random;

  private QuestionnaireGenerator(Person person, List<DiaryDay> days) {
    this.days = days;
    this.random = new Random(SEED * 31 + person.username().hashCode());
  }

  /**
   * The questionnaires, the newest first.
   *
   * @param days of a diary, in order
   */
  public static List<Questionnaire> of(Person person, List<DiaryDay> days) {
    return new QuestionnaireGenerator(person, days).all();
  }

  private List<Questionnaire> all() {
    List<Questionnaire> all = new ArrayList<>();
    if (days.isEmpty()) {
      return all;
    }
    LocalDate first = days.get(0).date();
    LocalDate end = days.get(days.size() - 1).date();
    for (int week = 0; !end.isBefore(first); week++, end = end.minusDays(WEEK)) {
      List<DiaryDay> entries = week(end);
      Optional<Mood> mood =
          entries.stream().map(DiaryDay::mood).filter(Objects::nonNull).findFirst();
      if (mood.isPresent()) {
        all.add(questionnaire(week, entries));
      }
    }
    return List.copyOf(all);
  }

  private Questionnaire questionnaire(int week, List<DiaryDay> entries) {
    boolean peg = week % 2 == 0;
    Map<String, @Nullable Integer> answers = peg ? peg(entries) : phq4(entries);
    if (week % LEFT_OUT == WHICH_IS_LEFT_OUT) {
      answers.put(peg ? "activity" : "down", null);
    }
    LocalDate date = entries.get(entries.size() - 1).date();
    return new Questionnaire(date, peg ? "peg" : "phq-4", answers);
  }

  private Map<String, @Nullable Integer> peg(List<DiaryDay> entries) {
    double pain = entries.stream().mapToInt(DiaryDay::pain).average().orElse(0);
    double distress = mean(entries, Mood::distress);
    Map<String, @Nullable Integer> answers = new LinkedHashMap<>();
    answers.put("pain", rating(pain, PEG_HIGHEST));
    answers.put("enjoyment", rating(0.6 * pain + 0.4 * distress + wobble(0.6), PEG_HIGHEST));
    answers.put("activity", rating(10 - mean(entries, Mood::function) + wobble(0.6), PEG_HIGHEST));
    return answers;
  }

  private Map<String, @Nullable Integer> phq4(List<DiaryDay> entries) {
    double distress = mean(entries, Mood::distress);
    Map<String, @Nullable Integer> answers = new LinkedHashMap<>();
    answers.put("nervous", rating(0.28 * mean(entries, Mood::stress) + wobble(0.3), PHQ_HIGHEST));
    answers.put("worry", rating(0.25 * distress + wobble(0.3), PHQ_HIGHEST));
    answers.put(
        "interest", rating(0.28 * (10 - mean(entries, Mood::mood)) + wobble(0.3), PHQ_HIGHEST));
    answers.put("down", rating(0.25 * distress + wobble(0.3), PHQ_HIGHEST));
    return answers;
  }

  /** The entries of the week that ends with a day. */
  private List<DiaryDay> week(LocalDate end) {
    LocalDate begin = end.minusDays(WEEK - 1L);
    return days.stream()
        .filter(day -> !day.date().isBefore(begin) && !day.date().isAfter(end))
        .toList();
  }

  private double wobble(double spread) {
    return spread * random.nextGaussian();
  }

  private static double mean(List<DiaryDay> entries, ToIntFunction<Mood> value) {
    return entries.stream()
        .map(DiaryDay::mood)
        .filter(Objects::nonNull)
        .mapToInt(value)
        .average()
        .orElse(0);
  }

  private static int rating(double value, int highest) {
    return (int) Math.max(0, Math.min(highest, Math.round(value)));
  }
}
