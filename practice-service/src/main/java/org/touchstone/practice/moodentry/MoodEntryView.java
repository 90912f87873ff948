package org.touchstone.practice.moodentry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mood entry as it is answered; absent values are left out. */
@Schema(name = "MoodEntry", description = "A mood entry; absent values are left out.")
public record MoodEntryView(
    UUID id,
    @Schema(description = "From 1; the number that a change names", examples = "1") long revision,
    Instant at,
    @Schema(examples = "Europe/Rome") String zone,
    @Schema(description = "The patient's local day", examples = "2026-11-22") LocalDate day,
    @Schema(examples = "6") @Nullable BigDecimal mood,
    @Schema(examples = "4") @Nullable BigDecimal stress,
    @Schema(examples = "5") @Nullable BigDecimal distress,
    @Schema(examples = "3") @Nullable BigDecimal anxiety,
    @Schema(examples = "2") @Nullable BigDecimal loneliness,
    @Schema(examples = "7") @Nullable BigDecimal closeness,
    @Schema(examples = "3") @Nullable BigDecimal sexualInterest,
    @Schema(examples = "5") @Nullable BigDecimal selfEsteem,
    @Schema(examples = "4") @Nullable BigDecimal function,
    @Nullable Boolean connectedToday,
    @Schema(description = "When the first revision was taken") Instant recordedAt,
    @Schema(description = "When this revision was taken") Instant changedAt) {

  /** The answer for an entry. */
  public static MoodEntryView of(MoodEntry entry) {
    return new MoodEntryView(
        entry.head().id(),
        entry.head().revision(),
        entry.head().at(),
        entry.head().zone(),
        entry.head().day(),
        entry.mood(),
        entry.stress(),
        entry.distress(),
        entry.anxiety(),
        entry.loneliness(),
        entry.closeness(),
        entry.sexualInterest(),
        entry.selfEsteem(),
        entry.function(),
        entry.connectedToday(),
        entry.head().recordedAt(),
        entry.head().changedAt());
  }

  /** The entry without what belongs to the category intimacy: closeness and sexual interest. */
  public MoodEntryView withoutIntimacy() {
    return with(null, null, connectedToday);
  }

  /** The entry without the answer to "did you connect today?". */
  public MoodEntryView withoutConnectedToday() {
    return with(closeness, sexualInterest, null);
  }

  /** Whether no value is left. */
  public boolean isEmpty() {
    return connectedToday == null
        && Stream.of(
                mood,
                stress,
                distress,
                anxiety,
                loneliness,
                closeness,
                sexualInterest,
                selfEsteem,
                function)
            .allMatch(Objects::isNull);
  }

  private MoodEntryView with(
      @Nullable BigDecimal nearness, @Nullable BigDecimal interest, @Nullable Boolean connected) {
    return new MoodEntryView(
        id,
        revision,
        at,
        zone,
        day,
        mood,
        stress,
        distress,
        anxiety,
        loneliness,
        nearness,
        interest,
        selfEsteem,
        function,
        connected,
        recordedAt,
        changedAt);
  }
}
