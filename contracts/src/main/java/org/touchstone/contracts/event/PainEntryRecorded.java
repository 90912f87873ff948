package org.touchstone.contracts.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of one pain entry. All ratings are on the numeric rating scale 0 (no pain) to 10
 * (worst imaginable; LOINC 72514-3), with up to four decimals where an import brought them.
 *
 * @param patientId who rated
 * @param entryId made by the device, UUIDv7
 * @param revision from 1
 * @param at the moment that is rated
 * @param zone the patient's IANA time zone then
 * @param day the patient's local day of {@code at} in {@code zone}
 * @param intensity pain now, 0–10
 * @param worst worst pain of the day so far, 0–10
 * @param least least pain of the day so far, 0–10
 * @param interference how much pain got in the way, 0–10
 * @param regions where it hurts
 */
public record PainEntryRecorded(
    UUID patientId,
    UUID entryId,
    long revision,
    Instant at,
    String zone,
    LocalDate day,
    BigDecimal intensity,
    @Nullable BigDecimal worst,
    @Nullable BigDecimal least,
    @Nullable BigDecimal interference,
    List<Region> regions)
    implements Event {

  /**
   * Pain in one region of the body.
   *
   * @param region the region's code, such as {@code lower-back-left}; left is the patient's left
   * @param intensity pain there, 0–10
   * @param touchHurts whether touch hurts there (allodynia)
   */
  public record Region(String region, @Nullable BigDecimal intensity, boolean touchHurts) {}

  public PainEntryRecorded {
    regions = regions == null ? List.of() : List.copyOf(regions);
  }

  @Override
  public UUID subjectId() {
    return entryId;
  }
}
