package org.touchstone.patient.careteam;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A clinician as patients and administrators see them.
 *
 * @param id the account's id
 * @param name given and family name
 */
public record Clinician(
    @Schema(examples = "c0000000-0000-4000-8000-000000000001") UUID id,
    @Schema(examples = "Miriam Oyelaran") String name) {}
