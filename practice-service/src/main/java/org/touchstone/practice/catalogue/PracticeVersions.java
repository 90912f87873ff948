package org.touchstone.practice.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.edition.Edition;

/**
 * The history of a practice.
 *
 * @param versions the newest first
 */
@Schema(name = "PracticeVersions")
record PracticeVersions(List<PracticeVersion> versions) {
  PracticeVersions {
    versions = List.copyOf(versions);
  }

  /**
   * A version that was, or is, offered.
   *
   * @param publishedAt absent: it came with the suite
   * @param publishedBy account of the administrator; absent: it came with the suite
   */
  @Schema(name = "PracticeVersion")
  record PracticeVersion(
      int version,
      @Schema(description = "Absent: it came with the suite") @Nullable Instant publishedAt,
      @Schema(description = "Account of the administrator; absent: it came with the suite")
          @Nullable UUID publishedBy,
      PracticeContent content) {

    static PracticeVersion of(Edition<PracticeContent> edition) {
      return new PracticeVersion(
          edition.version(), edition.publishedAt(), edition.publishedBy(), edition.content());
    }
  }
}
