package org.touchstone.practice.catalogue;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.entry.PlainText;

/**
 * Why a practice is no longer offered.
 *
 * @param reason for the clinic's staff
 */
@Schema(name = "RetirePractice")
record RetirePractice(
    @Schema(description = "For the clinic's staff", examples = "We offer a newer form of it")
        @Size(min = 1, max = 300)
        @PlainText
        @Nullable String reason) {}
