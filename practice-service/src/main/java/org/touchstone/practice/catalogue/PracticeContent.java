package org.touchstone.practice.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;

/**
 * What an administrator writes of a practice.
 *
 * @param touchLevel 0 to 4, see {@link Practice}
 * @param minutes 1 to 120
 * @param energy 1 to 3
 * @param with who it can be done with; nobody is assumed
 * @param regions of the body that it touches, also with warmth or cloth
 * @param mechanisms codes of the catalogue's mechanisms
 * @param variantOf the practice that it is another form of
 * @param stopWords needed where another person takes part
 * @param evidence empty: we know of no study, and the catalogue says so
 */
@Schema(name = "PracticeContent")
record PracticeContent(
    @NotNull @Valid LocalText name,
    @NotNull Kind kind,
    @NotNull Daypart daypart,
    @Schema(description = Practice.TOUCH_LEVELS) @NotNull @Min(0) @Max(4) Integer touchLevel,
    @Schema(description = "How long it usually takes, in minutes") @NotNull @Min(1) @Max(120)
        Integer minutes,
    @Schema(description = "Energy needed: 1 little, 2 some, 3 more") @NotNull @Min(1) @Max(3)
        Integer energy,
    @Schema(description = "Who it can be done with; nobody is assumed") @NotEmpty @Size(max = 6)
        List<@NotNull Company> with,
    @Schema(description = "Regions of the body that it touches; needed from touch level 1")
        @Size(max = 60)
        List<@NotNull @RegionCode String> regions,
    @Schema(description = "Codes of the catalogue's mechanisms") @NotEmpty @Size(max = 6)
        List<@NotNull String> mechanisms,
    @Schema(description = "The practice that it is another form of", examples = "hug")
        @Nullable String variantOf,
    @NotNull @Valid LocalText summary,
    @Schema(description = "Three to six short steps") @Size(min = 3, max = 6)
        List<@NotNull @Valid LocalText> steps,
    @Schema(description = "Words that end or change it; needed where another person takes part")
        @Size(max = 8)
        List<@NotNull @Valid LocalText> stopWords,
    @Schema(description = "Empty: we know of no study, and the catalogue says so") @Size(max = 12)
        List<@NotNull @Valid Evidence> evidence) {

  /** Absent lists are empty ones, and gaps stay: the rules name the place of each. */
  PracticeContent {
    with = copy(with);
    regions = copy(regions);
    mechanisms = copy(mechanisms);
    steps = copy(steps);
    stopWords = copy(stopWords);
    evidence = copy(evidence);
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }
}
