package org.touchstone.practice.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The regions of the body that an entry can name.
 *
 * @param version grows with each change of the file
 * @param regions from head to foot
 */
@Schema(name = "BodyRegions")
record BodyRegions(@Schema(examples = "1") int version, List<Region> regions) {

  BodyRegions {
    regions = List.copyOf(regions);
  }

  /** The same regions, each with the practices that touch it. */
  BodyRegions touchedBy(List<Practice> practices) {
    return new BodyRegions(
        version,
        regions.stream()
            .map(
                region ->
                    new Region(
                        region.code(),
                        region.name(),
                        region.side(),
                        region.snomedCt(),
                        practices.stream()
                            .filter(practice -> practice.regions().contains(region.code()))
                            .map(Practice::code)
                            .toList()))
            .toList());
  }

  /**
   * A region of the body.
   *
   * @param code stable
   * @param side the patient's own side
   * @param snomedCt SNOMED CT body structure, without the side; absent where none fits surely
   * @param touchedBy codes of the practices that touch it, from the catalogue as it is offered
   */
  @Schema(name = "BodyRegion")
  record Region(
      @Schema(examples = "lower-back-left") String code,
      LocalText name,
      @Schema(description = "The patient's own side") Side side,
      @Schema(description = "SNOMED CT body structure, without the side") @Nullable String snomedCt,
      @Schema(
              description =
                  "Codes of the practices that touch it: to be left out where touch hurts",
              examples = "[\"massage\"]")
          List<String> touchedBy) {

    /** The file does not say it. */
    Region {
      touchedBy = touchedBy == null ? List.of() : List.copyOf(touchedBy);
    }
  }

  /** A side of the body, as the patient has it. */
  enum Side {
    @JsonProperty("left")
    LEFT,
    @JsonProperty("right")
    RIGHT,
    @JsonProperty("middle")
    MIDDLE
  }
}
