package org.touchstone.practice.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevealTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-25T03:59:59.999999Z, 2026-11-24T04:00:00Z, 2026-11-25T04:00:00Z",
    "2026-11-25T04:00:00Z, 2026-11-25T04:00:00Z, 2026-11-26T04:00:00Z",
    "2026-11-25T23:00:00Z, 2026-11-25T04:00:00Z, 2026-11-26T04:00:00Z"
  })
  void isOnceADay(String moment, String last, String next) {
    // Given
    RevealTime reveal = new RevealTime(LocalTime.of(4, 0), ZoneId.of("UTC"));

    // When
    Instant now = Instant.parse(moment);

    // Then
    assertThat(reveal.last(now)).isEqualTo(last);
    assertThat(reveal.next(now)).isEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Rome", "America/Santiago", "Australia/Lord_Howe"})
  void neverComesTwiceNorWithinHours(String zone) {
    // Given
    RevealTime reveal = new RevealTime(LocalTime.of(2, 30), ZoneId.of(zone));
    Random random = new Random(zone.hashCode());
    Instant start = Instant.parse("2026-01-01T00:00:00Z");

    for (int i = 0; i < 20_000; i++) {
      // When
      Instant moment = start.plusSeconds(random.nextInt(370 * 86_400));
      Instant last = reveal.last(moment);
      Instant next = reveal.next(moment);

      // Then
      assertThat(last).isBeforeOrEqualTo(moment);
      assertThat(next).isAfter(moment);
      assertThat(reveal.last(next)).isEqualTo(next);
      assertThat(reveal.next(last)).isEqualTo(next);
      assertThat(Duration.between(last, next))
          .isBetween(Duration.ofHours(22), Duration.ofHours(26));
    }
  }

  @Test
  void countsAYesFromTheFirstMomentAfterIt() {
    // Given
    RevealTime reveal = new RevealTime(LocalTime.of(4, 0), ZoneId.of("UTC"));
    Instant atTheMoment = Instant.parse("2026-11-25T04:00:00Z");

    // When
    Instant counts = reveal.next(atTheMoment);

    // Then
    assertThat(counts).isEqualTo("2026-11-26T04:00:00Z");
    assertThat(atTheMoment).isBefore(reveal.last(counts)).isEqualTo(reveal.last(atTheMoment));
  }
}
