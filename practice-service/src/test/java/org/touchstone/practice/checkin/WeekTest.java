package org.touchstone.practice.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.contracts.problem.ProblemException;

class WeekTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-W01",
    "2026-11-25, 2026-W48",
    "2026-12-31, 2026-W53",
    "2027-01-03, 2026-W53",
    "2027-01-04, 2027-W01",
    "2024-12-30, 2025-W01"
  })
  void isTheIsoWeek(LocalDate day, String week) {
    // When
    Week found = Week.of(day);

    // Then
    assertThat(found).hasToString(week).isEqualTo(Week.parse(week));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-48",
        "2026-W00",
        "2025-W53",
        "2026-W54",
        "2026-W4",
        "+2026-W48",
        "-026-W48",
        "2026-W4x"
      })
  void refusesWhatIsNone(String text) {
    assertThatThrownBy(() -> Week.parse(text)).isInstanceOf(ProblemException.class);
  }

  @Test
  void dependsOnTheLocalTime() {
    // Given
    Instant sundayNight = Instant.parse("2026-11-29T23:30:00Z");

    // When
    Week inRome = Week.of(sundayNight, ZoneId.of("Europe/Rome"));

    // Then
    assertThat(inRome).hasToString("2026-W49");
    assertThat(Week.of(sundayNight, ZoneId.of("America/New_York"))).hasToString("2026-W48");
  }
}
