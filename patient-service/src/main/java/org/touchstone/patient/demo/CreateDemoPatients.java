package org.touchstone.patient.demo;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks for patients.
 *
 * @param clinic short name of their clinic
 * @param count how many, 1 to 1,000
 */
record CreateDemoPatients(
    @NotNull
        @Pattern(regexp = "north|south", message = "must be north or south")
        @Schema(required = true, examples = "north")
        String clinic,
    @NotNull @Min(1) @Max(1000) @Schema(required = true, examples = "10") Integer count) {}
