package org.touchstone.insights.pathway;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.insights.insight.HowView;

/**
 * The paths as the clinic sees them: from the diary alone, without the patient's answers. Where a
 * category is not shared there is {@code notShared} and nothing else.
 *
 * @param asOf last local day that was looked at
 * @param offered {@code web}, {@code self}, {@code both} or {@code none}, by the diary
 * @param status {@code ok} or {@code too_few}
 * @param chosen what the patient chose; absent: nothing yet
 * @param notShared categories that the patient keeps, of those that are needed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PatientPathway")
record ClinicPathwayView(
    @Nullable LocalDate asOf,
    @Nullable String offered,
    @Nullable String status,
    @Nullable String sentence,
    @Nullable HowView how,
    @Nullable Chosen chosen,
    List<String> notShared) {}
