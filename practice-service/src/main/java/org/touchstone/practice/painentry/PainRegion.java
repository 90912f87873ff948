package org.touchstone.practice.painentry;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Pain in one region of the body.
 *
 * @param region the region's code, such as {@code lower-back-left}; left is the patient's left
 * @param intensity pain there, 0–10
 * @param touchHurts whether touch hurts there
 */
@Schema(description = "Pain in one region of the body. Left is the patient's left.")
public record PainRegion(
    @Schema(examples = "lower-back-left") String region,
    @Schema(examples = "7") @Nullable BigDecimal intensity,
    boolean touchHurts) {}
