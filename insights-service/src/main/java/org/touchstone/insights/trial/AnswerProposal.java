package org.touchstone.insights.trial;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The patient's answer to a proposal. */
@Schema(name = "AnswerProposal")
record AnswerProposal(
    @Schema(
            description =
                "not-now: nothing is proposed for 30 days; never: this practice is not proposed"
                    + " again. The latest answer counts.",
            enumeration = {AnswerProposal.NOT_NOW, AnswerProposal.NEVER},
            examples = AnswerProposal.NOT_NOW)
        @NotNull
        @Pattern(
            regexp = AnswerProposal.NOT_NOW + "|" + AnswerProposal.NEVER,
            message = "must be not-now or never")
        String answer) {

  static final String NOT_NOW = "not-now";
  static final String NEVER = "never";
}
