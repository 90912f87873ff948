package org.touchstone.patient.careteam;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A patient as the clinic's administrators see them: nothing about health.
 *
 * @param id the account's id
 * @param name given and family name
 * @param careTeam who treats them, by name
 */
record ClinicPatient(
    @Schema(examples = "a0000000-0000-4000-8000-000000000001") UUID id,
    @Schema(examples = "Elena Marchetti") String name,
    List<Clinician> careTeam) {}
