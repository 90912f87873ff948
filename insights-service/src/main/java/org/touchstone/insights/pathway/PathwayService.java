package org.touchstone.insights.pathway;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.insights.care.CareReads;
import org.touchstone.insights.care.SharedDiary;
import org.touchstone.insights.insight.InsightResult;
import org.touchstone.insights.insight.Insights;
import org.touchstone.insights.observation.DiaryVersions;
import org.touchstone.insights.observation.PatientForgotten;

/** Offers paths, and keeps what patients answer and choose. */
@ApplicationScoped
class PathwayService {

  /** What an offer is computed from, in the order in which it is named. */
  private static final List<Category> SOURCES =
      List.of(Category.PAIN, Category.MOOD, Category.INTIMACY);

  private final Insights insights;
  private final PathwayRepository pathways;
  private final CareReads care;
  private final Clock clock;

  PathwayService(Insights insights, PathwayRepository pathways, CareReads care, Clock clock) {
    this.insights = insights;
    this.pathways = pathways;
    this.care = care;
    this.clock = clock;
  }

  /** A patient's own paths, from the diary and the answers. */
  @Transactional
  PathwayView own(UUID patientId, PathwayWording wording) {
    PathwayRepository.State state = pathways.find(patientId);
    InsightResult result = insights.read(patientId, DiaryVersions.ALL, null);
    Offer offer = Offer.of(result.findings(), state.answers());
    Map<String, Resonance> answered = pathways.findings(patientId);
    return new PathwayView(
        result.asOf(),
        offer.code(),
        offer.status(),
        wording.sentence(offer),
        wording.how(offer, "method"),
        offer.network() == null ? null : Double.valueOf(offer.network().index()),
        state.answers(),
        state.chosen(),
        wording.paths(),
        wording.questions(),
        Studies.FINDINGS.stream()
            .map(
                finding ->
                    StudyFindingView.of(
                        finding, wording.language(), answered.get(finding.get("id").asText())))
            .toList());
  }

  /** Puts answers and choice in the place of the former ones. */
  @Transactional
  PathwayView choose(UUID patientId, ChoosePathway request, PathwayWording wording) {
    pathways.save(
        patientId,
        new PathwayRepository.State(request.answers(), request.chosen()),
        clock.instant());
    return own(patientId, wording);
  }

  /**
   * Keeps whether a finding fits the patient.
   *
   * @throws ProblemException not found, when there is no such finding
   */
  @Transactional
  StudyFindingView answer(
      UUID patientId, String findingId, AnswerFinding request, PathwayWording wording) {
    JsonNode finding = Studies.find(findingId).orElseThrow(ProblemException::notFound);
    pathways.answer(patientId, findingId, request.answer(), clock.instant());
    return StudyFindingView.of(finding, wording.language(), request.answer());
  }

  /**
   * What a clinician reads of a patient: what the diary offers, if all that it is computed from is
   * shared, and what was chosen. The read goes on record in the same transaction.
   */
  @Transactional
  ClinicPathwayView forClinician(UUID clinicianId, UUID patientId, PathwayWording wording) {
    SharedDiary shared = care.of(clinicianId, patientId, "pathway");
    List<String> notShared = shared.without(SOURCES);
    if (!notShared.isEmpty()) {
      return new ClinicPathwayView(null, null, null, null, null, null, notShared);
    }
    InsightResult result = insights.read(patientId, shared.seen(), null);
    Offer offer = Offer.of(result.findings(), AnswersView.NONE);
    return new ClinicPathwayView(
        result.asOf(),
        offer.code(),
        offer.status(),
        wording.sentence(offer),
        wording.how(offer, "method.clinic"),
        pathways.find(patientId).chosen(),
        notShared);
  }

  /** Forgets with the patient's record, in the transaction that takes the erasure in. */
  void forget(@Observes PatientForgotten forgotten) {
    pathways.delete(forgotten.patientId());
  }
}
