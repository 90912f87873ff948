package org.touchstone.practice.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The questionnaires that are open on a day. */
@Schema(name = "DueInstruments", description = "The questionnaires that are open on a day.")
record DueView(
    @Schema(description = "The patient's local day", examples = "2026-11-22") LocalDate day,
    @Schema(description = "In the order of the programme's week; empty: nothing is asked")
        List<Due> items) {

  /**
   * A questionnaire in its window.
   *
   * @param answers to this window, oldest first
   */
  @Schema(name = "DueInstrument", description = "A questionnaire in its window.")
  record Due(
      @Schema(examples = "peg") String instrument,
      UUID enrolment,
      @Schema(examples = "twelve-weeks") String programme,
      @Schema(description = "Week of the programme, from 1", examples = "1") int week,
      @Schema(description = "The item's id in the programme", examples = "w1-instrument")
          String item,
      @Schema(description = "The first local day", examples = "2026-11-16") LocalDate opens,
      @Schema(
              description =
                  "The last local day; absent while a pause stands before it. An answer after it is kept as well.",
              examples = "2026-11-22")
          @Nullable LocalDate closes,
      @Schema(description = "Whether every item has an answer in one of `answers`")
          boolean answered,
      @Schema(
              description =
                  "From the first day of the window to the day before the next one of this questionnaire, each with"
                      + " its own day")
          List<Answered> answers) {}

  /**
   * An answer.
   *
   * @param id of the response
   * @param day the patient's local day of the answer
   */
  @Schema(name = "DueAnswer", description = "An answer to a questionnaire in its window.")
  record Answered(
      @Schema(description = "Of the response") UUID id,
      Instant at,
      @Schema(description = "The local day of the answer", examples = "2026-11-24") LocalDate day,
      @Schema(description = "Whether every item has an answer") boolean complete) {}
}
