package org.touchstone.practice.checkin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.entry.PlainText;
import org.touchstone.practice.entry.Rating;
import org.touchstone.practice.entry.ZoneName;

/** A week's answers as a device sends them; one of them is enough. */
@Schema(name = "PutCheckIn", description = "One answer is enough.")
record PutCheckIn(
    @Schema(
            required = true,
            description = "IANA time zone, which says which week it is now",
            examples = "Europe/Rome")
        @NotNull
        @ZoneName
        String zone,
    @Schema(description = "What worked", examples = "Tea on the balcony")
        @Size(max = 1000)
        @PlainText
        @Nullable String worked,
    @Schema(description = "What to adjust", examples = "Earlier in the evening")
        @Size(max = 1000)
        @PlainText
        @Nullable String adjust,
    @Schema(description = "How you feel about closeness, 0 to 10", examples = "6") @Rating
        @Nullable BigDecimal feeling,
    @Schema(description = "For a patient: please call me") @Nullable Boolean askForCall,
    @Schema(description = "For your eyes alone; shown to nobody, whatever is shared")
        @Size(max = 2000)
        @PlainText
        @Nullable String privateNote,
    @Schema(
            description =
                "For a patient: answers that the clinic does not see even while you share check-ins with it, each named"
                    + " once. Absent: as it was, for a new week none; an empty list: none.")
        @UniqueElements(message = WeekAnswer.TWICE)
        @Nullable List<@NotNull WeekAnswer> keptFromClinic) {}
