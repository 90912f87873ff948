package org.touchstone.insights.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.contracts.event.Category;
import org.touchstone.insights.estimator.ChangeFinding;
import org.touchstone.insights.estimator.Diary;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.estimator.DiaryInsights;
import org.touchstone.insights.estimator.Finding;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.insights.observation.CourseEnrolment;
import org.touchstone.insights.observation.Courses;
import org.touchstone.insights.observation.Diaries;
import org.touchstone.insights.observation.QuestionnaireResponse;
import org.touchstone.insights.outcome.PainOutcome;
import org.touchstone.insights.outcome.Questionnaire;
import org.touchstone.insights.outcome.QuestionnaireOutcome;

/** Makes the cohort of a programme from what its people agreed to have counted. */
@ApplicationScoped
class Cohorts {

  /** Days after which somebody belongs to the cohort: an outcome needs six weeks. */
  static final int LEAST_DAYS = 42;

  /** A short programme is followed for twelve weeks from its start. */
  static final int LEAST_FOLLOW_UP_DAYS = 84;

  /** An entry in so many days says that somebody is still there. */
  static final int RETAINED_DAYS = 14;

  private final Courses courses;
  private final Diaries diaries;

  Cohorts(Courses courses, Diaries diaries) {
    this.courses = courses;
    this.diaries = diaries;
  }

  /**
   * The enrolments that make up the cohorts of a programme's versions. A person counts once, with
   * the newest enrolment in the programme.
   *
   * @param people whose enrolments count
   * @param asOf last day looked at
   */
  Map<Integer, List<CourseEnrolment>> byVersion(
      String program, Collection<UUID> people, LocalDate asOf) {
    Map<UUID, CourseEnrolment> newest = new LinkedHashMap<>();
    for (CourseEnrolment enrolment : courses.inProgram(program)) {
      if (people.contains(enrolment.patientId()) && !enrolment.startedOn().isAfter(asOf)) {
        newest.put(enrolment.patientId(), enrolment);
      }
    }
    return newest.values().stream()
        .filter(e -> !e.startedOn().plusDays(LEAST_DAYS - 1L).isAfter(asOf))
        .collect(Collectors.groupingBy(CourseEnrolment::version));
  }

  /** The people of a cohort as they stood at the end of a day. */
  List<Member> members(
      List<CourseEnrolment> enrolments, Map<UUID, Set<Category>> consents, LocalDate asOf) {
    return enrolments.stream()
        .map(e -> member(e, consents.getOrDefault(e.patientId(), Set.of()), asOf))
        .toList();
  }

  private Member member(CourseEnrolment enrolment, Set<Category> agreed, LocalDate asOf) {
    UUID patient = enrolment.patientId();
    List<QuestionnaireResponse> responses = courses.responses(patient);
    LocalDate end = followedUntil(enrolment, asOf);
    Map<CohortOutcome, Course> went = new EnumMap<>(CohortOutcome.class);
    Map<CohortOutcome, Boolean> retained = new EnumMap<>(CohortOutcome.class);
    if (agreed.contains(Category.PAIN)) {
      List<DiaryDay> days = diaries.days(patient, Set.of(Category.PAIN)).days();
      went.put(CohortOutcome.PAIN_NRS, CohortOutcome.of(pain(days, enrolment.startedOn(), end)));
      went.put(
          CohortOutcome.PEG,
          CohortOutcome.of(
              QuestionnaireOutcome.of(Questionnaire.PEG, responses, enrolment.startedOn(), end)));
      boolean there = retained(enrolment, asOf, entries(days, responses, Questionnaire.PEG));
      retained.put(CohortOutcome.PAIN_NRS, there);
      retained.put(CohortOutcome.PEG, there);
    }
    if (agreed.contains(Category.MOOD)) {
      List<DiaryDay> days = diaries.days(patient, Set.of(Category.MOOD)).days();
      went.put(
          CohortOutcome.PHQ_4,
          CohortOutcome.of(
              QuestionnaireOutcome.of(Questionnaire.PHQ_4, responses, enrolment.startedOn(), end)));
      retained.put(
          CohortOutcome.PHQ_4,
          retained(enrolment, asOf, entries(days, responses, Questionnaire.PHQ_4)));
    }
    return new Member(patient, went, retained);
  }

  /** The first two weeks of the programme against the last two, from the ratings of pain alone. */
  private static PainOutcome pain(List<DiaryDay> days, LocalDate start, LocalDate end) {
    List<DiaryDay> ofProgram = days.stream().filter(d -> !d.date().isBefore(start)).toList();
    for (Finding finding : DiaryInsights.of(Diary.upTo(end, ofProgram), Set.of(Measure.PAIN), List.of())) {
      if (finding instanceof ChangeFinding change) {
        return PainOutcome.of(change);
      }
    }
    return PainOutcome.of(PainOutcome.NOTHING);
  }

  private static LocalDate followedUntil(CourseEnrolment enrolment, LocalDate asOf) {
    int days = Math.max(7 * enrolment.weeks(), LEAST_FOLLOW_UP_DAYS);
    LocalDate end = enrolment.startedOn().plusDays(days - 1L);
    return end.isAfter(asOf) ? asOf : end;
  }

  private static List<LocalDate> entries(
      List<DiaryDay> days, List<QuestionnaireResponse> responses, Questionnaire questionnaire) {
    return Stream.concat(
            days.stream().map(DiaryDay::date),
            responses.stream()
                .filter(response -> response.instrument().equals(questionnaire.code()))
                .map(QuestionnaireResponse::day))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Not stopped, and an entry in the last 14 days of the programme or up to now. */
  private static boolean retained(
      CourseEnrolment enrolment, LocalDate asOf, List<LocalDate> entries) {
    LocalDate ended = enrolment.endedOn();
    boolean over = ended != null && !ended.isAfter(asOf);
    if (enrolment.status().equals("stopped") && (ended == null || over)) {
      return false;
    }
    LocalDate planned = enrolment.startedOn().plusDays(7L * enrolment.weeks() - 1);
    LocalDate last = planned.isBefore(asOf) ? planned : asOf;
    LocalDate until = over && ended != null && ended.isBefore(last) ? ended : last;
    LocalDate from = until.minusDays(RETAINED_DAYS - 1L);
    return entries.stream().anyMatch(day -> !day.isBefore(from) && !day.isAfter(until));
  }
}
