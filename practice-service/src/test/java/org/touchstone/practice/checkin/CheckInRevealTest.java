package org.touchstone.practice.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.practice.TestClock;
import org.touchstone.practice.together.CountingSql;
import org.touchstone.practice.together.Together;

/** What each shows the other of a week, answer by answer. */
@QuarkusTest
class CheckInRevealTest {
  private static final String REVEAL = ME + WEEK + "/reveal";

  @Inject TestClock clock;
  @Inject Together together;
  @Inject CountingSql sql;

  private final UUID patient = UUID.randomUUID();
  private final UUID partner = UUID.randomUUID();

  @BeforeEach
  void wednesday() {
    clock.set("2026-11-25T20:00:00Z");
  }

  @AfterEach
  void realTime() {
    clock.reset();
  }

  static Stream<Arguments> adversaries() {
    return sets()
        .filter(shown -> !shown.isEmpty() && shown.size() < 3)
        .flatMap(shown -> Stream.of("patient", "partner").map(who -> Arguments.of(who, shown)));
  }

  @Test
  void showsEachTheAnswersThatTheOtherHasChosen() {
    // Given
    bothAnswer();
    reveal(as(patient), "worked", "feeling")
        .then()
        .statusCode(200)
        .body("agreed", equalTo(true))
        .body("shown", contains("worked", "feeling"))
        .body("$", not(hasKey("other")));

    // When
    Response second = reveal(asPartner(partner), "feeling", "adjust");

    // Then
    second
        .then()
        .statusCode(200)
        .body("shown", contains("adjust", "feeling"))
        .body("other", equalTo(Map.of("worked", "tea", "feeling", 6)));
    as(patient)
        .get(ME + "check-ins")
        .then()
        .body("checkIns[0].other", equalTo(Map.of("adjust", "earlier", "feeling", 6)))
        .body("checkIns[0].shown", contains("worked", "feeling"))
        .body("checkIns[0].adjust", equalTo("earlier"));
  }

  @Test
  void showsAllThreeWithoutABodyAsBefore() {
    // Given
    bothAnswer();
    reveal(as(patient), "worked");

    // When
    Response answer = Together.reveal(asPartner(partner), WEEK);

    // Then
    answer.then().statusCode(200).body("shown", equalTo(ALL));
    post(asPartner(partner), "").then().statusCode(200).body("shown", equalTo(ALL));
    as(patient)
        .get(ME + WEEK)
        .then()
        .body("other", equalTo(Map.of("worked", "tea", "adjust", "earlier", "feeling", 6)));
  }

  @Test
  void replacesTheChoiceWithAnother() {
    // Given
    bothAnswer();
    Together.reveal(asPartner(partner), WEEK);
    reveal(as(patient), "worked", "feeling");

    // When
    Response answer = reveal(as(patient), "adjust");

    // Then
    answer.then().body("agreed", equalTo(true)).body("shown", contains("adjust"));
    asPartner(partner).get(ME + WEEK).then().body("other", equalTo(Map.of("adjust", "earlier")));
  }

  @Test
  void remembersTheChoiceForTheNextAgreement() {
    // Given
    bothAnswer();
    as(patient).get(ME + WEEK).then().body("shown", contains("worked", "adjust", "feeling"));
    reveal(as(patient), "worked").then().body("shown", contains("worked"));

    // When: taken back, and once more lost by a change of what is shown
    as(patient).delete(REVEAL).then().statusCode(204);
    Response takenBack = as(patient).get(ME + WEEK);
    reveal(as(patient), "feeling").then().body("agreed", equalTo(true));
    Response changed = put(as(patient), WEEK, week(ALL, "").replace("6", "7"));

    // Then
    takenBack.then().body("agreed", equalTo(false)).body("shown", contains("worked"));
    changed.then().body("agreed", equalTo(false)).body("shown", contains("feeling"));
    asPartner(partner).get(ME + WEEK).then().body("shown", contains("worked", "adjust", "feeling"));
  }

