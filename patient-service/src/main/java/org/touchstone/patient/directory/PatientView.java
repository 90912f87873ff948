package org.touchstone.patient.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.patient.clinic.Clinic;

/**
 * A patient as their clinicians see them.
 *
 * @param id the account's id
 * @param name given and family name
 * @param birthDate absent: not known
 * @param pronouns absent: not told
 * @param clinic where they are treated
 * @param enrolledOn since when, the day in UTC
 * @param shares the categories that the patient shares with the clinic
 */
@Schema(name = "Patient")
record PatientView(
    @Schema(examples = "a0000000-0000-4000-8000-000000000001") UUID id,
    @Schema(examples = "Elena Marchetti") String name,
    @Schema(examples = "1978-03-14") @Nullable LocalDate birthDate,
    @Schema(examples = "she/her") @Nullable String pronouns,
    Clinic clinic,
    @Schema(examples = "2026-05-04") LocalDate enrolledOn,
    @Schema(examples = "[\"pain\", \"mood\", \"practices\"]") List<Category> shares) {}
