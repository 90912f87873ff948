package org.touchstone.patient.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.patient.clinic.Clinic;

/**
 * The caller.
 *
 * @param id the account's id, the person's id everywhere
 * @param role what they may do
 * @param name given and family name
 * @param givenName what to call them
 * @param clinic absent: they belong to none
 * @param birthDate absent: not known
 * @param pronouns absent: not told
 * @param careTeam for patients: names of the clinicians who treat them
 */
@Schema(name = "Me")
record MeView(
    @Schema(examples = "a0000000-0000-4000-8000-000000000001") UUID id,
    @Schema(
            examples = "patient",
            enumeration = {"patient", "partner", "clinician", "administrator", "demo-loader"})
        String role,
    @Schema(examples = "Elena Marchetti") String name,
    @Schema(examples = "Elena") String givenName,
    @Nullable Clinic clinic,
    @Schema(examples = "1978-03-14") @Nullable LocalDate birthDate,
    @Schema(examples = "she/her") @Nullable String pronouns,
    @Schema(examples = "[\"Miriam Oyelaran\"]") @Nullable List<String> careTeam) {}
