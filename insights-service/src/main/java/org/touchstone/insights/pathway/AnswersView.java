package org.touchstone.insights.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a patient answered; each can be left out.
 *
 * @param connected whether other things follow when one gets harder, 0 (hardly ever) to 4 (nearly
 *     always)
 * @param selfView how they feel about themselves, 0 (not good at all) to 4 (good)
 * @param age roughly
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "PathwayAnswers")
record AnswersView(
    @Min(value = 0, message = "must be between 0 and 4")
        @Max(value = 4, message = "must be between 0 and 4")
        @Nullable Integer connected,
    @Min(value = 0, message = "must be between 0 and 4")
        @Max(value = 4, message = "must be between 0 and 4")
        @Nullable Integer selfView,
    @Nullable Age age) {

  static final AnswersView NONE = new AnswersView(null, null, null);
}
