package org.touchstone.practice.programme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.practice.catalogue.LocalText;
import org.touchstone.practice.edition.Draft;

/** A draft of a programme. */
@Schema(name = "ProgrammeDraft", description = "What becomes the next version when published.")
record DraftView(
    @Schema(examples = "first-week") String code,
    @Schema(description = "From 1; the number that a change names", examples = "1") long revision,
    LocalText title,
    LocalText summary,
    List<ProgramWeek> weeks,
    @Schema(description = "Codes of practices in it that the clinic no longer offers")
        List<String> retiredPractices,
    Instant changedAt) {

  static DraftView of(Draft<ProgramContent> draft, Set<String> retired) {
    return new DraftView(
        draft.code(),
        draft.revision(),
        draft.content().title(),
        draft.content().summary(),
        draft.content().weeks(),
        draft
            .content()
            .items()
            .filter(item -> item.kind() == ProgramItem.Kind.PRACTICE)
            .map(ProgramItem::code)
            .filter(retired::contains)
            .distinct()
            .toList(),
        draft.changedAt());
  }
}
