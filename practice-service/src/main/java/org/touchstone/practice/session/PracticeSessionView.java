package org.touchstone.practice.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;

/** A practice session as it is answered; absent values are left out. */
@Schema(name = "PracticeSession", description = "A practice session; absent values are left out.")
public record PracticeSessionView(
    UUID id,
    @Schema(description = "From 1; the number that a change names", examples = "1") long revision,
    Instant at,
    @Schema(examples = "Europe/Rome") String zone,
    @Schema(description = "The patient's local day", examples = "2026-11-22") LocalDate day,
    @Schema(examples = "hug") String practice,
    @Schema(description = "0: asked about, not done", examples = "1") BigDecimal minutes,
    @Schema(
            enumeration = {"partner", "family", "friend", "pet", "self", "clinician"},
            examples = "partner")
        @Nullable Company with,
    @Schema(examples = "7") @Nullable BigDecimal helpfulness,
    @Schema(examples = "6") @Nullable BigDecimal painBefore,
    @Schema(examples = "5") @Nullable BigDecimal painAfter,
    @Schema(examples = "4") @Nullable BigDecimal moodBefore,
    @Schema(examples = "6") @Nullable BigDecimal moodAfter,
    @JsonProperty("private") boolean markedPrivate,
    @Nullable String note,
    @Schema(description = "When the first revision was taken") Instant recordedAt,
    @Schema(description = "When this revision was taken") Instant changedAt) {

  /** The answer for an entry. */
  public static PracticeSessionView of(PracticeSession entry) {
    return of(entry, entry.note());
  }

  /** The answer for an entry without its free text. */
  public static PracticeSessionView withoutNote(PracticeSession entry) {
    return of(entry, null);
  }

  private static PracticeSessionView of(PracticeSession entry, @Nullable String note) {
    return new PracticeSessionView(
        entry.head().id(),
        entry.head().revision(),
        entry.head().at(),
        entry.head().zone(),
        entry.head().day(),
        entry.practice(),
        entry.minutes(),
        entry.with(),
        entry.helpfulness(),
        entry.painBefore(),
        entry.painAfter(),
        entry.moodBefore(),
        entry.moodAfter(),
        entry.markedPrivate(),
        note,
        entry.head().recordedAt(),
        entry.head().changedAt());
  }
}
