package org.touchstone.contracts.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of one practice session: one time a practice was done, or was asked about and not
 * done (0 minutes).
 *
 * @param patientId who did it
 * @param entryId made by the device, UUIDv7
 * @param revision from 1
 * @param at when it began
 * @param zone the patient's IANA time zone then
 * @param day the patient's local day of {@code at} in {@code zone}
 * @param practice the catalogue's code, such as {@code hug}, or the name of the patient's own
 *     practice
 * @param minutes how long, in minutes, 0 or more; 0 says "asked, not done"
 * @param with with whom
 * @param helpfulness how much it helped, 0–10
 * @param painBefore pain before, 0–10
 * @param painAfter pain after, 0–10
 * @param moodBefore mood before, 0–10
 * @param moodAfter mood after, 0–10
 * @param markedPrivate whether the patient keeps it: it belongs to the category intimacy then
 */
public record PracticeSessionRecorded(
    UUID patientId,
    UUID entryId,
    long revision,
    Instant at,
    String zone,
    LocalDate day,
    String practice,
    BigDecimal minutes,
    @Nullable Company with,
    @Nullable BigDecimal helpfulness,
    @Nullable BigDecimal painBefore,
    @Nullable BigDecimal painAfter,
    @Nullable BigDecimal moodBefore,
    @Nullable BigDecimal moodAfter,
    @JsonProperty("private") boolean markedPrivate)
    implements Event {

  @Override
  public UUID subjectId() {
    return entryId;
  }
}
