package org.touchstone.insights.pathway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of a patient's answers and choice, in the place of the one before.
 *
 * @param answers each can be left out
 * @param chosen null: not yet
 */
@Schema(name = "ChoosePathway")
record ChoosePathway(
    @NotNull(message = "must be there") @Valid AnswersView answers, @Nullable Chosen chosen) {}
