package org.touchstone.insights.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The insights of a patient.
 *
 * @param asOf last day that was looked at, in the patient's time zone
 * @param diaryVersion of the part of the diary that they were computed from; grows with each change
 * @param computedAt when
 * @param insights by family, then by practice, then by outcome
 * @param notShared categories of the diary that the patient keeps; for clinicians only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Insights")
record InsightsView(
    LocalDate asOf,
    long diaryVersion,
    Instant computedAt,
    List<InsightView> insights,
    @Nullable List<String> notShared) {}
