package org.touchstone.practice.menu;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.catalogue.RegionCode;
import org.touchstone.practice.entry.PlainText;

/** An item of the menu as a device sends it. With a starter, what is absent is the starter's. */
@Schema(
    name = "PutMenuItem",
    description =
        "At least one of `title`, `practice` and `starter`. With a `starter`, what is absent is the starter's; without"
            + " one, `column` and `possibleAtPain` are needed and the rest is everyday, effort 1, no touch.")
record PutMenuItem(
    @Schema(description = "Your own words", examples = "Tea on the balcony")
        @Size(max = 120)
        @PlainText
        @Nullable String title,
    @Schema(description = "A code of GET /practices", examples = "hand_massage") @Size(max = 60)
        @Nullable String practice,
    @Schema(description = "A code of GET /me/menu/starters", examples = "warm-bath") @Size(max = 60)
        @Nullable String starter,
    @Nullable Column column,
    @Nullable Shelf shelf,
    @Schema(description = "Possible while pain is at most this", examples = "6") @Min(0) @Max(10)
        @Nullable Integer possibleAtPain,
    @Schema(description = "1 little, 2 some, 3 more", examples = "1") @Min(1) @Max(3)
        @Nullable Integer effort,
    @Nullable Touch touch,
    @Schema(description = "Regions that it touches, codes of GET /regions") @Size(max = 60)
        @Nullable List<@NotNull @RegionCode String> touches,
    @Schema(description = "Where, in your own words", examples = "sofa") @Size(max = 60) @PlainText
        @Nullable String place,
    @Schema(
            description =
                "Whether the person you have invited may see it, if you share your menu; false when absent")
        @Nullable Boolean shared) {}
