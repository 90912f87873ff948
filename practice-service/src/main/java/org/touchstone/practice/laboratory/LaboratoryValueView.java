package org.touchstone.practice.laboratory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A laboratory value as it is answered. */
@Schema(name = "LaboratoryValue", description = "A value that the clinic entered.")
record LaboratoryValueView(
    UUID id,
    @Schema(description = "From 1; the number that a change names", examples = "1") long revision,
    @Schema(description = "The day of the blood sample", examples = "2026-11-20") LocalDate takenOn,
    @Schema(examples = "crp") LaboratoryCode code,
    @Schema(description = "LOINC code", examples = "1988-5") String loinc,
    @Schema(examples = "4.2") BigDecimal value,
    @Schema(description = "UCUM unit", examples = "mg/L") String unit,
    @Schema(description = "When the first revision was taken") Instant recordedAt,
    @Schema(description = "When this revision was taken") Instant changedAt) {

  static LaboratoryValueView of(LaboratoryValue value) {
    return new LaboratoryValueView(
        value.id(),
        value.revision(),
        value.takenOn(),
        value.code(),
        value.code().loinc(),
        value.value(),
        value.code().unit(),
        value.recordedAt(),
        value.changedAt());
  }
}
