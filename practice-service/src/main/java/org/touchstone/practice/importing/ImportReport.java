package org.touchstone.practice.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an import took and what it refused; a dry run answers the same and writes nothing.
 *
 * @param dryRun whether nothing was written
 * @param accepted what was taken
 * @param refused every refused value, by row
 * @param columns for CSV: what each column became
 * @param taken for FHIR: what each entry of the Bundle became
 * @param notTaken for FHIR: what is none of the diary's
 */
@Schema(
    name = "ImportReport",
    description = "What an import took and refused; a dry run answers the same and writes nothing.")
record ImportReport(
    boolean dryRun,
    Accepted accepted,
    List<Refusal> refused,
    @Schema(description = "For CSV: what each column became") @JsonInclude(Include.NON_EMPTY)
        List<ColumnUse> columns,
    @Schema(description = "For FHIR: what each entry of the Bundle became")
        @JsonInclude(Include.NON_EMPTY)
        List<Taken> taken,
    @Schema(description = "For FHIR: what is none of the diary's, and why; this is no error")
        @JsonInclude(Include.NON_EMPTY)
        List<NotTaken> notTaken) {

  ImportReport {
    refused = List.copyOf(refused);
    columns = List.copyOf(columns);
    taken = List.copyOf(taken);
    notTaken = List.copyOf(notTaken);
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

  /**
   * What a column of a CSV file became.
   *
   * @param field of the diary; absent: not used
   * @param reversed whether the value is 10 − what stands there
   */
  @Schema(name = "ImportColumn", description = "What a column of a CSV file became.")
  record ColumnUse(
      @Schema(examples = "happiness") String column,
      @Schema(description = "Absent: the column is not used", examples = "distress")
          @Nullable String field,
      @Schema(description = "Whether the value is 10 − what stands there") boolean reversed) {}

  /**
   * What an entry of a Bundle became.
   *
   * @param row of the Bundle's entry, from 1
   * @param field its path
   */
  @Schema(name = "ImportTaken", description = "What an entry of a Bundle became.")
  record Taken(
      @Schema(description = "From 1", examples = "4") int row,
      @Schema(examples = "entry[3].resource") String field,
      @Schema(
              enumeration = {"pain-entry", "mood-entry", "instrument-response"},
              examples = "pain-entry")
          String kind,
      @Schema(description = "The patient's local day", examples = "2026-11-22") LocalDate day,
      @Schema(
              description = "Whether the diary has it already",
              enumeration = {"new", "changed", "unchanged"},
              examples = "new")
          String change) {}

  /**
   * What is none of the diary's.
   *
   * @param row of the Bundle's entry, from 1
   * @param field its path
   */
  @Schema(name = "ImportNotTaken", description = "A part of a Bundle that is left out.")
  record NotTaken(
      @Schema(description = "From 1", examples = "2") int row,
      @Schema(examples = "entry[1].resource") String field,
      @Schema(examples = "is another resource than Observation and QuestionnaireResponse")
          String reason) {}
}