  /**
   * Whether the other has kept an answer or not given it cannot be told, neither from the answers
   * nor from what happens when the kept one is removed and written again.
   */
  @ParameterizedTest
  @MethodSource("adversaries")
  void cannotTellAnAnswerThatIsKeptFromOneThatIsNotGiven(String adversary, List<String> shown) {
    // Given
    Supplier<RequestSpecification> self =
        adversary.equals("patient") ? () -> as(patient) : () -> asPartner(partner);
    Supplier<RequestSpecification> other =
        adversary.equals("patient") ? () -> asPartner(partner) : () -> as(patient);
    List<List<String>> worlds = new ArrayList<>();

    // When
    for (boolean hasMore : List.of(true, false)) {
      together.execute("DELETE FROM sharing_partner WHERE patient_id = ?", patient);
      together.execute("DELETE FROM check_in WHERE patient_id = ?", patient);
      together.pair(patient, partner, Category.CHECK_INS);
      put(self.get(), WEEK, week(ALL, "")).then().statusCode(201);
      Together.reveal(self.get(), WEEK).then().statusCode(200);
      List<String> seen = new ArrayList<>();
      put(other.get(), WEEK, week(hasMore ? ALL : shown, "")).then().statusCode(201);
      seen.addAll(look(self));
      reveal(other.get(), shown.toArray(String[]::new)).then().statusCode(200);
      seen.addAll(look(self));
      for (List<String> given : List.of(shown, ALL)) {
        put(other.get(), WEEK, week(hasMore ? given : shown, "")).then().statusCode(200);
        seen.addAll(look(self));
      }
      worlds.add(seen);
    }

    // Then
    assertThat(worlds.get(0)).isEqualTo(worlds.get(1));
    assertThat(worlds.get(0).toString()).contains("\"other\":{\"" + shown.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'tea' | 'music' | false",
        "'tea' | null | false",
        "6 | 7 | false",
        "6 | null | false",
        "'earlier' | 'later' | true",
        "'earlier' | null | true"
      })
  void needsANewAgreementForAShownAnswerAlone(String before, String after, boolean agreed) {
    // Given
    bothAnswer();
    reveal(as(patient), "worked", "feeling");
    Together.reveal(asPartner(partner), WEEK);

    // When
    Response answer = put(as(patient), WEEK, week(ALL, "").replace(before, after));

    // Then
    answer.then().statusCode(200).body("agreed", equalTo(agreed));
    asPartner(partner)
        .get(ME + WEEK)
        .then()
        .body("$", agreed ? hasKey("other") : not(hasKey("other")));
    as(patient).get(ME + WEEK).then().body("$", agreed ? hasKey("other") : not(hasKey("other")));
  }

  @Test
  void showsNoAnswerThatCameAfterTheChoice() {
    // Given
    together.pair(patient, partner, Category.CHECK_INS);
    put(as(patient), WEEK, week(List.of("worked"), ""));
    put(asPartner(partner), WEEK, week(ALL, ""));
    reveal(as(patient), "worked");
    Together.reveal(asPartner(partner), WEEK);

    // When
    Response answer = put(as(patient), WEEK, week(ALL, ""));

    // Then
    answer.then().body("agreed", equalTo(true));
    asPartner(partner).get(ME + WEEK).then().body("other", equalTo(Map.of("worked", "tea")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{} | answers | must not be empty",
        "{'answers':null} | answers | must not be empty",
        "{'answers':[]} | answers | must not be empty",
        "{'answers':['worked','worked']} | answers | must not name an answer twice",
        "{'answers':['worked','privateNote']} | answers[1] | must be one of the named values",
        "{'answers':['askForCall']} | answers[0] | must be one of the named values",
        "{'answers':['WORKED']} | answers[0] | must be one of the named values",
        "{'answers':[0]} | answers[0] | must be one of the named values",
        "{'answers':[null]} | answers[0] | must not be null",
        "{'answers':'worked'} | answers | must be a list",
        "{'shown':['worked']} | shown | is not a known field"
      })
  void refusesWhatIsNoChoice(String body, String field, String rule) {
    // Given
    bothAnswer();

    // When
    Response answer = post(as(patient), body);

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", hasItem(field))
        .body("violations.find { it.field == '" + field + "' }.message", equalTo(rule));
    as(patient).get(ME + WEEK).then().body("agreed", equalTo(false));
  }

  @Test
  void needsAWeekAndSomebodyForAChoice() {
    // Given
    put(as(patient), WEEK, week(ALL, ""));
    reveal(as(patient), "worked").then().statusCode(404);
    together.pair(patient, partner, Category.CHECK_INS);

    // When
    Response answer = reveal(asPartner(partner), "worked");

    // Then
    answer.then().statusCode(404);
    reveal(as(patient), "worked").then().statusCode(200);
  }

  private void bothAnswer() {
    together.pair(patient, partner, Category.CHECK_INS);
    put(as(patient), WEEK, week(ALL, "")).then().statusCode(201);
    put(asPartner(partner), WEEK, week(ALL, "")).then().statusCode(201);
  }

  private static Response reveal(RequestSpecification caller, String... answers) {
    return post(caller, "{'answers':" + json(List.of(answers)) + "}");
  }

  private static Response post(RequestSpecification caller, String body) {
    return caller.contentType(ContentType.JSON).body(body.replace('\'', '"')).post(REVEAL);
  }

  /** All that somebody can call, with the number of statements. */
  private List<String> look(Supplier<RequestSpecification> self) {
    List<String> seen = new ArrayList<>();
    long before = sql.statements();
    seen.add(whole(self.get().get(ME + WEEK)));
    seen.add(whole(self.get().get(ME + "check-ins")));
    seen.add((sql.statements() - before) + " statements");
    return seen;
  }
}
