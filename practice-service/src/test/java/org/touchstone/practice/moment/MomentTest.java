package org.touchstone.practice.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.practice.Api;
import org.touchstone.practice.TestClock;

/** The 26th of November 2026 is a Thursday of week 48. */
@QuarkusTest
class MomentTest {
  private static final String PATH = Api.ME + "moments";
  private static final String HUG = "'practice':'hug','minutes':1";

  @Inject TestClock clock;

  private final UUID patient = UUID.randomUUID();

  @BeforeEach
  void setClock() {
    clock.set("2026-11-26T12:00:00Z");
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void findsSessionsAndDaysOfConnection() {
    // Given
    imported("date,pain,practice_hug\n2026-11-03,4,1\n2026-11-04,4,2\n");
    session("2026-11-18T12:00:00Z", HUG);
    mood("2026-11-25T12:00:00Z", "'connectedToday':true");

    // When
    Response answer = moments("?weeks=4");

    // Then
    answer
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("weeksWithMoment", equalTo(3))
        .body("weeks.week", contains("2026-W45", "2026-W46", "2026-W47", "2026-W48"))
        .body("weeks.monday", contains("2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"))
        .body("weeks.state", contains("moment", "quiet", "moment", "moment"));
  }

  /** Nobody is told of an empty week before it is over. */
  @Test
  void leavesTheWeekThatItIsOpen() {
    // Given
    mood("2026-11-18T12:00:00Z", "'mood':3");

    // When
    Response answer = moments("?weeks=2");

    // Then
    answer
        .then()
        .body("weeksWithMoment", equalTo(0))
        .body("weeks.state", contains("quiet", "open"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        PAIN + "    | 'intensity':2",
        MOOD + "    | 'mood':3",
        SESSION + " | 'practice':'hug','minutes':0",
      })
  void beginsWithTheDiary(String kind, String values) {
    // Given
    put(patient, kind, UUID.randomUUID(), rome("2026-11-15T12:00:00Z", values))
        .then()
        .statusCode(201);

    // When
    Response answer = moments("?weeks=12");

    // Then
    answer.then().body("weeks.state", contains("quiet", "quiet", "open"));
  }

  @Test
  void hasOnlyTheWeekThatItIsForAnEmptyDiary() {
    // When
    Response answer = moments("");

    // Then
    answer.then().body("weeksWithMoment", equalTo(0)).body("weeks.state", contains("open"));
  }

  @Test
  void countsASessionMarkedPrivate() {
    // Given
    session("2026-11-25T12:00:00Z", HUG + ",'private':true");

    // When
    Response answer = moments("?weeks=1");

    // Then
    answer.then().body("weeks.state", contains("moment"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        MOOD + "    | 'connectedToday':false",
        MOOD + "    | 'mood':9,'closeness':9",
        SESSION + " | 'practice':'hug','minutes':0",
        PAIN + "    | 'intensity':2",
      })
  void takesNeitherANoNorAPracticeThatWasNotDoneNorAnotherEntry(String kind, String values) {
    // Given
    put(patient, kind, UUID.randomUUID(), rome("2026-11-25T12:00:00Z", values))
        .then()
        .statusCode(201);

    // When
    Response answer = moments("?weeks=1");

    // Then
    answer.then().body("weeks.state", contains("open"));
  }

  @Test
  void forgetsADeletedEntry() {
    // Given
    UUID hug = session("2026-11-18T12:00:00Z", HUG);
    UUID yes = mood("2026-11-18T13:00:00Z", "'connectedToday':true");
    mood("2026-11-18T14:00:00Z", "'mood':3");
    moments("?weeks=2").then().body("weeks.state", contains("moment", "open"));

    // When
    as(patient).delete(SESSION + hug).then().statusCode(204);
    as(patient).delete(MOOD + yes).then().statusCode(204);

    // Then
    moments("?weeks=2").then().body("weeks.state", contains("quiet", "open"));
  }

  /** In Rome week 48 began on the 22nd at 23:00 UTC. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-22T22:59:59Z, Europe/Rome,         moment, open",
    "2026-11-22T23:00:00Z, Europe/Rome,         quiet,  moment",
    "2026-11-22T23:00:00Z, America/Los_Angeles, moment, open",
    "2026-11-22T11:00:00Z, Pacific/Auckland,    quiet,  moment",
  })
  void countsByTheLocalDay(String at, String zone, String before, String now) {
    // Given
    imported("date,pain\n2026-11-16,4\n");
    put(patient, SESSION, UUID.randomUUID(), entry(at, zone, HUG)).then().statusCode(201);

    // When
    Response answer = moments("?weeks=2");

    // Then
    answer.then().body("weeks.state", contains(before, now));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-29T22:59:59Z, 2026-W48",
    "2026-11-29T23:00:00Z, 2026-W49",
    "2027-01-03T23:00:00Z, 2027-W01",
  })
  void beginsAWeekOnMondayWhereTheNewestEntryWasMade(String now, String week) {
    // Given
    mood("2026-11-25T12:00:00Z", "'connectedToday':true");
    clock.set(now);

    // When
    Response answer = moments("?weeks=1");

    // Then
    answer.then().body("weeks.week", contains(week));
  }

  @Test
  void looksAtTwelveWeeksUnlessAskedForOthers() {
    // Given
    imported("date,pain\n2025-11-03,4\n");

    // When, Then
    assertThat(moments("").jsonPath().getList("weeks")).hasSize(12);
    moments("?weeks=52").then().statusCode(200).body("weeks", hasSize(52));
    moments("?weeks=53").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "53", "99999999999", "twelve", "1.5"})
  void needsANumberOfWeeks(String weeks) {
    // When
    Response answer = as(patient).queryParam("weeks", weeks).get(PATH);

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", contains("weeks"));
  }

  @Test
  void isOfTheCallerAlone() {
    // Given
    session("2026-11-25T12:00:00Z", HUG);

    // When
    Response answer = as(UUID.randomUUID()).get(PATH);

    // Then
    answer.then().statusCode(200).body("weeksWithMoment", equalTo(0));
  }

  private UUID session(String at, String values) {
    UUID id = UUID.randomUUID();
    put(patient, SESSION, id, rome(at, values)).then().statusCode(201);
    return id;
  }

  private UUID mood(String at, String values) {
    UUID id = UUID.randomUUID();
    put(patient, MOOD, id, rome(at, values)).then().statusCode(201);
    return id;
  }

  private void imported(String days) {
    as(patient).contentType("text/csv").body(days).post(Api.IMPORT).then().statusCode(200);
  }

  private Response moments(String query) {
    return as(patient).get(PATH + query);
  }

  private static String rome(String at, String values) {
    return entry(at, "Europe/Rome", values);
  }
}
