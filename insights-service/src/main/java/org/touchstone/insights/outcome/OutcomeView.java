package org.touchstone.insights.outcome;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One outcome, with the numbers of its kind. */
@Schema(
    name = "Outcome",
    oneOf = {PainOutcomeView.class, QuestionnaireOutcomeView.class})
sealed interface OutcomeView permits PainOutcomeView, QuestionnaireOutcomeView {
  /** {@code pain-nrs}, {@code peg} or {@code phq-4}. */
  String id();
}
