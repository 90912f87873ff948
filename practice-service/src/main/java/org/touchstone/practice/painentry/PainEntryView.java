package org.touchstone.practice.painentry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pain entry as it is answered; absent values are left out. */
@Schema(name = "PainEntry", description = "A pain entry; absent values are left out.")
public record PainEntryView(
    UUID id,
    @Schema(description = "From 1; the number that a change names", examples = "1") long revision,
    Instant at,
    @Schema(examples = "Europe/Rome") String zone,
    @Schema(description = "The patient's local day", examples = "2026-11-22") LocalDate day,
    @Schema(examples = "6") BigDecimal intensity,
    @Schema(examples = "8") @Nullable BigDecimal worst,
    @Schema(examples = "3") @Nullable BigDecimal least,
    @Schema(examples = "5") @Nullable BigDecimal interference,
    List<PainRegion> regions,
    @Nullable String note,
    @Schema(description = "When the first revision was taken") Instant recordedAt,
    @Schema(description = "When this revision was taken") Instant changedAt) {

  /** The answer for an entry. */
  public static PainEntryView of(PainEntry entry) {
    return of(entry, entry.note());
  }

  /** The answer for an entry without its free text. */
  public static PainEntryView withoutNote(PainEntry entry) {
    return of(entry, null);
  }

  private static PainEntryView of(PainEntry entry, @Nullable String note) {
    return new PainEntryView(
        entry.head().id(),
        entry.head().revision(),
        entry.head().at(),
        entry.head().zone(),
        entry.head().day(),
        entry.intensity(),
        entry.worst(),
        entry.least(),
        entry.interference(),
        entry.regions(),
        note,
        entry.head().recordedAt(),
        entry.head().changedAt());
  }
}
