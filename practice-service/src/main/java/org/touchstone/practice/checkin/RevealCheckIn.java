package org.touchstone.practice.checkin;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Which answers of a week somebody agrees to show. */
@Schema(name = "RevealCheckIn")
record RevealCheckIn(
    @Schema(
            required = true,
            description =
                "At least one, each named once; one that you have not given shows nothing")
        @NotEmpty
        @UniqueElements(message = WeekAnswer.TWICE)
        List<@NotNull WeekAnswer> answers) {}
