package org.touchstone.practice.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import took and what it refused; a dry run answers the same and writes nothing.
 *
 * @param dryRun whether nothing was written
 * @param accepted what was taken
 * @param refused every refused value, by row
 */
@Schema(
    name = "ImportReport",
    description = "What an import took and refused; a dry run answers the same and writes nothing.")
record ImportReport(boolean dryRun, Accepted accepted, List<Refusal> refused) {

  ImportReport {
    refused = List.copyOf(refused);
  }

  /**
   * What was taken.
   *
   * @param days days whose values were taken, also where nothing changed
   * @param painEntries pain entries written: new or changed
   * @param moodEntries mood entries written
   * @param sessions practice sessions written
   * @param instrumentResponses answered questionnaires written
   * @param unchanged entries that were there already, equal
   * @param deleted entries of an earlier import of these days that the file no longer has
   */
  @Schema(name = "ImportAccepted")
  record Accepted(
      @Schema(description = "Days whose values were taken, also where nothing changed") int days,
      @Schema(description = "Pain entries written: new or changed") int painEntries,
      @Schema(description = "Mood entries written") int moodEntries,
      @Schema(description = "Practice sessions written") int sessions,
      @Schema(description = "Answered questionnaires written") int instrumentResponses,
      @Schema(description = "Entries that were there already, equal") int unchanged,
      @Schema(description = "Entries of an earlier import of these days, gone from the file")
          int deleted) {}

  /**
   * A refused value. The whole row is left out.
   *
   * @param row counted from 1; a CSV's header is not counted
   * @param field as the file names it
   * @param reason the rule
   */
  @Schema(name = "ImportRefusal", description = "A refused value; its whole row is left out.")
  record Refusal(
      @Schema(description = "From 1; a CSV's header is not counted", examples = "3") int row,
      @Schema(examples = "pain") String field,
      @Schema(examples = "must be a number from 0 to 10 with at most 4 decimals") String reason) {}
}
