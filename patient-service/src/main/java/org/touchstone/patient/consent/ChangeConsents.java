package org.touchstone.patient.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Changes what is shared. What is not named stays as it is.
 *
 * @param revision the revision that the patient saw; absent: whatever it is
 * @param consents each category and purpose at most once
 */
record ChangeConsents(
    @Positive @Schema(examples = "3") @Nullable Long revision,
    @NotEmpty @Size(max = 21) @Schema(required = true) List<@NotNull @Valid Decision> consents) {}
