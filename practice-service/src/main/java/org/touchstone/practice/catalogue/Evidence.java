package org.touchstone.practice.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.reference.Strength;

/**
 * What one study says of a practice, and what it does not.
 *
 * @param study id of the study in the research base
 * @param n how many people; absent where studies were counted instead
 * @param population who they were
 * @param finding what went with the practice
 * @param didNotShow what the study cannot tell, or did not find
 * @param strength how sure the finding is
 */
@Schema(name = "Evidence")
record Evidence(
    @Schema(description = "Id of `GET /references/{id}`", examples = "dreisoerner_2021") @NotBlank
        String study,
    @Schema(
            description = "How many people; absent where studies were counted instead",
            examples = "159")
        @Min(1)
        @Max(10_000_000)
        @Nullable Integer n,
    @NotNull @Valid LocalText population,
    @NotNull @Valid LocalText finding,
    @Schema(description = "What the study cannot tell, or did not find") @NotNull @Valid
        LocalText didNotShow,
    @NotNull Strength strength) {}
