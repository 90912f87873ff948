package org.touchstone.insights.trial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The trials of the caller.
 *
 * @param trials newest first
 * @param proposal what could be learned next; null: nothing is proposed today
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Trials")
record TrialsView(
    @Schema(description = "Newest first") List<TrialView> trials,
    @Schema(
            description = "What could be learned next; null: nothing is proposed today",
            nullable = true)
        @Nullable ProposalView proposal) {}
