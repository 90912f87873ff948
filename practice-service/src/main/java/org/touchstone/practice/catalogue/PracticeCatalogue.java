package org.touchstone.practice.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.contracts.event.Company;

/**
 * The practices that the suite offers.
 *
 * @param version grows with each change of the file
 * @param practices in the order in which they are shown
 */
@Schema(name = "PracticeCatalogue")
record PracticeCatalogue(@Schema(examples = "1") int version, List<Practice> practices) {

  PracticeCatalogue {
    practices = List.copyOf(practices);
  }

  /**
   * A thing to do.
   *
   * @param code stable; names the practice in sessions and insights
   * @param kind what it works through
   * @param daypart when it fits best
   * @param touchLevel 0 no touch, 1 a hand, 2 an arm or shoulder, 3 an embrace, 4 the whole body
   * @param minutes how long it usually takes
   * @param energy 1 little, 2 some, 3 more
   * @param with who it can be done with; nobody is assumed
   */
  @Schema(name = "Practice")
  record Practice(
      @Schema(description = "Stable; names the practice in sessions and insights", examples = "hug")
          String code,
      LocalText name,
      Kind kind,
      Daypart daypart,
      @Schema(
              description =
                  "0 no touch, 1 a hand, 2 an arm or shoulder, 3 an embrace, 4 the whole body",
              minimum = "0",
              maximum = "4")
          int touchLevel,
      @Schema(description = "How long it usually takes, in minutes") int minutes,
      @Schema(description = "Energy needed: 1 little, 2 some, 3 more", minimum = "1", maximum = "3")
          int energy,
      @Schema(description = "Who it can be done with; nobody is assumed") List<Company> with,
      LocalText summary) {

    Practice {
      with = List.copyOf(with);
    }
  }

  /** What a practice works through. */
  enum Kind {
    @JsonProperty("physical")
    PHYSICAL,
    @JsonProperty("emotional")
    EMOTIONAL,
    @JsonProperty("shared")
    SHARED,
    @JsonProperty("presence")
    PRESENCE
  }

  /** When a practice fits best. */
  enum Daypart {
    @JsonProperty("morning")
    MORNING,
    @JsonProperty("day")
    DAY,
    @JsonProperty("evening")
    EVENING
  }
}
