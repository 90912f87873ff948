package org.touchstone.insights.trial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The patient's answer about a day. */
@Schema(name = "AnswerTrialDay")
record AnswerDay(
    @Schema(
            description = "Was the practice done? null takes the answer back",
            nullable = true,
            examples = "true")
        @Nullable Boolean done) {}
