package org.touchstone.practice.programme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.practice.catalogue.LocalText;
import org.touchstone.practice.edition.Draft;

/** The programmes that a clinic is writing. */
@Schema(name = "ProgrammeDrafts", description = "What the clinic is writing, by code.")
record DraftsView(List<Summary> drafts) {

  /**
   * Drafts without their weeks.
   *
   * @param published codes of the programmes that the clinic sees a version of
   */
  static DraftsView of(List<Draft<ProgramContent>> drafts, Set<String> published) {
    return new DraftsView(
        drafts.stream()
            .map(
                draft ->
                    new Summary(
                        draft.code(),
                        draft.revision(),
                        draft.content().title(),
                        draft.changedAt(),
                        published.contains(draft.code())))
            .toList());
  }

  /** A draft without its weeks. */
  @Schema(name = "ProgrammeDraftSummary")
  record Summary(
      @Schema(examples = "gentle-start") String code,
      @Schema(description = "From 1; the number that a change names", examples = "1") long revision,
      LocalText title,
      Instant changedAt,
      @Schema(description = "Whether the clinic has a published version, its own or the suite's")
          boolean published) {}
}
