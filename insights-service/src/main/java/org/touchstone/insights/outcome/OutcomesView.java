package org.touchstone.insights.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of one person.
 *
 * @param asOf last local day that was looked at
 * @param outcomes pain ratings, PEG, PHQ-4; of a clinician's read those that are shared
 * @param notShared categories that the patient keeps; for clinicians only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Outcomes")
record OutcomesView(LocalDate asOf, List<OutcomeView> outcomes, @Nullable List<String> notShared) {}
