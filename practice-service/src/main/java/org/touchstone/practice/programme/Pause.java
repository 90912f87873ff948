package org.touchstone.practice.programme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Days that do not count.
 *
 * @param from the first one
 * @param until the first one that counts again; absent: not resumed
 */
@Schema(name = "EnrolmentPause", description = "Days that do not count.")
record Pause(
    @Schema(description = "The first day that does not count", examples = "2026-12-02")
        LocalDate from,
    @Schema(description = "The first day that counts again; absent: not resumed")
        @Nullable LocalDate until) {}
