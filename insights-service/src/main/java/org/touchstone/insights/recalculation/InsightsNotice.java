package org.touchstone.insights.recalculation;

import java.util.UUID;
import org.touchstone.insights.observation.DiaryVersions;

/**
 * Told to every replica on the PostgreSQL channel {@value #CHANNEL} when a patient's insights were
 * recalculated, with the commit.
 *
 * @param versions of the diary that the insights now follow
 */
public record InsightsNotice(UUID patientId, DiaryVersions versions) {

  public static final String CHANNEL = "insights_recalculated";

  String payload() {
    return patientId
        + " "
        + versions.pain()
        + " "
        + versions.mood()
        + " "
        + versions.practices()
        + " "
        + versions.intimacy()
        + " "
        + versions.notes();
  }

  /** Reads what {@link #payload} wrote. */
  public static InsightsNotice parse(String payload) {
    String[] parts = payload.split(" ", -1);
    return new InsightsNotice(
        UUID.fromString(parts[0]),
        new DiaryVersions(
            Long.parseLong(parts[1]),
            Long.parseLong(parts[2]),
            Long.parseLong(parts[3]),
            Long.parseLong(parts[4]),
            Long.parseLong(parts[5])));
  }
}
