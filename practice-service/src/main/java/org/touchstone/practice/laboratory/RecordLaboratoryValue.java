package org.touchstone.practice.laboratory;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A laboratory value as a clinician enters it. */
@Schema(
    name = "RecordLaboratoryValue",
    description =
        "`crp`: C-reactive protein (LOINC 1988-5) in `mg/L`; `wbc`: white cell count (LOINC 6690-2) in `10*9/L`.")
record RecordLaboratoryValue(
    @Schema(description = "The day of the blood sample, not in the future", examples = "2026-11-20")
        @NotNull
        LocalDate takenOn,
    @Schema(
            description = "What was measured",
            enumeration = {"crp", "wbc"},
            examples = "crp")
        @NotNull
        LaboratoryCode code,
    @Schema(description = "0 to 1000, at most 4 decimals", examples = "4.2") @NotNull
        BigDecimal value,
    @Schema(description = "The unit of the code", examples = "mg/L") @NotNull String unit) {}
