package org.touchstone.insights.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.care.CareReads;
import org.touchstone.insights.care.SharedDiary;
import org.touchstone.insights.observation.DiaryVersions;

/** Who reads which insights. */
@ApplicationScoped
class InsightService {

  private final Insights insights;
  private final CareReads care;

  InsightService(Insights insights, CareReads care) {
    this.insights = insights;
    this.care = care;
  }

  /** A patient's own insights, from everything in the diary. */
  @Transactional
  InsightsView own(UUID patientId, @Nullable LocalDate asOf, Wording wording) {
    return view(insights.read(patientId, DiaryVersions.ALL, asOf), wording, null);
  }

  /**
   * What a clinician reads of a patient: computed from the shared categories alone. The read goes
   * on record in the same transaction.
   */
  @Transactional
  InsightsView forClinician(
      UUID clinicianId, UUID patientId, @Nullable LocalDate asOf, Wording wording) {
    SharedDiary shared = care.of(clinicianId, patientId, "insights");
    return view(
        insights.read(patientId, shared.seen(), asOf),
        wording,
        shared.without(SharedDiary.SOURCES));
  }

  private static InsightsView view(
      InsightResult result, Wording wording, @Nullable List<String> notShared) {
    return new InsightsView(
        result.asOf(),
        result.diaryVersion(),
        result.computedAt(),
        result.findings().stream().map(finding -> InsightViews.of(finding, wording)).toList(),
        notShared);
  }
}
