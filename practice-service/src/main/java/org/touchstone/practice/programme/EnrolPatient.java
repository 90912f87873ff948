package org.touchstone.practice.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.entry.ZoneName;

/** An enrolment as a clinician sends it. */
@Schema(name = "EnrolPatient", description = "A patient takes part in one programme at a time.")
record EnrolPatient(
    @Schema(description = "A code of GET /programmes", examples = "first-week") @NotNull
        String programme,
    @Schema(
            description = "The first local day, at most a year ago or ahead",
            examples = "2026-11-26")
        @NotNull
        LocalDate startsOn,
    @Schema(
            description =
                "IANA time zone of the patient, for local days while the diary has no entry that tells it; UTC when"
                    + " absent",
            examples = "Europe/Rome")
        @ZoneName
        @Nullable String zone) {}
