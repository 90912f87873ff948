package org.touchstone.contracts.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as it was answered and scored: scores alone, no answer to a single item but that
 * on thoughts of self-harm, which a person is told of at once. PEG belongs to the category pain,
 * PHQ-4 and PHQ-9 to mood.
 *
 * @param patientId who answered
 * @param responseId made by the device, UUIDv7
 * @param revision from 1
 * @param at when it was answered
 * @param zone the patient's IANA time zone then
 * @param day the patient's local day of {@code at} in {@code zone}
 * @param instrument which one
 * @param version of the instrument, its items and its scoring, from 1
 * @param answered how many items have an answer
 * @param items how many items the instrument has
 * @param score PEG 0–10, PHQ-4 0–12, PHQ-9 0–27; higher is worse; absent: incomplete, never imputed
 * @param depression PHQ-2 subscale of PHQ-4, 0–6; absent for others and when incomplete
 * @param anxiety GAD-2 subscale of PHQ-4, 0–6; absent for others and when incomplete
 * @param selfHarm PHQ-9: whether item 9 (better off dead, hurting yourself) was answered above 0;
 *     absent for others and where item 9 has no answer
 */
public record InstrumentScored(
    UUID patientId,
    UUID responseId,
    long revision,
    Instant at,
    String zone,
    LocalDate day,
    Instrument instrument,
    int version,
    int answered,
    int items,
    @Nullable BigDecimal score,
    @Nullable Integer depression,
    @Nullable Integer anxiety,
    @Nullable Boolean selfHarm)
    implements Event {

  /** A questionnaire with a licence that lets it be used here. */
  public enum Instrument {
    /** Pain, enjoyment, general activity; mean of three, 0–10. LOINC 91148-7. */
    @JsonProperty("peg")
    PEG,
    /** Four items of distress, 0–12. LOINC 69724-3. */
    @JsonProperty("phq-4")
    PHQ_4,
    /** Nine items of depression, 0–27. LOINC 44249-1. */
    @JsonProperty("phq-9")
    PHQ_9,
    /** One of a later version. */
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN;

    /** The name used in APIs and events, such as {@code phq-4}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public UUID subjectId() {
    return responseId;
  }
}
