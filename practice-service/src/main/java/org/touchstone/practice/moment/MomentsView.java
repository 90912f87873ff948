package org.touchstone.practice.moment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The weeks up to now, and how many of them hold a moment. */
@Schema(name = "Moments", description = "The weeks up to now, and how many of them hold a moment.")
record MomentsView(
    @Schema(description = "How many of `weeks` hold at least one moment, wherever they stand")
        int weeksWithMoment,
    @Schema(description = "The oldest first; the last one is the week that it is now")
        List<MomentWeek> weeks) {

  /**
   * A week of local days.
   *
   * @param week such as {@code 2026-W48}
   * @param monday its first day
   */
  @Schema(name = "MomentWeek", description = "A week of the patient's local days.")
  record MomentWeek(
      @Schema(examples = "2026-W48") String week,
      @Schema(description = "Its first day", examples = "2026-11-23") LocalDate monday,
      @Schema(
              description =
                  "`moment`: at least one. `quiet`: none. `open`: none so far, and the week is not over.",
              enumeration = {"moment", "quiet", "open"})
          State state) {}

  /** What a week holds. */
  enum State {
    /** At least one moment. */
    @JsonProperty("moment")
    MOMENT,
    /** None, in a week that is over. */
    @JsonProperty("quiet")
    QUIET,
    /** None so far, in the week that it is now. */
    @JsonProperty("open")
    OPEN
  }

  static MomentsView of(List<MomentWeek> weeks) {
    return new MomentsView(
        (int) weeks.stream().filter(week -> week.state() == State.MOMENT).count(), weeks);
  }
}
