package org.touchstone.insights.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.insights.care.CareReads;
import org.touchstone.insights.care.SharedDiary;
import org.touchstone.insights.estimator.ChangeFinding;
import org.touchstone.insights.insight.InsightResult;
import org.touchstone.insights.insight.Insights;
import org.touchstone.insights.observation.CourseEnrolment;
import org.touchstone.insights.observation.Courses;
import org.touchstone.insights.observation.DiaryVersions;
import org.touchstone.insights.observation.QuestionnaireResponse;

/** Who reads which outcomes. */
@ApplicationScoped
class OutcomeService {

  /** What outcomes are told from, in the order in which it is named. */
  private static final List<Category> SOURCES = List.of(Category.PAIN, Category.MOOD);

  private final Insights insights;
  private final Courses courses;
  private final CareReads care;

  OutcomeService(Insights insights, Courses courses, CareReads care) {
    this.insights = insights;
    this.courses = courses;
    this.care = care;
  }

  /** A patient's own outcomes. */
  @Transactional
  OutcomesView own(UUID patientId, @Nullable LocalDate asOf, OutcomeWording wording) {
    return view(patientId, DiaryVersions.ALL, asOf, wording, null);
  }

  /**
   * What a clinician reads of a patient: the outcomes of the shared categories alone. The read goes
   * on record in the same transaction.
   */
  @Transactional
  OutcomesView forClinician(
      UUID clinicianId, UUID patientId, @Nullable LocalDate asOf, OutcomeWording wording) {
    SharedDiary shared = care.of(clinicianId, patientId, "outcomes");
    return view(patientId, shared.seen(), asOf, wording, shared.without(SOURCES));
  }

  private OutcomesView view(
      UUID patientId,
      Set<Category> categories,
      @Nullable LocalDate asOf,
      OutcomeWording wording,
      @Nullable List<String> notShared) {
    InsightResult result = insights.read(patientId, categories, asOf);
    LocalDate day = result.asOf();
    LocalDate start =
        courses.enrolments(patientId).stream()
            .map(CourseEnrolment::startedOn)
            .filter(started -> !started.isAfter(day))
            .max(Comparator.naturalOrder())
            .orElse(null);
    List<QuestionnaireResponse> responses = courses.responses(patientId);
    List<OutcomeView> outcomes = new ArrayList<>();
    if (categories.contains(Category.PAIN)) {
      outcomes.add(PainOutcomeView.of(PainOutcome.of(change(result)), wording));
    }
    for (Questionnaire questionnaire : Questionnaire.values()) {
      if (categories.contains(questionnaire.category())) {
        outcomes.add(
            QuestionnaireOutcomeView.of(
                QuestionnaireOutcome.of(questionnaire, responses, start, day), wording));
      }
    }
    return new OutcomesView(day, outcomes, notShared);
  }

  private static ChangeFinding change(InsightResult result) {
    return result.findings().stream()
        .filter(ChangeFinding.class::isInstance)
        .map(ChangeFinding.class::cast)
        .findFirst()
        .orElse(PainOutcome.NOTHING);
  }
}
