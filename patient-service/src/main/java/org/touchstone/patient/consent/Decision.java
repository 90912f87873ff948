package org.touchstone.patient.consent;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.ConsentChanged.Grant;
import org.touchstone.contracts.event.Purpose;

/**
 * What a patient decides, or has decided, about one category and one purpose.
 *
 * @param category what
 * @param purpose with whom, to what end
 * @param granted true: shared
 */
@Schema(name = "Consent")
record Decision(
    @NotNull
        @Schema(
            required = true,
            enumeration = {"pain", "mood", "practices", "intimacy", "menu", "check-ins", "notes"})
        Category category,
    @NotNull
        @Schema(
            required = true,
            enumeration = {"clinic", "partner", "cohort"})
        Purpose purpose,
    @NotNull @Schema(required = true) Boolean granted) {

  static Decision of(Grant cell, boolean granted) {
    return new Decision(cell.category(), cell.purpose(), granted);
  }

  Grant cell() {
    return new Grant(category, purpose);
  }
}
