package org.touchstone.practice.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.catalogue.LocalText;

/**
 * One thing of a week.
 *
 * @param id names it within the programme, for tailoring
 * @param code the practice, lesson or instrument; absent for a check-in and the menu
 * @param timesPerWeek an offer, 1 once to 7 daily
 * @param note in the programme's own words
 */
@Schema(name = "ProgrammeItem", description = "One thing of a week.")
record ProgramItem(
    @Schema(description = "Names it within the programme", examples = "w1-hug") String id,
    @Schema(
            enumeration = {"practice", "lesson", "check-in", "instrument", "menu"},
            examples = "practice")
        Kind kind,
    @Schema(
            description = "The practice, lesson or instrument; absent for a check-in and the menu",
            examples = "hug")
        @Nullable String code,
    @Schema(description = "An offer: 1 once to 7 daily", examples = "7") int timesPerWeek,
    @Nullable LocalText note) {

  /** What an item is. */
  enum Kind {
    /** A practice of the catalogue. */
    @JsonProperty("practice")
    PRACTICE,
    /** A lesson to read. */
    @JsonProperty("lesson")
    LESSON,
    /** The weekly check-in. */
    @JsonProperty("check-in")
    CHECK_IN,
    /** A questionnaire. */
    @JsonProperty("instrument")
    INSTRUMENT,
    /** The connection menu. */
    @JsonProperty("menu")
    MENU;

    /** Whether an item of this kind names what it refers to. */
    boolean refers() {
      return this == PRACTICE || this == LESSON || this == INSTRUMENT;
    }
  }

  ProgramItem withCode(String other) {
    return new ProgramItem(id, kind, other, timesPerWeek, note);
  }
}
