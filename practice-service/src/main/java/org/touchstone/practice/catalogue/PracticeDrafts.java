package org.touchstone.practice.catalogue;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.practice.edition.Draft;

/** The practices that a clinic is writing. */
@Schema(name = "PracticeDrafts", description = "What the clinic is writing, by code.")
record PracticeDrafts(List<Summary> drafts) {

  /** A draft as a list shows it. */
  @Schema(name = "PracticeDraftSummary")
  record Summary(
      @Schema(examples = "tea_on_the_balcony") String code,
      @Schema(description = "Names the draft in a change or a publication", examples = "1")
          long revision,
      LocalText name,
      Kind kind,
      Daypart daypart,
      @Schema(description = Practice.TOUCH_LEVELS, minimum = "0", maximum = "4") int touchLevel,
      Instant changedAt,
      @Schema(description = "Whether the clinic has a published version, its own or the suite's")
          boolean published) {

    static Summary of(Draft<PracticeContent> draft, boolean published) {
      PracticeContent content = draft.content();
      return new Summary(
          draft.code(),
          draft.revision(),
          content.name(),
          content.kind(),
          content.daypart(),
          content.touchLevel(),
          draft.changedAt(),
          published);
    }
  }
}
