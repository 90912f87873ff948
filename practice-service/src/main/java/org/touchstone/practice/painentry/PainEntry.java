package org.touchstone.practice.painentry;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.PainEntryRecorded;
import org.touchstone.practice.entry.Entry;
import org.touchstone.practice.entry.EntryHead;

/**
 * One pain entry. Ratings are on the numeric rating scale, 0 no pain, 10 the worst imaginable
 * (LOINC 72514-3), in the form of {@code Numbers.exact}.
 *
 * @param head identity, revision, time
 * @param intensity pain at that moment
 * @param worst worst pain of the day so far
 * @param least least pain of the day so far
 * @param interference how much pain got in the way
 * @param regions where it hurts
 * @param note free text; never leaves this service with a fact
 */
public record PainEntry(
    EntryHead head,
    BigDecimal intensity,
    @Nullable BigDecimal worst,
    @Nullable BigDecimal least,
    @Nullable BigDecimal interference,
    List<PainRegion> regions,
    @Nullable String note)
    implements Entry<PainEntry> {

  public PainEntry {
    regions = List.copyOf(regions);
  }

  @Override
  public PainEntry withHead(EntryHead other) {
    return new PainEntry(other, intensity, worst, least, interference, regions, note);
  }

  @Override
  public PainEntryRecorded fact() {
    return new PainEntryRecorded(
        head.patientId(),
        head.id(),
        head.revision(),
        head.at(),
        head.zone(),
        head.day(),
        intensity,
        worst,
        least,
        interference,
        regions.stream()
            .map(
                region ->
                    new PainEntryRecorded.Region(
                        region.region(), region.intensity(), region.touchHurts()))
            .toList());
  }
}
