package org.touchstone.practice.menu;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.painentry.PainEntry;
import org.touchstone.practice.painentry.PainRegion;

/**
 * What the patient has said of pain on their local day.
 *
 * @param day the local day; absent: nothing was said today
 * @param pain the last pain entry's intensity, 0 to 10
 * @param touchHurts regions where touch hurts, of the last entry today that names regions
 */
@Schema(name = "MenuToday", description = "What you have said of pain today; absent: nothing yet.")
record Today(
    @Nullable LocalDate day,
    @Schema(examples = "6") @Nullable BigDecimal pain,
    List<String> touchHurts) {

  static final Today UNKNOWN = new Today(null, null, List.of());

  Today {
    touchHurts = List.copyOf(touchHurts);
  }

  /**
   * Today from recent entries. The patient's local day is that of the last entry's zone.
   *
   * @param entries oldest first
   */
  static Today of(List<PainEntry> entries, Instant now) {
    if (entries.isEmpty()) {
      return UNKNOWN;
    }
    PainEntry last = entries.get(entries.size() - 1);
    LocalDate day = now.atZone(ZoneId.of(last.head().zone())).toLocalDate();
    if (!last.head().day().equals(day)) {
      return UNKNOWN;
    }
    List<String> touchHurts =
        entries.stream()
            .filter(entry -> entry.head().day().equals(day) && !entry.regions().isEmpty())
            .reduce((earlier, later) -> later)
            .map(
                entry ->
                    entry.regions().stream()
                        .filter(PainRegion::touchHurts)
                        .map(PainRegion::region)
                        .sorted()
                        .toList())
            .orElse(List.of());
    return new Today(day, last.intensity(), touchHurts);
  }

  /**
   * Whether an item is possible: pain is not above what the item allows, and it touches no place
   * where touch hurts. An item with light touch and no named place stays, for the place can be
   * chosen; one that may touch the whole body does not.
   */
  boolean allows(MenuItem item) {
    if (pain != null && pain.compareTo(BigDecimal.valueOf(item.possibleAtPain())) > 0) {
      return false;
    }
    if (touchHurts.isEmpty() || item.touch() == Touch.NONE) {
      return true;
    }
    if (item.touches().isEmpty()) {
      return item.touch() != Touch.FULL;
    }
    return item.touches().stream().noneMatch(touchHurts::contains);
  }
}
