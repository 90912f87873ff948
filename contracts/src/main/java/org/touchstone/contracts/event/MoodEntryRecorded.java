package org.touchstone.contracts.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of one mood entry: at least one value is present, each 0–10 in steps of the
 * patient's own (up to four decimals where an import brought them).
 *
 * @param patientId who rated
 * @param entryId made by the device, UUIDv7
 * @param revision from 1
 * @param at the moment that is rated
 * @param zone the patient's IANA time zone then
 * @param day the patient's local day of {@code at} in {@code zone}
 * @param mood 0 lowest, 10 brightest
 * @param stress 0 none, 10 worst
 * @param distress distress about the pain, 0 none, 10 worst
 * @param anxiety 0 none, 10 worst
 * @param loneliness 0 none, 10 worst
 * @param closeness closeness felt today, 0 none, 10 most; belongs to the category intimacy
 * @param sexualInterest interest in sexual closeness that day, 0 none, 10 a lot; belongs to the
 *     category intimacy
 * @param selfEsteem 0 lowest, 10 highest
 * @param function how much was possible today, 0 nothing, 10 everything
 * @param connectedToday the answer to "did you connect today?"; belongs to the category practices
 */
public record MoodEntryRecorded(
    UUID patientId,
    UUID entryId,
    long revision,
    Instant at,
    String zone,
    LocalDate day,
    @Nullable BigDecimal mood,
    @Nullable BigDecimal stress,
    @Nullable BigDecimal distress,
    @Nullable BigDecimal anxiety,
    @Nullable BigDecimal loneliness,
    @Nullable BigDecimal closeness,
    @Nullable BigDecimal sexualInterest,
    @Nullable BigDecimal selfEsteem,
    @Nullable BigDecimal function,
    @Nullable Boolean connectedToday)
    implements Event {

  @Override
  public UUID subjectId() {
    return entryId;
  }
}
