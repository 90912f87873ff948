package org.touchstone.insights.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.insights.care.CareReads;
import org.touchstone.insights.care.SharedDiary;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.focus.Focus;
import org.touchstone.insights.observation.DailyView;
import org.touchstone.insights.observation.Diaries;
import org.touchstone.insights.observation.DiaryVersions;
import org.touchstone.insights.observation.PatientForgotten;

/** Starts, stops and reads trials. */
@ApplicationScoped
class TrialService {

  private final TrialRepository trials;
  private final ProposalAnswerRepository proposals;
  private final Diaries diaries;
  private final Focus focus;
  private final CareReads care;
  private final RandomGenerator random;
  private final Clock clock;

  TrialService(
      TrialRepository trials,
      ProposalAnswerRepository proposals,
      Diaries diaries,
      Focus focus,
      CareReads care,
      RandomGenerator random,
      Clock clock) {
    this.trials = trials;
    this.proposals = proposals;
    this.diaries = diaries;
    this.focus = focus;
    this.care = care;
    this.random = random;
    this.clock = clock;
  }

  /** The answer to a request to start a trial. */
  record Started(boolean created, TrialView trial) {}

  /** All trials of the patient, and what could be learned next. */
  @Transactional
  TrialsView own(UUID patientId, TrialWording wording) {
    Instant now = now();
    List<Trial> all = trials.ofPatient(patientId);
    DailyView diary = diaries.days(patientId, DiaryVersions.ALL);
    ProposalView proposal =
        Proposals.next(
                diary.days(),
                LocalDate.ofInstant(now, diary.zone()),
                now,
                all,
                proposals.ofPatient(patientId),
                focus.of(patientId))
            .map(found -> ProposalView.of(found, wording))
            .orElse(null);
    return new TrialsView(views(patientId, all, diary.days(), now, wording, true), proposal);
  }

  /**
   * One trial of the patient.
   *
   * @throws ProblemException 404 when they have no such trial
   */
  @Transactional
  TrialView own(UUID patientId, UUID id, TrialWording wording) {
    return view(trials.find(patientId, id).orElseThrow(ProblemException::notFound), wording);
  }

  /**
   * The trials that somebody of the care team may know of: with everything that they rest on
   * shared. The read is put on record.
   *
   * @throws ProblemException 404 for whoever is not in the care team
   */
  @Transactional
  SharedTrialsView forClinician(UUID clinicianId, UUID patientId, TrialWording wording) {
    SharedDiary shared = care.of(clinicianId, patientId, "trials");
    Instant now = now();
    Set<String> privatePractices = diaries.privatePractices(patientId);
    List<Trial> known =
        trials.ofPatient(patientId).stream()
            .filter(trial -> shared.covers(trial.needs(privatePractices)))
            .toList();
    List<DiaryDay> days = diaries.days(patientId, shared.seen()).days();
    return new SharedTrialsView(
        views(patientId, known, days, now, wording, false), shared.without(SharedDiary.SOURCES));
  }

  /**
   * Starts a trial; its coins are tossed now. The same call may come again, also at the same time:
   * it has its effect once.
   *
   * @throws ProblemException 409 when the id holds another trial, or another one is running
   */
  @Transactional
  Started start(UUID patientId, UUID id, StartTrial request, TrialWording wording) {
    Instant now = now();
    Outcome outcome = Outcome.ofCode(request.outcome());
    ZoneId zone = ZoneId.of(request.zone());
    for (Trial trial : trials.ofPatient(patientId)) {
      if (trial.status(now) == Trial.Status.FINISHED) {
        trials.settle(patientId, trial.id());
      }
    }
    Trial wanted =
        new Trial(
            patientId,
            id,
            request.practice(),
            outcome,
            zone,
            Trial.firstDay(now, zone),
            Coins.toss(random, request.pairs()),
            diaries.privatePractices(patientId).contains(request.practice()),
            now,
            null);
    if (trials.insertIfFree(wanted)) {
      return new Started(true, view(wanted, wording));
    }
    Trial known =
        trials
            .find(patientId, id)
            .orElseThrow(
                () ->
                    ProblemException.conflict(
                        "trial-running",
                        "Another trial is running. One at a time tells most; it can be stopped"
                            + " at any time."));
    if (!known.isAskedForBy(request.practice(), outcome, request.pairs(), zone)) {
      throw ProblemException.conflict("trial-exists", "This id holds another trial.");
    }
    return new Started(false, view(known, wording));
  }

  /**
   * Stops a trial, for no reason that anybody asks for. One that has ended stays as it is.
   *
   * @throws ProblemException 404 when the patient has no such trial
   */
  @Transactional
  TrialView stop(UUID patientId, UUID id, TrialWording wording) {
    Trial trial = trials.lock(patientId, id).orElseThrow(ProblemException::notFound);
    Instant now = now();
    if (trial.status(now) == Trial.Status.RUNNING) {
      trials.stop(patientId, id, now);
    }
    return own(patientId, id, wording);
  }

  /**
   * Keeps the patient's answer about a day.
   *
   * @param done null takes the answer back
   * @throws ProblemException 404 when the patient has no such trial; 400 for a day that is not one
   *     of its open ones
   */
  @Transactional
  TrialView answer(
      UUID patientId, UUID id, LocalDate day, @Nullable Boolean done, TrialWording wording) {
    Trial trial = trials.find(patientId, id).orElseThrow(ProblemException::notFound);
    if (trial.openDays(now()).stream().noneMatch(open -> open.day().equals(day))) {
      throw ProblemException.badRequest("day", "must be a day of the trial whose morning has come");
    }
    trials.answer(patientId, id, day, done);
    return view(trial, wording);
  }

  /** Keeps what the patient says to proposals of a practice. */
  @Transactional
  void answerProposal(UUID patientId, String practice, AnswerProposal answer) {
    boolean never = answer.answer().equals(AnswerProposal.NEVER);
    proposals.replace(patientId, new ProposalAnswer(practice, never, now()));
  }

  /** Forgets with the patient's record, in the transaction that takes the erasure in. */
  void forget(@Observes PatientForgotten forgotten) {
    trials.delete(forgotten.patientId());
    proposals.delete(forgotten.patientId());
  }

  private TrialView view(Trial trial, TrialWording wording) {
    UUID patientId = trial.patientId();
    List<DiaryDay> days = diaries.days(patientId, DiaryVersions.ALL).days();
    return views(patientId, List.of(trial), days, now(), wording, true).get(0);
  }

  private List<TrialView> views(
      UUID patientId,
      List<Trial> some,
      List<DiaryDay> days,
      Instant now,
      TrialWording wording,
      boolean own) {
    if (some.isEmpty()) {
      return List.of();
    }
    Map<UUID, Map<LocalDate, Boolean>> answers = trials.answers(patientId);
    return some.stream()
        .map(t -> TrialReport.of(t, answers.getOrDefault(t.id(), Map.of()), days, now))
        .map(report -> TrialView.of(report, wording, own))
        .toList();
  }

  /** To the microsecond, as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
