package org.touchstone.insights.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.insight.HowView;
import org.touchstone.insights.observation.QuestionnaireResponse;

/**
 * The outcome of a questionnaire.
 *
 * @param id {@code peg} or {@code phq-4}
 * @param instrument the same
 * @param status {@code ok}, {@code too_few}, {@code incomplete} or {@code missing}
 * @param verdict {@code improved}, {@code same} or {@code worse}; null unless ok
 * @param responder30 PEG: a fall of 30 % or more; null where there is no percentage
 * @param responder50 PEG: a fall of half or more
 * @param baseline first complete answers of the first 28 days of the programme, or of all
 * @param current latest complete answers of the last 42 days
 * @param change of the score; below 0 is better
 * @param percent the change in % of the baseline; null where that is 0
 * @param threshold what counts
 * @param responses how many answers there are up to the day looked at
 * @param incomplete how many of them lack an item
 * @param points all of them
 * @param subscales PHQ-4: low mood and worry, from the current answers
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "QuestionnaireOutcome")
record QuestionnaireOutcomeView(
    String id,
    String instrument,
    String status,
    @Nullable String verdict,
    @Nullable Boolean responder30,
    @Nullable Boolean responder50,
    @Nullable PointView baseline,
    @Nullable PointView current,
    @Nullable Double change,
    @Nullable Double percent,
    String threshold,
    int responses,
    int incomplete,
    List<ResponseView> points,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SubscalesView subscales,
    String sentence,
    HowView how)
    implements OutcomeView {

  static QuestionnaireOutcomeView of(QuestionnaireOutcome outcome, OutcomeWording wording) {
    String code = outcome.questionnaire().code();
    return new QuestionnaireOutcomeView(
        code,
        code,
        outcome.status().code(),
        outcome.verdict() == null ? null : outcome.verdict().code(),
        outcome.responder30(),
        outcome.responder50(),
        point(outcome.baseline(), outcome.baselineScore()),
        point(outcome.current(), outcome.currentScore()),
        outcome.change(),
        outcome.percent(),
        wording.threshold(code),
        outcome.responses().size(),
        outcome.incomplete(),
        outcome.responses().stream().map(ResponseView::of).toList(),
        SubscalesView.of(outcome.current()),
        wording.sentence(outcome),
        wording.how(outcome));
  }

  private static @Nullable PointView point(
      @Nullable QuestionnaireResponse response, @Nullable Double score) {
    return response == null || score == null ? null : new PointView(score, response.day());
  }

  /**
   * One time that the questionnaire was answered.
   *
   * @param score null: incomplete
   * @param answered items with an answer
   * @param items all items
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "OutcomeResponse")
  record ResponseView(LocalDate day, @Nullable BigDecimal score, int answered, int items) {
    static ResponseView of(QuestionnaireResponse response) {
      return new ResponseView(
          response.day(), response.score(), response.answered(), response.items());
    }
  }

  /**
   * The two halves of the PHQ-4.
   *
   * @param depression low mood, PHQ-2
   * @param anxiety worry, GAD-2
   */
  @Schema(name = "OutcomeSubscales")
  record SubscalesView(SubscaleView depression, SubscaleView anxiety) {
    static @Nullable SubscalesView of(@Nullable QuestionnaireResponse response) {
      return response == null || response.depression() == null || response.anxiety() == null
          ? null
          : new SubscalesView(
              SubscaleView.of(response.depression()), SubscaleView.of(response.anxiety()));
    }
  }

  /**
   * A half of the PHQ-4.
   *
   * @param value 0 to 6
   * @param threshold from which a clinic looks closer, 3
   * @param above whether the value has reached it
   */
  @Schema(name = "OutcomeSubscale")
  record SubscaleView(int value, int threshold, boolean above) {
    private static final int THRESHOLD = 3;

    static SubscaleView of(int value) {
      return new SubscaleView(value, THRESHOLD, value >= THRESHOLD);
    }
  }
}
