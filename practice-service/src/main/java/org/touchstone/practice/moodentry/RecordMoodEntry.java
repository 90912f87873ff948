package org.touchstone.practice.moodentry;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.practice.entry.EntryHead;
import org.touchstone.practice.entry.EntryRequest;
import org.touchstone.practice.entry.Numbers;
import org.touchstone.practice.entry.Rating;
import org.touchstone.practice.entry.ZoneName;

/** A mood entry as a device sends it. */
@Schema(
    name = "RecordMoodEntry",
    description = "Ratings run from 0 to 10. Any one value is enough.")
record RecordMoodEntry(
    @Schema(
            description = "The moment that is rated; not in the future, at most 14 local days ago",
            examples = "2026-11-22T08:30:00Z")
        @NotNull
        Instant at,
    @Schema(description = "IANA time zone of the patient then", examples = "Europe/Rome")
        @NotNull
        @ZoneName
        String zone,
    @Schema(description = "0 lowest, 10 brightest", examples = "6") @Rating
        @Nullable BigDecimal mood,
    @Schema(description = "0 none, 10 worst", examples = "4") @Rating @Nullable BigDecimal stress,
    @Schema(description = "Distress about the pain, 0 none, 10 worst", examples = "5") @Rating
        @Nullable BigDecimal distress,
    @Schema(description = "0 none, 10 worst", examples = "3") @Rating @Nullable BigDecimal anxiety,
    @Schema(description = "0 none, 10 worst", examples = "2") @Rating
        @Nullable BigDecimal loneliness,
    @Schema(
            description =
                "Closeness felt today, 0 none, 10 most; private unless intimacy is shared",
            examples = "7")
        @Rating
        @Nullable BigDecimal closeness,
    @Schema(
            description =
                "Interest in sexual closeness that day, 0 none, 10 a lot; private unless intimacy is shared",
            examples = "3")
        @Rating
        @Nullable BigDecimal sexualInterest,
    @Schema(description = "0 lowest, 10 highest", examples = "5") @Rating
        @Nullable BigDecimal selfEsteem,
    @Schema(description = "How much was possible today, 0 nothing, 10 everything", examples = "4")
        @Rating
        @Nullable BigDecimal function,
    @Schema(
            description =
                "\"Did you connect today?\"; false: asked, nothing done; absent: not asked")
        @Nullable Boolean connectedToday)
    implements EntryRequest<MoodEntry> {

  @Override
  public List<Violation> contradictions() {
    boolean empty =
        Stream.of(
                    mood,
                    stress,
                    distress,
                    anxiety,
                    loneliness,
                    closeness,
                    sexualInterest,
                    selfEsteem,
                    function)
                .allMatch(Objects::isNull)
            && connectedToday == null;
    return empty ? List.of(new Violation("mood", "at least one value is needed")) : List.of();
  }

  @Override
  public MoodEntry entry(EntryHead head) {
    return new MoodEntry(
        head,
        Numbers.canonical(mood),
        Numbers.canonical(stress),
        Numbers.canonical(distress),
        Numbers.canonical(anxiety),
        Numbers.canonical(loneliness),
        Numbers.canonical(closeness),
        Numbers.canonical(sexualInterest),
        Numbers.canonical(selfEsteem),
        Numbers.canonical(function),
        connectedToday);
  }
}
