package org.touchstone.practice.instrument;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.entry.ZoneName;

/** Answers to a questionnaire as a device sends them. */
@Schema(
    name = "RecordInstrumentResponse",
    description = "Any one answer is enough; the score is the server's.")
record RecordInstrumentResponse(
    @Schema(
            description = "When it was answered; not in the future, at most 14 local days ago",
            examples = "2026-11-22T08:30:00Z")
        @NotNull
        Instant at,
    @Schema(description = "IANA time zone of the patient then", examples = "Europe/Rome")
        @NotNull
        @ZoneName
        String zone,
    @Schema(description = "A code of GET /instruments", examples = "peg") @NotNull
        String instrument,
    @Schema(description = "The version that was shown", examples = "1") @NotNull Integer version,
    @Schema(
            description =
                "By item of the version, a value of its options; null or absent: no answer. An item without an"
                    + " answer is never filled in.",
            examples = "{\"pain\": 6, \"enjoyment\": 5, \"activity\": null}")
        @NotNull
        Map<String, @Nullable BigDecimal> answers) {}
