package org.touchstone.practice.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.practice.entry.PlainText;

/** A card to save. */
@Schema(name = "SaveCard")
record SaveCard(
    @NotNull @Schema(required = true) CardKind kind,
    @NotNull @Schema(required = true, description = "Your word for whom it is for; no name is kept")
        Recipient to,
    @NotBlank
        @Size(max = 1000)
        @PlainText
        @Schema(
            required = true,
            examples = "My pain is at 6 today. What I would like: tea together.")
        String text) {}
