package org.touchstone.practice.painentry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.practice.catalogue.RegionCode;
import org.touchstone.practice.entry.EntryHead;
import org.touchstone.practice.entry.EntryRequest;
import org.touchstone.practice.entry.Numbers;
import org.touchstone.practice.entry.PlainText;
import org.touchstone.practice.entry.Rating;
import org.touchstone.practice.entry.ZoneName;

/** A pain entry as a device sends it. */
@Schema(
    name = "RecordPainEntry",
    description = "Ratings run from 0 (no pain) to 10 (worst imaginable), LOINC 72514-3.")
record RecordPainEntry(
    @Schema(
            description = "The moment that is rated; not in the future, at most 14 local days ago",
            examples = "2026-11-22T08:30:00Z")
        @NotNull
        Instant at,
    @Schema(description = "IANA time zone of the patient then", examples = "Europe/Rome")
        @NotNull
        @ZoneName
        String zone,
    @Schema(description = "Pain at that moment", examples = "6") @NotNull @Rating
        BigDecimal intensity,
    @Schema(description = "Worst pain of the day so far", examples = "8") @Rating
        @Nullable BigDecimal worst,
    @Schema(description = "Least pain of the day so far; not above worst", examples = "3") @Rating
        @Nullable BigDecimal least,
    @Schema(description = "How much pain got in the way", examples = "5") @Rating
        @Nullable BigDecimal interference,
    @Schema(description = "Where it hurts; each region once") @Size(max = 60)
        @Nullable List<@NotNull @Valid Region> regions,
    @Schema(description = "Free text, private unless notes are shared") @Size(max = 2000) @PlainText
        @Nullable String note)
    implements EntryRequest<PainEntry> {

  /** Pain in one region, as a device sends it. */
  @Schema(name = "RecordPainRegion")
  record Region(
      @Schema(description = "A code of GET /regions", examples = "lower-back-left")
          @NotNull
          @RegionCode
          String region,
      @Schema(description = "Pain there, 0 to 10", examples = "7") @Rating
          @Nullable BigDecimal intensity,
      @Schema(description = "Whether touch hurts there; false when absent")
          @Nullable Boolean touchHurts) {}

  @Override
  public List<Violation> contradictions() {
    List<Violation> found = new ArrayList<>();
    if (worst != null && least != null && worst.compareTo(least) < 0) {
      found.add(new Violation("worst", "must not be below least"));
    }
    if (regions != null) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < regions.size(); i++) {
        if (!seen.add(regions.get(i).region())) {
          found.add(new Violation("regions[" + i + "].region", "is named twice"));
        }
      }
    }
    return found;
  }

  @Override
  public PainEntry entry(EntryHead head) {
    return new PainEntry(
        head,
        Numbers.exact(intensity),
        Numbers.canonical(worst),
        Numbers.canonical(least),
        Numbers.canonical(interference),
        regions == null
            ? List.of()
            : regions.stream()
                .map(
                    region ->
                        new PainRegion(
                            region.region(),
                            Numbers.canonical(region.intensity()),
                            Boolean.TRUE.equals(region.touchHurts())))
                .toList(),
        note);
  }
}
