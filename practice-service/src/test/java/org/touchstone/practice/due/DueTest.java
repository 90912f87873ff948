package org.touchstone.practice.due;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.Api.asClinician;
import static org.touchstone.practice.Api.entry;
import static org.touchstone.practice.Api.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.practice.Api;
import org.touchstone.practice.Tables;
import org.touchstone.practice.TestClock;

/** Twelve weeks ask PEG in odd weeks and PHQ-4 in even ones. */
@QuarkusTest
class DueTest {
  private static final String PATH = Api.ME + "instruments/due";
  private static final String RESPONSES = Api.ME + "instrument-responses/";
  private static final String PEG =
      "'instrument':'peg','version':1,'answers':{'pain':6,'enjoyment':5,'activity':3}";

  @Inject Tables tables;
  @Inject TestClock clock;

  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();
  private final UUID enrolment = UUID.randomUUID();

  @BeforeEach
  void takeIntoCare() {
    clock.set("2026-10-19T09:00:00Z");
    tables.share(patient, clinician, List.of());
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void saysWhatIsOpenAndWhetherItHasAnAnswer() {
    // Given
    enrol();
    UUID id = UUID.randomUUID();
    due("")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("day", equalTo("2026-10-19"))
        .body("items.instrument", contains("peg"))
        .body("items[0].programme", equalTo("twelve-weeks"))
        .body("items[0].enrolment", equalTo(enrolment.toString()))
        .body("items[0].week", equalTo(1))
        .body("items[0].item", equalTo("w1-instrument"))
        .body("items[0].opens", equalTo("2026-10-19"))
        .body("items[0].closes", equalTo("2026-10-25"))
        .body("items[0].answered", equalTo(false))
        .body("items[0].answers", hasSize(0));

    // When
    answer(id, "2026-10-19T08:30:00Z", PEG);

    // Then
    due("")
        .then()
        .body("items[0].answered", equalTo(true))
        .body("items[0].answers.id", contains(id.toString()))
        .body("items[0].answers.day", contains("2026-10-19"))
        .body("items[0].answers.complete", contains(true));
  }

  @Test
  void isNotAnsweredByHalfOfTheItemsNorByAnotherQuestionnaire() {
    // Given
    enrol();
    answer(
        UUID.randomUUID(),
        "2026-10-19T08:00:00Z",
        "'instrument':'phq-4','version':1,'answers':{'nervous':1,'worry':1,'interest':2,'down':1}");

    // When
    answer(
        UUID.randomUUID(),
        "2026-10-19T08:30:00Z",
        "'instrument':'peg','version':1,'answers':{'pain':6}");

    // Then
    due("")
        .then()
        .body("items[0].answered", equalTo(false))
        .body("items[0].answers.complete", contains(false));
  }

  @Test
  void keepsALateAnswerWithItsDay() {
    // Given
    enrol();
    clock.set("2026-10-29T12:00:00Z");

    // When
    answer(UUID.randomUUID(), "2026-10-29T10:00:00Z", PEG);

    // Then: the third week asks PEG again, from the 2nd of November.
    due("?day=2026-10-20")
        .then()
        .body("items[0].closes", equalTo("2026-10-25"))
        .body("items[0].answered", equalTo(true))
        .body("items[0].answers.day", contains("2026-10-29"));
    due("").then().body("items.instrument", contains("phq-4")).body("items[0].answers", hasSize(0));
    due("?day=2026-11-02")
        .then()
        .body("items.instrument", contains("peg"))
        .body("items[0].week", equalTo(3))
        .body("items[0].answered", equalTo(false));
  }

  /** On the 25th of October 2026 clocks in Rome go back: the day lasts 25 hours. */
  @ParameterizedTest
  @CsvSource({
    "2026-10-18T22:00:00Z, 2026-10-19, peg",
    "2026-10-25T21:59:59Z, 2026-10-25, peg",
    "2026-10-25T22:30:00Z, 2026-10-25, peg",
    "2026-10-25T22:59:59Z, 2026-10-25, peg",
    "2026-10-25T23:00:00Z, 2026-10-26, phq-4",
  })
  void opensAndClosesWithLocalDaysAlsoWhenClocksChange(String now, String day, String instrument) {
    // Given
    clock.set("2026-10-18T22:00:00Z");
    enrol();
    answer(UUID.randomUUID(), "2026-10-18T21:00:00Z", PEG);
    clock.set(now);

    // When
    Response answer = due("");

    // Then
    answer.then().body("day", equalTo(day)).body("items.instrument", contains(instrument));
  }

  @Test
  void countsTheLastHourOfADayOf25Hours() {
    // Given
    enrol();
    clock.set("2026-10-25T23:10:00Z");

    // When: 23:30 of the 25th in Rome, and 00:05 of the 26th.
    answer(UUID.randomUUID(), "2026-10-25T22:30:00Z", PEG);
    answer(UUID.randomUUID(), "2026-10-25T23:05:00Z", PEG.replace("6", "7"));

    // Then
    due("?day=2026-10-25")
        .then()
        .body("items[0].answers.day", contains("2026-10-25", "2026-10-26"));
  }

  @ParameterizedTest
  @CsvSource({
    "Pacific/Auckland,  2026-10-25",
    "Europe/Rome,       2026-10-25",
    "America/Los_Angeles, 2026-10-24",
  })
  void takesTheDayOfTheZoneThatTheDiaryTells(String zone, String day) {
    // Given
    enrol();
    clock.set("2026-10-25T05:00:00Z");

    // When
    put(patient, RESPONSES, UUID.randomUUID(), entry("2026-10-25T04:00:00Z", zone, PEG))
        .then()
        .statusCode(201);

    // Then
    due("").then().body("day", equalTo(day)).body("items[0].answers.day", contains(day));
  }

  @Test
  void isNotOpenOnADayOfAPause() {
    // Given
    enrol();
    clock.set("2026-10-20T09:00:00Z");
    step("pause");

    // When
    clock.set("2026-10-22T09:00:00Z");

    // Then
    due("").then().body("items", hasSize(0));
    due("?day=2026-10-20")
        .then()
        .body("items.instrument", contains("peg"))
        .body("items[0].closes", nullValue());
    clock.set("2026-10-30T09:00:00Z");
    step("resume");
    due("")
        .then()
        .body("items[0].week", equalTo(1))
        .body("items[0].opens", equalTo("2026-10-19"))
        .body("items[0].closes", equalTo("2026-11-03"));
  }

  @Test
  void asksWhatTheClinicChose() {
    // Given
    enrol();
    asClinician(clinician)
        .contentType(ContentType.JSON)
        .body("{\"changes\":[{\"item\":\"w1-instrument\",\"instead\":\"phq-9\"}]}")
        .put(enrolments() + "/tailoring")
        .then()
        .statusCode(200);

    // When
    Response answer = due("");

    // Then
    answer.then().body("items.instrument", contains("phq-9"));
  }

  @Test
  void asksNothingWithoutAProgrammeBeforeItAndAfterIt() {
    // Given
    due("").then().statusCode(200).body("items", hasSize(0));
    enrol();

    // When
    step("stop");

    // Then
    due("").then().body("items", hasSize(0));
    due("?day=2026-10-18").then().body("items", hasSize(0));
  }

  @Test
  void isOfTheCallerAlone() {
    // Given
    enrol();

    // When
    Response answer = as(UUID.randomUUID()).get(PATH);

    // Then
    answer.then().statusCode(200).body("items", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-02-30", "2019-01-01", "+999999999-12-31"})
  void needsADay(String day) {
    // When
    Response answer = as(patient).queryParam("day", day).get(PATH);

    // Then
    answer.then().statusCode(400).body("violations.field", contains("day"));
  }

  private void enrol() {
    asClinician(clinician)
        .contentType(ContentType.JSON)
        .body(
            "{\"programme\":\"twelve-weeks\",\"startsOn\":\"2026-10-19\",\"zone\":\"Europe/Rome\"}")
        .put(enrolments())
        .then()
        .statusCode(201);
  }

  private void step(String step) {
    asClinician(clinician).post(enrolments() + "/" + step).then().statusCode(200);
  }

  private String enrolments() {
    return "/api/practice/v1/patients/" + patient + "/enrolments/" + enrolment;
  }

  private void answer(UUID id, String at, String values) {
    put(patient, RESPONSES, id, entry(at, "Europe/Rome", values)).then().statusCode(201);
  }

  private Response due(String query) {
    return as(patient).get(PATH + query);
  }
}
