package org.touchstone.insights.pathway;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a finding fits.
 *
 * @param answer null: takes the answer back
 */
@Schema(name = "AnswerPathwayFinding")
record AnswerFinding(@Nullable Resonance answer) {}
