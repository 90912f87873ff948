package org.touchstone.practice.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.touchstone.practice.Api.DIARY;
import static org.touchstone.practice.Api.MOOD;
import static org.touchstone.practice.Api.PAIN;
import static org.touchstone.practice.Api.SESSION;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.Api.entry;
import static org.touchstone.practice.Api.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.practice.TestClock;

@QuarkusTest
class DiaryResourceTest {
  @Inject TestClock clock;

  private final UUID patient = UUID.randomUUID();

  @BeforeEach
  void setClock() {
    clock.set("2026-11-22T12:00:00Z");
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void groupsEntriesByLocalDay() {
    // Given
    put(patient, PAIN, UUID.randomUUID(), rome("2026-11-20T22:30:00Z", "'intensity':3"));
    put(patient, PAIN, UUID.randomUUID(), rome("2026-11-21T20:00:00Z", "'intensity':2"));
    put(patient, PAIN, UUID.randomUUID(), rome("2026-11-21T06:00:00Z", "'intensity':1"));
    put(patient, MOOD, UUID.randomUUID(), rome("2026-11-20T23:30:00Z", "'mood':6"));
    put(
        patient,
        SESSION,
        UUID.randomUUID(),
        rome("2026-11-19T12:00:00Z", "'practice':'hug','minutes':1"));
    UUID deleted = UUID.randomUUID();
    put(patient, PAIN, deleted, rome("2026-11-18T12:00:00Z", "'intensity':9"));
    as(patient).delete(PAIN + deleted);

    // When
    Response answer = as(patient).get(DIARY + "?from=2026-11-01&to=2026-11-22");

    // Then
    answer
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("from", equalTo("2026-11-01"))
        .body("to", equalTo("2026-11-22"))
        .body("days.day", contains("2026-11-19", "2026-11-20", "2026-11-21"))
        .body("days[0].sessions.practice", contains("hug"))
        .body("days[1].painEntries.intensity", contains(3))
        .body("days[1].moodEntries", hasSize(0))
        .body("days[2].painEntries.intensity", contains(1, 2))
        .body("days[2].moodEntries.mood", contains(6));
  }

  @Test
  void includesBothEnds() {
    // Given
    for (int day = 18; day <= 21; day++) {
      String at = "2026-11-" + day + "T12:00:00Z";
      put(patient, PAIN, UUID.randomUUID(), rome(at, "'intensity':1"));
    }

    // When
    Response answer = as(patient).get(DIARY + "?from=2026-11-19&to=2026-11-20");

    // Then
    answer.then().body("days.day", contains("2026-11-19", "2026-11-20"));
  }

  @Test
  void answersTheLastNinetyDaysByDefault() {
    // Given
    String days = "date,pain\n2026-08-24,1\n2026-08-25,2\n2026-11-22,3\n";
    as(patient).contentType("text/csv").body(days).post(org.touchstone.practice.Api.IMPORT);

    // When
    Response answer = as(patient).get(DIARY);

    // Then
    answer
        .then()
        .body("from", equalTo("2026-08-25"))
        .body("to", equalTo("2026-11-22"))
        .body("days.day", contains("2026-08-25", "2026-11-22"));
  }

  @Test
  void includesADayThatHasBegunElsewhere() {
    // Given
    String kiritimati = entry("2026-11-22T11:30:00Z", "Pacific/Kiritimati", "'intensity':4");
    put(patient, PAIN, UUID.randomUUID(), kiritimati);

    // When
    Response answer = as(patient).get(DIARY);

    // Then
    answer.then().body("to", equalTo("2026-11-23")).body("days.day", contains("2026-11-23"));
  }

  @Test
  void isEmptyForANewPatient() {
    // When
    Response answer = as(patient).get(DIARY);

    // Then
    answer.then().statusCode(200).body("days", hasSize(0));
  }

  @Test
  void showsNobodyElsesEntries() {
    // Given
    put(patient, PAIN, UUID.randomUUID(), rome("2026-11-21T12:00:00Z", "'intensity':9"));

    // When
    Response answer = as(UUID.randomUUID()).get(DIARY);

    // Then
    answer.then().statusCode(200).body("days", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "from=2026-11-22&to=2026-11-21, from",
    "from=2016-11-21&to=2026-11-22, from",
    "from=yesterday, from",
    "to=2026-02-30, to",
    "from=%2B999999999-12-31, from",
    "from=-999999999-01-01, from",
    "to=-999999999-01-01, to",
  })
  void refusesBrokenDays(String query, String field) {
    // When
    Response answer = as(patient).urlEncodingEnabled(false).get(DIARY + "?" + query);

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem(field));
  }

  @Test
  void takesTenYears() {
    // When
    Response answer = as(patient).get(DIARY + "?from=2016-11-22&to=2026-11-22");

    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private static String rome(String at, String values) {
    return entry(at, "Europe/Rome", values);
  }
}
