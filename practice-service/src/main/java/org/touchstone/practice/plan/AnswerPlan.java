package org.touchstone.practice.plan;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer to a suggestion. */
@Schema(name = "AnswerPlan", description = "An answer to a suggestion.")
record AnswerPlan(
    @Schema(
            description =
                "`swap`: another one; `skip`: not today; `not-for-me`: never again until it is taken back; null: takes the"
                    + " answers of this part of the day back",
            examples = "swap")
        @Nullable PlanAnswer answer,
    @Schema(
            description =
                "The practice that is answered, so that a repeated call has its effect once and the next one can be"
                    + " swapped too; absent: the first that was there",
            examples = "hug")
        @Size(max = 60)
        @Pattern(regexp = AnswerPlan.PRACTICE, message = "must be the code of a practice")
        @Nullable String practice) {
  static final String PRACTICE = "[a-z][a-z0-9_-]{0,59}";
}
