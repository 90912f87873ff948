package org.touchstone.practice.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.touchstone.practice.Api.ME;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.checkin.WeekBodies.ALL;
import static org.touchstone.practice.checkin.WeekBodies.WEEK;
import static org.touchstone.practice.checkin.WeekBodies.json;
import static org.touchstone.practice.checkin.WeekBodies.sets;
import static org.touchstone.practice.checkin.WeekBodies.week;
import static org.touchstone.practice.checkin.WeekBodies.whole;
import static org.touchstone.practice.together.Together.asPartner;
import static org.touchstone.practice.together.Together.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.practice.Api;
import org.touchstone.practice.Tables;
import org.touchstone.practice.TestClock;
import org.touchstone.practice.together.CountingSql;
import org.touchstone.practice.together.Together;

/** What a patient keeps from the clinic of a week, answer by answer. */
@QuarkusTest
class CheckInForClinicTest {
  @Inject TestClock clock;
  @Inject Together together;
  @Inject Tables tables;
  @Inject CountingSql sql;

  private final UUID patient = UUID.randomUUID();
  private final UUID partner = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();

  @BeforeEach
  void wednesday() {
    clock.set("2026-11-25T20:00:00Z");
  }

  @AfterEach
  void realTime() {
    clock.reset();
  }

  static Stream<Arguments> readers() {
    return Stream.of(List.of(Category.CHECK_INS), List.of(Category.CHECK_INS, Category.NOTES))
        .flatMap(
            shared -> Stream.of("", ",'askForCall':true").map(call -> Arguments.of(shared, call)));
  }

  /** What is kept from the clinic is there for nobody of it, and nothing says that it is kept. */
  @ParameterizedTest
  @MethodSource("readers")
  void leavesNoTraceInTheClinicOfWhatIsKeptFromIt(List<Category> shared, String call) {
    sets()
        .forEach(
            kept -> {
              // Given
              UUID keeps = UUID.randomUUID();
              UUID silent = UUID.randomUUID();
              List<String> left = ALL.stream().filter(answer -> !kept.contains(answer)).toList();
              put(as(keeps), WEEK, week(ALL, call + ",'keptFromClinic':" + json(kept)))
                  .then()
                  .statusCode(201);
              if (!left.isEmpty() || !call.isEmpty()) {
                put(as(silent), WEEK, week(left, call)).then().statusCode(201);
              }

              // When
              List<String> seen = clinicSees(keeps, shared);

              // Then
              assertThat(seen).as("kept %s", kept).isEqualTo(clinicSees(silent, shared));
              assertThat(seen.toString().contains("\"feeling\":6"))
                  .isEqualTo(left.contains("feeling"));
              assertThat(seen.toString().contains("\"tea\""))
                  .isEqualTo(left.contains("worked") && shared.contains(Category.NOTES));
            });
  }

  /** The newest 60 weeks are those that are left: a kept week leaves no gap among them. */
  @Test
  void countsWeeksWithoutThoseThatAreKept() {
    // Given
    UUID silent = UUID.randomUUID();
    for (UUID each : List.of(patient, silent)) {
      together.execute(
          """
          INSERT INTO check_in (patient_id, person_id, week, feeling, ask_for_call, recorded_at, changed_at)
          SELECT ?, ?, to_char(day, 'IYYY"-W"IW'), 5, false, now(), now()
          FROM generate_series(date '2025-06-02', date '2026-11-16', interval '7 days') day
          """,
          each,
          each);
    }
    put(as(patient), WEEK, week(ALL, ",'keptFromClinic':['worked','adjust','feeling']"));

    // When
    List<String> seen = clinicSees(patient, List.of(Category.CHECK_INS));

    // Then
    assertThat(seen).isEqualTo(clinicSees(silent, List.of(Category.CHECK_INS)));
    assertThat(seen.toString().split("\"week\"", -1)).hasSize(61);
  }

  @Test
  void showsTheClinicNoWeekOfAPrivateNoteAlone() {
    // Given
    put(as(patient), WEEK, "{'zone':'UTC','privateNote':'secret'}").then().statusCode(201);

    // When
    List<String> seen = clinicSees(patient, List.of(Category.CHECK_INS, Category.NOTES));

    // Then
    assertThat(seen).anyMatch(body -> body.contains("\"checkIns\":[]"));
  }

  @Test
  void saysToThePatientAloneWhatIsKeptFromTheClinic() {
    // Given
    together.pair(patient, partner, Category.CHECK_INS);
    put(asPartner(partner), WEEK, week(ALL, ""));
    Together.reveal(asPartner(partner), WEEK);
    put(as(patient), WEEK, week(ALL, "")).then().body("$", not(hasKey("keptFromClinic")));
    Together.reveal(as(patient), WEEK);

    // When
    Response answer = put(as(patient), WEEK, week(ALL, ",'keptFromClinic':['feeling','worked']"));

    // Then: it is no matter of the other's, whose view and agreement stay
    answer
        .then()
        .statusCode(200)
        .body("keptFromClinic", contains("worked", "feeling"))
        .body("agreed", equalTo(true));
    Response theirs = asPartner(partner).get(ME + WEEK);
    theirs.then().body("other.worked", equalTo("tea")).body("other.feeling", equalTo(6));
    assertThat(theirs.asString()).doesNotContain("keptFromClinic");
  }

  @Test
  void keepsItAsItWasForAnAppThatDoesNotKnowIt() {
    // Given
    put(as(patient), WEEK, week(ALL, ",'keptFromClinic':['worked']"));

    // When
    Response older = put(as(patient), WEEK, week(ALL, "").replace("tea", "music"));

    // Then
    older.then().statusCode(200).body("keptFromClinic", contains("worked"));
    put(as(patient), WEEK, week(ALL, ",'keptFromClinic':[]"))
        .then()
        .statusCode(200)
        .body("$", not(hasKey("keptFromClinic")));
    assertThat(clinicSees(patient, List.of(Category.CHECK_INS, Category.NOTES)))
        .anyMatch(body -> body.contains("\"worked\":\"tea\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "['worked']"})
  void isNothingForAPartnerToKeepFromTheClinic(String kept) {
    // Given
    together.pair(patient, partner, Category.CHECK_INS);

    // When
    Response answer = put(asPartner(partner), WEEK, week(ALL, ",'keptFromClinic':" + kept));

    // Then
    answer
        .then()
        .statusCode(400)
        .body("violations.field", contains("keptFromClinic"))
        .body("violations.message", contains("must be absent for a partner"));
    asPartner(partner).get(ME + WEEK).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "['worked','worked'] | keptFromClinic | must not name an answer twice",
        "['privateNote'] | keptFromClinic[0] | must be one of the named values",
        "[null] | keptFromClinic[0] | must not be null",
        "'worked' | keptFromClinic | must be a list"
      })
  void refusesToKeepWhatIsNoAnswer(String kept, String field, String rule) {
    // When
    Response answer = put(as(patient), WEEK, week(ALL, ",'keptFromClinic':" + kept));

    // Then
    answer
        .then()
        .statusCode(400)
        .body("violations.field", contains(field))
        .body("violations.message", contains(rule));
    as(patient).get(ME + WEEK).then().statusCode(404);
  }

  private List<String> clinicSees(UUID whose, List<Category> shared) {
    tables.share(whose, clinician, shared);
    long before = sql.statements();
    String seen =
        whole(Api.asClinician(clinician).get("/api/practice/v1/patients/" + whose + "/check-ins"));
    return List.of(seen, (sql.statements() - before) + " statements");
  }
}
