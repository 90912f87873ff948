package org.touchstone.practice.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.practice.entry.EntryHead;
import org.touchstone.practice.painentry.PainEntry;
import org.touchstone.practice.painentry.PainRegion;

class TodayTest {
  private static final Instant NOW = Instant.parse("2026-11-25T22:30:00Z");

  @ParameterizedTest
  @CsvSource({
    // pain, possible at, touch, touches, where touch hurts, possible
    "6, 6, none, '', '', true",
    "6.0001, 6, none, '', '', false",
    ", 0, none, '', '', true",
    "3, 6, light, hand-left, hand-left, false",
    "3, 6, light, hand-left, hand-right, true",
    "3, 6, self, foot-left, foot-left, false",
    "3, 6, light, '', hand-left, true",
    "3, 6, self, '', hand-left, true",
    "3, 6, full, '', hand-left, false",
    "3, 6, full, '', '', true",
    "3, 6, none, hand-left, hand-left, true"
  })
  void allowsWhatPainAndTouchAllow(
      BigDecimal pain,
      int possibleAt,
      String touch,
      String touches,
      String hurts,
      boolean allowed) {
    // Given
    Today today = new Today(LocalDate.of(2026, 11, 25), pain, codes(hurts));

    // When
    boolean possible = today.allows(item(possibleAt, Touch.of(touch), codes(touches)));

    // Then
    assertThat(possible).isEqualTo(allowed);
  }

  @Test
  void isTheLastEntryOfTheLocalDay() {
    // Given
    List<PainEntry> entries =
        List.of(
            entry("2026-11-25T22:00:00Z", "UTC", 2, List.of()),
            entry("2026-11-25T22:20:00Z", "UTC", 7, List.of()));

    // When
    Today today = Today.of(entries, NOW);

    // Then
    assertThat(today)
        .isEqualTo(new Today(LocalDate.of(2026, 11, 25), new BigDecimal(7), List.of()));
  }

  @Test
  void isUnknownWhenTheLocalDayIsAnother() {
    // Given: in Tokyo the next day began at 15:00 UTC
    List<PainEntry> entries = List.of(entry("2026-11-25T14:00:00Z", "Asia/Tokyo", 7, List.of()));

    // When
    Today today = Today.of(entries, NOW);

    // Then
    assertThat(today).isEqualTo(Today.UNKNOWN);
    assertThat(Today.of(List.of(), NOW)).isEqualTo(Today.UNKNOWN);
  }

  @Test
  void keepsWhereTouchHurtsUntilAnEntryNamesRegionsAgain() {
    // Given
    PainRegion hurts = new PainRegion("hand-left", null, true);
    PainRegion doesNot = new PainRegion("neck", null, false);
    List<PainEntry> entries =
        List.of(
            entry("2026-11-24T20:00:00Z", "UTC", 2, List.of(new PainRegion("head", null, true))),
            entry("2026-11-25T20:00:00Z", "UTC", 2, List.of(hurts, doesNot)),
            entry("2026-11-25T22:20:00Z", "UTC", 3, List.of()));

    // When
    Today today = Today.of(entries, NOW);

    // Then
    assertThat(today.touchHurts()).containsExactly("hand-left");
    assertThat(today.pain()).isEqualTo("3");
  }

  private static PainEntry entry(String at, String zone, int intensity, List<PainRegion> regions) {
    Instant moment = Instant.parse(at);
    EntryHead head =
        new EntryHead(
            new UUID(1, 1),
            UUID.randomUUID(),
            1,
            moment,
            zone,
            moment.atZone(ZoneId.of(zone)).toLocalDate(),
            null,
            moment,
            moment,
            false);
    return new PainEntry(head, BigDecimal.valueOf(intensity), null, null, null, regions, null);
  }

  private static MenuItem item(int possibleAtPain, Touch touch, List<String> touches) {
    return new MenuItem(
        UUID.randomUUID(),
        "x",
        null,
        null,
        Column.PHYSICAL,
        Shelf.EVERYDAY,
        possibleAtPain,
        1,
        touch,
        touches,
        null,
        false,
        NOW);
  }

  private static List<String> codes(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }
}
