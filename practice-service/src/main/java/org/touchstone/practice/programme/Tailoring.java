package org.touchstone.practice.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One item that is different for a patient.
 *
 * @param item its id
 * @param instead the code of another practice, lesson or instrument; absent: left out
 */
@Schema(name = "Tailoring", description = "One item that is different for this patient.")
record Tailoring(
    @Schema(description = "The item's id", examples = "w2-hand-holding") String item,
    @Schema(
            description =
                "Another practice, lesson or instrument of the same kind; absent: left out",
            examples = "music")
        @Nullable String instead) {}
