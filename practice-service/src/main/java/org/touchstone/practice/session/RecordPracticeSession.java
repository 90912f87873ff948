package org.touchstone.practice.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.practice.entry.EntryHead;
import org.touchstone.practice.entry.EntryRequest;
import org.touchstone.practice.entry.Numbers;
import org.touchstone.practice.entry.PlainText;
import org.touchstone.practice.entry.Rating;
import org.touchstone.practice.entry.ZoneName;

/** A practice session as a device sends it. */
@Schema(name = "RecordPracticeSession", description = "Ratings run from 0 to 10.")
record RecordPracticeSession(
    @Schema(
            description = "When it began; not in the future, at most 14 local days ago",
            examples = "2026-11-22T08:30:00Z")
        @NotNull
        Instant at,
    @Schema(description = "IANA time zone of the patient then", examples = "Europe/Rome")
        @NotNull
        @ZoneName
        String zone,
    @Schema(description = "A code of GET /practices, or the patient's own name", examples = "hug")
        @NotNull
        @Pattern(regexp = PracticeName.FORM, message = PracticeName.RULE)
        String practice,
    @Schema(description = "How long, in minutes; 0: asked about, not done", examples = "1")
        @NotNull
        @DecimalMin(value = "0", message = "must be from 0 to 1440")
        @DecimalMax(value = "1440", message = "must be from 0 to 1440")
        BigDecimal minutes,
    @Schema(
            description = "With whom",
            enumeration = {"partner", "family", "friend", "pet", "self", "clinician"},
            examples = "partner")
        @Nullable Company with,
    @Schema(description = "How much it helped", examples = "7") @Rating
        @Nullable BigDecimal helpfulness,
    @Schema(examples = "6") @Rating @Nullable BigDecimal painBefore,
    @Schema(examples = "5") @Rating @Nullable BigDecimal painAfter,
    @Schema(examples = "4") @Rating @Nullable BigDecimal moodBefore,
    @Schema(examples = "6") @Rating @Nullable BigDecimal moodAfter,
    @Schema(description = "Private unless intimacy is shared; false when absent")
        @JsonProperty("private")
        @Nullable Boolean markedPrivate,
    @Schema(description = "Free text, private unless notes are shared") @Size(max = 2000) @PlainText
        @Nullable String note)
    implements EntryRequest<PracticeSession> {

  @SuppressWarnings("NullAway") // a device may send anything; the constraints speak after this
  RecordPracticeSession {
    practice = practice == null ? null : PracticeName.normal(practice);
  }

  @Override
  public List<Violation> contradictions() {
    List<Violation> found = new ArrayList<>();
    if (!Numbers.hasFewPlaces(minutes)) {
      found.add(new Violation("minutes", "must have at most 4 decimals"));
    }
    if (with == Company.UNKNOWN) {
      found.add(new Violation("with", "must be one of the named values"));
    }
    return found;
  }

  @Override
  public PracticeSession entry(EntryHead head) {
    return new PracticeSession(
        head,
        practice,
        Numbers.exact(minutes),
        with,
        Numbers.canonical(helpfulness),
        Numbers.canonical(painBefore),
        Numbers.canonical(painAfter),
        Numbers.canonical(moodBefore),
        Numbers.canonical(moodAfter),
        Boolean.TRUE.equals(markedPrivate),
        note);
  }
}
