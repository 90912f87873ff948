package org.touchstone.insights.trial;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The trials of a patient, as far as everything they rest on is shared.
 *
 * @param trials newest first, without today
 * @param notShared categories of the diary that the patient keeps, whether there are trials or not
 */
@Schema(name = "SharedTrials")
record SharedTrialsView(
    @Schema(description = "Newest first, without today") List<TrialView> trials,
    @Schema(
            description = "Categories that the patient keeps, whether there are trials or not",
            examples = "[\"intimacy\"]")
        List<String> notShared) {}
