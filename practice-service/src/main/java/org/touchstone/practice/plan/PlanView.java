package org.touchstone.practice.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;
import org.touchstone.practice.catalogue.Daypart;

/** A day's plan. */
@Schema(name = "Plan", description = "Up to three practices for a day; absent values are left out.")
record PlanView(
    @Schema(description = "The local day", examples = "2026-11-22") LocalDate day,
    @Schema(
            description = "The highest pain you said that day, 0 to 10; absent: nothing was said",
            examples = "6")
        @Nullable BigDecimal pain,
    @Schema(
            description =
                "Pain is 7 or more: the gentlest practices alone, and the day counts as neutral")
        boolean gentle,
    @Schema(
            description = "What is said on a gentle day; absent otherwise",
            examples = "A harder day counts like any other. Resting is fine too.")
        @Nullable String note,
    @Schema(
            description =
                "The morning's first; a part of the day that is skipped, or for which nothing fits, is not there")
        List<Suggested> suggestions) {

  /** A practice for a part of the day. */
  @Schema(name = "PlanSuggestion", description = "A practice for a part of the day.")
  record Suggested(
      Daypart daypart,
      @Schema(description = "The practice's code", examples = "looking_forward") String practice,
      @Schema(description = "How long it usually takes", examples = "2") int minutes,
      @Schema(
              description =
                  "`self` where nobody is needed, and company that you have done practices with or that your menu names")
          List<Company> with,
      @Schema(
              description = "Where somebody is needed: a form of it that needs nobody",
              examples = "hand_on_heart")
          @Nullable String alone,
      @Schema(description = "One to three reasons, the weightiest first") List<Why> why) {}

  /** A reason. */
  @Schema(name = "PlanReason", description = "A reason for a suggestion.")
  record Why(
      Reason code,
      @Schema(
              description = "In the language of `Accept-Language`",
              examples = "You put it on your menu.")
          String sentence) {}

  /** Practices that are not for the patient. */
  @Schema(name = "PlanNotForMe")
  record NotForMe(
      @Schema(description = "Codes, ascending", examples = "[\"eye_contact\"]")
          List<String> practices) {}
}
