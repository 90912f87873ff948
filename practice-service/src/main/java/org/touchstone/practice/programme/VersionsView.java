package org.touchstone.practice.programme;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.contracts.event.ProgramEnrolmentChanged.Status;
import org.touchstone.practice.edition.Clinic;
import org.touchstone.practice.edition.Edition;
import org.touchstone.practice.programme.EnrolmentRepository.Counted;

/**
 * The versions of a programme, each with how many of a clinic's patients are on it. There is no sum
 * of a version, of a status or of all: with one, a count that is held back could be worked out.
 */
@Schema(
    name = "ProgrammeVersions",
    description = "The clinic's own first, the newest of them first; then those of the suite.")
record VersionsView(List<Version> versions) {

  static VersionsView of(List<Edition<ProgramContent>> editions, List<Counted> counted) {
    return new VersionsView(
        editions.stream().map(edition -> Version.of(edition, counted)).toList());
  }

  /** A version with the enrolments in it, by how they stand. */
  @Schema(name = "ProgrammeVersionInUse")
  record Version(
      @Schema(examples = "2") int version,
      @Schema(description = "For one of the suite: when this installation has got it")
          Instant publishedAt,
      @Schema(description = "Whether it came with the suite") boolean shipped,
      EnrolmentCount active,
      EnrolmentCount paused,
      @Schema(description = "Went to their last day") EnrolmentCount completed,
      @Schema(description = "Ended before their last day") EnrolmentCount stopped) {

    private static Version of(Edition<ProgramContent> edition, List<Counted> counted) {
      Map<Status, Integer> counts = new EnumMap<>(Status.class);
      for (Counted each : counted) {
        if (each.version() == edition.version() && each.programClinic().equals(edition.clinic())) {
          counts.put(each.status(), each.count());
        }
      }
      return new Version(
          edition.version(),
          edition.publishedAt(),
          edition.clinic().equals(Clinic.NONE) && edition.publishedBy() == null,
          count(counts, Status.ACTIVE),
          count(counts, Status.PAUSED),
          count(counts, Status.COMPLETED),
          count(counts, Status.STOPPED));
    }

    private static EnrolmentCount count(Map<Status, Integer> counts, Status status) {
      return EnrolmentCount.of(counts.getOrDefault(status, 0));
    }
  }
}
