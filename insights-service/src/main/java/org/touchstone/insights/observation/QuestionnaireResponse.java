package org.touchstone.insights.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.InstrumentScored;

/**
 * A questionnaire as it was answered and scored.
 *
 * @param at when it was answered
 * @param day the patient's local day then
 * @param instrument its code, such as {@code peg}
 * @param version of the instrument, from 1
 * @param answered how many items have an answer
 * @param items how many there are
 * @param score higher is worse; null: incomplete
 * @param depression PHQ-2 of a complete PHQ-4, 0 to 6, else null
 * @param anxiety GAD-2 of a complete PHQ-4, 0 to 6, else null
 */
public record QuestionnaireResponse(
    Instant at,
    LocalDate day,
    String instrument,
    int version,
    int answered,
    int items,
    @Nullable BigDecimal score,
    @Nullable Integer depression,
    @Nullable Integer anxiety) {

  static QuestionnaireResponse of(InstrumentScored fact) {
    return new QuestionnaireResponse(
        fact.at(),
        fact.day(),
        fact.instrument().code(),
        fact.version(),
        fact.answered(),
        fact.items(),
        fact.score(),
        fact.depression(),
        fact.anxiety());
  }
}
