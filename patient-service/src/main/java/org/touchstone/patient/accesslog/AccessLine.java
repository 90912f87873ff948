package org.touchstone.patient.accesslog;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the access log: what one person did with one thing within ten minutes.
 *
 * @param at when it began
 * @param who name of the person
 * @param role their role then
 * @param what in words
 * @param why in words
 */
@Schema(name = "Access")
record AccessLine(
    @Schema(examples = "2026-11-22T08:30:00Z") Instant at,
    @Schema(examples = "Miriam Oyelaran") String who,
    @Schema(examples = "clinician") String role,
    @Schema(examples = "Opened your insights") String what,
    @Schema(examples = "For your care") String why) {}
