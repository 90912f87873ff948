package org.touchstone.practice.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answered questionnaire as it is answered; an incomplete one says so. */
@Schema(name = "InstrumentResponse", description = "An answered questionnaire with its score.")
public record InstrumentResponseView(
    UUID id,
    @Schema(description = "From 1; the number that a change names", examples = "1") long revision,
    Instant at,
    @Schema(examples = "Europe/Rome") String zone,
    @Schema(description = "The patient's local day", examples = "2026-11-22") LocalDate day,
    @Schema(examples = "peg") String instrument,
    @Schema(examples = "1") int version,
    @Schema(
            description = "Every item of the version; null: no answer",
            examples = "{\"pain\": 6, \"enjoyment\": 5, \"activity\": 3}")
        @JsonInclude(content = Include.ALWAYS)
        Map<String, @Nullable Integer> answers,
    @Schema(
            description =
                "PEG: mean to two decimals, 0 to 10. PHQ-4: sum, 0 to 12. PHQ-9: sum, 0 to 27. Higher is worse. null: incomplete",
            nullable = true,
            examples = "4.67")
        @JsonInclude(Include.ALWAYS)
        @Nullable BigDecimal score,
    @Schema(description = "Items with an answer", examples = "3") int answered,
    @Schema(description = "Items of the version", examples = "3") int items,
    @Schema(description = "Whether every item has an answer") boolean complete,
    @Schema(
            description =
                "PHQ-4: depression and anxiety, each 0 to 6; one with an item without an answer is absent. PEG: none",
            examples = "{\"anxiety\": 2, \"depression\": 3}")
        Map<String, Integer> subscales,
    @Schema(
            description =
                "Items whose answer a person looks at at once, whatever the score; PHQ-9: item 9 above 0",
            examples = "[\"self-harm\"]")
        List<String> flagged,
    @Schema(
            description =
                "true: show help now, before anything else. For the patient alone; absent otherwise")
        @Nullable Boolean helpNow,
    @Schema(
            description =
                "With helpNow: where the help is; {country} is two letters. Needs no token",
            examples = "/api/practice/v1/help-now/{country}")
        @Nullable String help,
    @Schema(description = "When the first revision was taken") Instant recordedAt,
    @Schema(description = "When this revision was taken") Instant changedAt) {

  private static final String HELP = "/api/practice/v1/help-now/{country}";

  /** The answer for a response. */
  public static InstrumentResponseView of(InstrumentResponse response) {
    return of(response, false);
  }

  /** The answer for the patient, who is shown help where an answer calls for it. */
  public static InstrumentResponseView withHelp(InstrumentResponse response) {
    return of(response, !response.score().flagged().isEmpty());
  }

  private static InstrumentResponseView of(InstrumentResponse response, boolean help) {
    return new InstrumentResponseView(
        response.head().id(),
        response.head().revision(),
        response.head().at(),
        response.head().zone(),
        response.head().day(),
        response.instrument(),
        response.version(),
        response.answers(),
        response.score().total(),
        response.answered(),
        response.answers().size(),
        response.answered() == response.answers().size(),
        new TreeMap<>(response.score().subscales()),
        response.score().flagged(),
        help ? true : null,
        help ? HELP : null,
        response.head().recordedAt(),
        response.head().changedAt());
  }
}
