package org.touchstone.insights.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.observation.QuestionnaireResponse;

/**
 * The outcome of a questionnaire: its score at the start against its score now.
 *
 * @param responses all up to the day looked at, complete or not, in their order
 * @param verdict null unless the status is ok
 * @param responder30 PEG: whether the score fell by 30 % or more; null for others, and where the
 *     score at the start is 0
 * @param responder50 the same for half
 * @param baseline the answers at the start; null: there are none
 * @param current the latest complete answers that are new enough; null: there are none
 */
public record QuestionnaireOutcome(
    Questionnaire questionnaire,
    List<QuestionnaireResponse> responses,
    OutcomeStatus status,
    @Nullable OutcomeVerdict verdict,
    @Nullable Boolean responder30,
    @Nullable Boolean responder50,
    @Nullable QuestionnaireResponse baseline,
    @Nullable QuestionnaireResponse current) {

  /** Days from the start of a programme in which its start is measured. */
  static final int BASELINE_DAYS = 28;

  /** Days up to the day looked at in which an answer is new enough. */
  static final int CURRENT_DAYS = 42;

  private static final double MEANINGFUL = 0.3;
  private static final double SUBSTANTIAL = 0.5;

  /** Where a PEG starts at 0 there is no percentage; a point is what clinics look at then. */
  private static final double FROM_NOTHING = 1;

  /** Smallest change of a PHQ-4 that another band counts with. */
  private static final double LEAST_POINTS = 2;

  private static final double ROUNDING = 1e-9;
  private static final double ITEMS_OF_PEG = 3;

  /** Keeps a copy. */
  public QuestionnaireOutcome {
    responses = List.copyOf(responses);
  }

  /**
   * The outcome as it stood at the end of a day: nothing after it is looked at.
   *
   * @param all the patient's questionnaires of any kind, in the order of their moments
   * @param courseStart first day of the programme; null: no programme
   */
  public static QuestionnaireOutcome of(
      Questionnaire questionnaire,
      List<QuestionnaireResponse> all,
      @Nullable LocalDate courseStart,
      LocalDate asOf) {
    List<QuestionnaireResponse> responses =
        all.stream()
            .filter(response -> response.instrument().equals(questionnaire.code()))
            .filter(response -> !response.day().isAfter(asOf))
            .toList();
    List<QuestionnaireResponse> atStart =
        responses.stream().filter(response -> atStart(response, courseStart)).toList();
    List<QuestionnaireResponse> lately =
        responses.stream().filter(response -> days(response.day(), asOf) < CURRENT_DAYS).toList();
    QuestionnaireResponse baseline = complete(atStart).findFirst().orElse(null);
    QuestionnaireResponse current = last(lately).orElse(null);
    OutcomeStatus status = status(responses, atStart, lately, baseline, current);
    if (status != OutcomeStatus.OK || baseline == null || current == null) {
      return new QuestionnaireOutcome(
          questionnaire, responses, status, null, null, null, baseline, current);
    }
    double before = score(questionnaire, baseline);
    double change = score(questionnaire, current) - before;
    boolean share = questionnaire == Questionnaire.PEG && before > 0;
    return new QuestionnaireOutcome(
        questionnaire,
        responses,
        status,
        questionnaire == Questionnaire.PEG ? ofPeg(before, change) : ofBands(baseline, current),
        share ? change <= ROUNDING - MEANINGFUL * before : null,
        share ? change <= ROUNDING - SUBSTANTIAL * before : null,
        baseline,
        current);
  }

  private static boolean atStart(QuestionnaireResponse response, @Nullable LocalDate courseStart) {
    if (courseStart == null) {
      return true;
    }
    long day = days(courseStart, response.day());
    return day >= 0 && day < BASELINE_DAYS;
  }

  private static long days(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }

  private static Stream<QuestionnaireResponse> complete(List<QuestionnaireResponse> responses) {
    return responses.stream().filter(response -> response.score() != null);
  }

  private static Optional<QuestionnaireResponse> last(List<QuestionnaireResponse> responses) {
    return complete(responses).reduce((earlier, later) -> later);
  }

  private static OutcomeStatus status(
      List<QuestionnaireResponse> responses,
      List<QuestionnaireResponse> atStart,
      List<QuestionnaireResponse> lately,
      @Nullable QuestionnaireResponse baseline,
      @Nullable QuestionnaireResponse current) {
    if (baseline == null) {
      return !atStart.isEmpty()
          ? OutcomeStatus.INCOMPLETE
          : responses.isEmpty() ? OutcomeStatus.TOO_FEW : OutcomeStatus.MISSING;
    }
    if (current != null && current.at().isAfter(baseline.at())) {
      return OutcomeStatus.OK;
    }
    boolean begunAgain =
        lately.stream()
            .anyMatch(response -> response.score() == null && response.at().isAfter(baseline.at()));
    return begunAgain
        ? OutcomeStatus.INCOMPLETE
        : current == null ? OutcomeStatus.MISSING : OutcomeStatus.TOO_FEW;
  }

  private static OutcomeVerdict ofPeg(double before, double change) {
    double enough = before > 0 ? MEANINGFUL * before : FROM_NOTHING;
    if (change <= ROUNDING - enough) {
      return OutcomeVerdict.IMPROVED;
    }
    return change >= enough - ROUNDING ? OutcomeVerdict.WORSE : OutcomeVerdict.SAME;
  }

  private static OutcomeVerdict ofBands(
      QuestionnaireResponse baseline, QuestionnaireResponse current) {
    double before = score(Questionnaire.PHQ_4, baseline);
    double now = score(Questionnaire.PHQ_4, current);
    Phq4Band band = Phq4Band.of(now);
    if (band == Phq4Band.of(before) || Math.abs(now - before) < LEAST_POINTS) {
      return OutcomeVerdict.SAME;
    }
    return now < before ? OutcomeVerdict.IMPROVED : OutcomeVerdict.WORSE;
  }

  /**
   * A score without what two digits have cut off: the PEG is a mean of three whole numbers, and 30
   * % of 20/3 is 2, not a little less.
   */
  private static double score(Questionnaire questionnaire, QuestionnaireResponse response) {
    double score = response.score() == null ? Double.NaN : response.score().doubleValue();
    if (questionnaire != Questionnaire.PEG) {
      return score;
    }
    double sum = Math.rint(score * ITEMS_OF_PEG);
    return Math.abs(score - sum / ITEMS_OF_PEG) < 0.0051 ? sum / ITEMS_OF_PEG : score;
  }

  /** Score at the start; null: there is none. */
  public @Nullable Double baselineScore() {
    return baseline == null ? null : Double.valueOf(score(questionnaire, baseline));
  }

  /** Score now; null: there is none. */
  public @Nullable Double currentScore() {
    return current == null ? null : Double.valueOf(score(questionnaire, current));
  }

  /** How far the score has moved; below 0 is better; null unless the status is ok. */
  public @Nullable Double change() {
    return status != OutcomeStatus.OK || baseline == null || current == null
        ? null
        : Double.valueOf(score(questionnaire, current) - score(questionnaire, baseline));
  }

  /** The change in % of the start; null where there is none or the start is 0. */
  public @Nullable Double percent() {
    Double change = change();
    Double before = baselineScore();
    return change == null || before == null || before == 0 ? null : 100 * change / before;
  }

  /** Answers that lack an item. */
  public int incomplete() {
    return responses.size() - (int) complete(responses).count();
  }
}
