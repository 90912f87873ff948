package org.touchstone.patient.clinic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A clinic.
 *
 * @param id short name, such as {@code north}
 * @param name the name that people see
 */
public record Clinic(
    @Schema(examples = "north") String id, @Schema(examples = "Pain clinic North") String name) {}
