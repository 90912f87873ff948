package org.touchstone.practice.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.touchstone.practice.Api.ME;
import static org.touchstone.practice.Api.as;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** Answers of a week are shared one by one: with the other person, and with the clinic. */
@QuarkusTest
class CheckInAnswersTest {
  private static final String WEEK = "check-ins/2026-W48";
  private static final String REVEAL = ME + WEEK + "/reveal";
  private static final Map<String, String> ANSWERS =
      Map.of("worked", "'tea'", "adjust", "'earlier'", "feeling", "6");
  private static final List<String> ALL = List.of("worked", "adjust", "feeling");

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

  /** All sets of the three answers. */
  private static Stream<List<String>> sets() {
    return IntStream.range(0, 8)
        .mapToObj(
            bits ->
                IntStream.range(0, 3)
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(ALL::get)
                    .toList());
  }

  static Stream<Arguments> adversaries() {
    return sets()
        .filter(shown -> !shown.isEmpty() && shown.size() < 3)
        .flatMap(shown -> Stream.of("patient", "partner").map(who -> Arguments.of(who, shown)));
  }

  static Stream<Arguments> readers() {
    return Stream.of(List.of(Category.CHECK_INS), List.of(Category.CHECK_INS, Category.NOTES))
        .flatMap(
            shared -> Stream.of("", ",'askForCall':true").map(call -> Arguments.of(shared, call)));
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
  void saysWhatIsShownWhileThereIsAnAgreementAlone() {
    // Given
    bothAnswer();
    as(patient).get(ME + WEEK).then().body("$", not(hasKey("shown")));
    reveal(as(patient), "worked").then().body("shown", contains("worked"));

    // When
    as(patient).delete(REVEAL).then().statusCode(204);

    // Then
    as(patient)
        .get(ME + WEEK)
        .then()
        .body("agreed", equalTo(false))
        .body("$", not(hasKey("shown")));
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

  private void bothAnswer() {
    together.pair(patient, partner, Category.CHECK_INS);
    put(as(patient), WEEK, week(ALL, "")).then().statusCode(201);
    put(asPartner(partner), WEEK, week(ALL, "")).then().statusCode(201);
  }

  /** A body with some of the answers; more fields may follow. */
  private static String week(List<String> answers, String more) {
    return answers.stream()
        .map(answer -> ",'" + answer + "':" + ANSWERS.get(answer))
        .collect(Collectors.joining("", "{'zone':'UTC'", more + "}"));
  }

  private static String json(List<String> answers) {
    return answers.stream().map(a -> "'" + a + "'").collect(Collectors.joining(",", "[", "]"));
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

  private List<String> clinicSees(UUID whose, List<Category> shared) {
    tables.share(whose, clinician, shared);
    long before = sql.statements();
    String seen =
        whole(Api.asClinician(clinician).get("/api/practice/v1/patients/" + whose + "/check-ins"));
    return List.of(seen, (sql.statements() - before) + " statements");
  }

  private static String whole(Response answer) {
    return answer.statusCode() + "\n" + answer.headers() + "\n" + answer.asString();
  }
}
