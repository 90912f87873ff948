package org.touchstone.practice.catalogue;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.practice.edition.Draft;

/**
 * A practice that is being written.
 *
 * @param revision names it in a change or a publication
 */
@Schema(name = "PracticeDraft")
record PracticeDraft(
    @Schema(examples = "hug") String code,
    @Schema(description = "Names the draft in a change or a publication", examples = "1")
        long revision,
    PracticeContent content,
    Instant changedAt) {

  static PracticeDraft of(Draft<PracticeContent> draft) {
    return new PracticeDraft(draft.code(), draft.revision(), draft.content(), draft.changedAt());
  }
}
