package org.touchstone.insights.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.insights.care.CareReads;
import org.touchstone.insights.care.SharedDiary;
import org.touchstone.insights.estimator.CycleFinding;
import org.touchstone.insights.estimator.Diary;
import org.touchstone.insights.estimator.LinkChain;
import org.touchstone.insights.estimator.LinkFinding;
import org.touchstone.insights.insight.InsightResult;
import org.touchstone.insights.insight.InsightView;
import org.touchstone.insights.insight.InsightViews;
import org.touchstone.insights.insight.Insights;
import org.touchstone.insights.observation.DailyView;
import org.touchstone.insights.observation.Diaries;
import org.touchstone.insights.observation.DiaryVersions;

/** Who reads which part of the cycle. */
@ApplicationScoped
class CycleService {

  private final Insights insights;
  private final Diaries diaries;
  private final CareReads care;

  CycleService(Insights insights, Diaries diaries, CareReads care) {
    this.insights = insights;
    this.diaries = diaries;
    this.care = care;
  }

  /** A patient's own cycle, from everything in the diary. */
  @Transactional
  CycleView own(UUID patientId, @Nullable LocalDate asOf, CycleWording wording) {
    return view(patientId, DiaryVersions.ALL, asOf, wording, null);
  }

  /**
   * What a clinician reads of a patient: the links of which both ratings are shared. The read goes
   * on record in the same transaction.
   */
  @Transactional
  CycleView forClinician(
      UUID clinicianId, UUID patientId, @Nullable LocalDate asOf, CycleWording wording) {
    SharedDiary shared = care.of(clinicianId, patientId, "cycle");
    return view(patientId, shared.seen(), asOf, wording, shared.without(SharedDiary.SOURCES));
  }

  private CycleView view(
      UUID patientId,
      Set<Category> categories,
      @Nullable LocalDate asOf,
      CycleWording wording,
      @Nullable List<String> notShared) {
    InsightResult result = insights.read(patientId, categories, asOf);
    DailyView view = diaries.days(patientId, categories);
    Diary diary = Diary.upTo(result.asOf(), view.days());
    List<LinkFinding> links = LinkChain.of(diary, view.measures());
    Optional<LinkFinding.Estimated> strongest = LinkChain.strongest(links);
    return new CycleView(
        result.asOf(),
        result.diaryVersion(),
        result.computedAt(),
        state(result, wording),
        links.stream().map(link -> LinkView.of(link, wording)).toList(),
        strongest.map(LinkFinding::id).orElse(null),
        links.isEmpty() ? null : stepIn(strongest, diary, view, result.asOf(), wording),
        wording.sentence(links, strongest),
        notShared);
  }

  private static CycleView.StepInView stepIn(
      Optional<LinkFinding.Estimated> strongest,
      Diary diary,
      DailyView view,
      LocalDate asOf,
      CycleWording wording) {
    StepIn stepIn =
        StepIn.of(
            strongest,
            diary,
            view.days().stream().filter(day -> !day.date().isAfter(asOf)).toList());
    return CycleView.StepInView.of(stepIn, wording);
  }

  private static @Nullable InsightView state(InsightResult result, CycleWording wording) {
    return result.findings().stream()
        .filter(CycleFinding.class::isInstance)
        .findFirst()
        .map(finding -> InsightViews.of(finding, wording.insights()))
        .orElse(null);
  }
}
