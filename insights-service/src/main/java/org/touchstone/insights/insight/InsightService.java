package org.touchstone.insights.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.AccessRecorded;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.contracts.sharing.Sharing;
import org.touchstone.insights.observation.DiaryVersions;

/** Who reads which insights. */
@ApplicationScoped
class InsightService {

  /** What insights are computed from, in the order in which it is named. */
  private static final List<Category> SOURCES =
      List.of(Category.PAIN, Category.MOOD, Category.PRACTICES, Category.INTIMACY);

  private final Insights insights;
  private final Sharing sharing;
  private final Outbox outbox;
  private final Clock clock;

  InsightService(Insights insights, Sharing sharing, Outbox outbox, Clock clock) {
    this.insights = insights;
    this.sharing = sharing;
    this.outbox = outbox;
    this.clock = clock;
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
    Set<Category> shared = sharing.requireForClinician(clinicianId, patientId);
    outbox.append(
        AccessRecorded.read(patientId, clinicianId, Role.CLINICIAN, "insights", clock.instant()));
    List<String> notShared =
        SOURCES.stream()
            .filter(category -> !shared.contains(category))
            .map(Category::code)
            .toList();
    return view(insights.read(patientId, DiaryVersions.seen(shared), asOf), wording, notShared);
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
