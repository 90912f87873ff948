package org.touchstone.practice.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.touchstone.practice.Api.PAIN;
import static org.touchstone.practice.Api.change;
import static org.touchstone.practice.Api.entry;
import static org.touchstone.practice.Api.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.practice.Tables;
import org.touchstone.practice.TestClock;

@QuarkusTest
class EntryTimeTest {
  @Inject TestClock clock;
  @Inject Tables tables;

  private final UUID patient = UUID.randomUUID();
  private final UUID id = UUID.randomUUID();

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @ParameterizedTest
  @CsvSource({
    // Spring forward: 02:00 is 03:00 at 01:00Z; the local day has 23 hours.
    "2026-03-28T22:59:59Z, Europe/Rome, 2026-03-28",
    "2026-03-28T23:00:00Z, Europe/Rome, 2026-03-29",
    "2026-03-29T00:59:59Z, Europe/Rome, 2026-03-29",
    "2026-03-29T01:00:00Z, Europe/Rome, 2026-03-29",
    "2026-03-29T21:59:59Z, Europe/Rome, 2026-03-29",
    "2026-03-29T22:00:00Z, Europe/Rome, 2026-03-30",
    // The date line: one moment, two days.
    "2026-03-29T10:30:00Z, Pacific/Kiritimati, 2026-03-30",
    "2026-03-29T10:30:00Z, Pacific/Pago_Pago, 2026-03-28",
    // A written offset changes the moment, never the zone's day.
    "2026-03-29T23:30:00+02:00, Europe/Rome, 2026-03-29",
  })
  void takesTheLocalDayInSpring(String at, String zone, String day) {
    // Given
    clock.set("2026-03-30T12:00:00Z");

    // When
    Response answer = put(patient, PAIN, id, entry(at, zone, "'intensity':6"));

    // Then
    answer.then().statusCode(201).body("day", equalTo(day));
  }

  @ParameterizedTest
  @CsvSource({
    // Autumn: 02:30 comes twice; the local day has 25 hours.
    "2026-10-24T21:59:59Z, 2026-10-24",
    "2026-10-24T22:00:00Z, 2026-10-25",
    "2026-10-25T00:30:00Z, 2026-10-25",
    "2026-10-25T01:30:00Z, 2026-10-25",
    "2026-10-25T22:59:59Z, 2026-10-25",
    "2026-10-25T23:00:00Z, 2026-10-26",
  })
  void takesTheLocalDayInAutumn(String at, String day) {
    // Given
    clock.set("2026-10-26T12:00:00Z");

    // When
    Response answer = put(patient, PAIN, id, entry(at, "Europe/Rome", "'intensity':6"));

    // Then
    answer.then().statusCode(201).body("day", equalTo(day));
  }

  @ParameterizedTest
  @CsvSource({
    // Now it is the 15th in Rome; the 1st is fourteen local days back.
    "2026-10-14T22:35:00Z, Europe/Rome, 201",
    "2026-10-14T22:35:00.000001Z, Europe/Rome, 400",
    "2026-10-14T23:30:00Z, Europe/Rome, 400",
    "2026-09-30T22:00:00Z, Europe/Rome, 201",
    "2026-09-30T21:59:59Z, Europe/Rome, 400",
    "1970-01-01T00:00:00Z, Europe/Rome, 400",
  })
  void holdsTheWindow(String at, String zone, int status) {
    // Given
    clock.set("2026-10-14T22:30:00Z");

    // When
    Response answer = put(patient, PAIN, id, entry(at, zone, "'intensity':6"));

    // Then
    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 400) {
      answer.then().body("violations.field", hasItem("at"));
      assertThat(tables.rows(patient)).isZero();
    }
  }

  @Test
  void knowsARepetitionThatComesLongAfterItsTime() {
    // Given
    String body = entry("2026-10-01T08:00:00Z", "UTC", "'intensity':6");
    clock.set("2026-10-01T08:00:00Z");
    Response first = put(patient, PAIN, id, body);
    clock.set("2026-11-20T08:00:00Z");

    // When
    Response late = put(patient, PAIN, id, body);

    // Then
    assertThat(late.statusCode()).isEqualTo(200);
    assertThat(late.asString()).isEqualTo(first.asString());
  }

  @Test
  void letsAnOldEntryBeCorrectedAndNotMoved() {
    // Given
    clock.set("2026-10-01T08:00:00Z");
    put(patient, PAIN, id, entry("2026-10-01T08:00:00Z", "UTC", "'intensity':6"));
    clock.set("2026-11-20T08:00:00Z");

    // When
    Response corrected =
        change(patient, PAIN, id, 1, entry("2026-10-01T08:00:00Z", "UTC", "'intensity':5"));

    // Then
    corrected.then().statusCode(200).body("revision", equalTo(2));
    change(patient, PAIN, id, 2, entry("2026-10-02T08:00:00Z", "UTC", "'intensity':5"))
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("at"));
  }
}
