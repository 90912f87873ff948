package org.touchstone.insights.trial;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A trial as a device asks for it. */
@Schema(name = "StartTrial")
record StartTrial(
    @Schema(
            description = "A code of the catalogue, or the patient's own name, as in the diary",
            examples = "hug")
        @NotNull
        @Pattern(regexp = PracticeName.FORM, message = PracticeName.RULE)
        String practice,
    @Schema(
            description = "The rating that is compared",
            enumeration = {"pain", "distress"},
            examples = "pain")
        @NotNull
        @Pattern(regexp = "pain|distress", message = "must be pain or distress")
        String outcome,
    @Schema(description = "Pairs of days, 6 to 30", examples = "12")
        @NotNull
        @Min(value = Trial.LEAST_PAIRS, message = "must be from 6 to 30")
        @Max(value = Trial.MOST_PAIRS, message = "must be from 6 to 30")
        Integer pairs,
    @Schema(
            description = "IANA time zone of the patient now; the trial keeps it",
            examples = "Europe/Rome")
        @NotNull
        @ZoneName
        String zone) {

  @SuppressWarnings("NullAway") // a device may send anything; the constraints speak after this
  StartTrial {
    practice = practice == null ? null : PracticeName.normal(practice);
  }
}
