package org.touchstone.practice.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;
import org.touchstone.practice.Tables;
import org.touchstone.practice.TestClock;

/**
 * PHQ-9 is never the only screen: not in a draft, not in what is published, not for one patient.
 */
@QuarkusTest
class ScreeningTest {
  private static final String NEEDS = "needs phq-4 in the same week, or in the one before or after";

  @Inject Tables tables;
  @Inject TestClock clock;

  private final UUID administrator = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();
  private final UUID patient = UUID.randomUUID();
  private final String clinic = "screening-" + administrator;
  private final String path = "/api/practice/v1/programmes/of-" + clinician.toString().substring(1);
  private final String enrolment =
      "/api/practice/v1/patients/" + patient + "/enrolments/" + UUID.randomUUID();

  @BeforeEach
  void belongToTheClinic() {
    clock.set("2026-11-22T12:00:00Z");
    tables.employ(administrator, clinic);
    tables.share(patient, clinician, List.of());
    tables.enrol(patient, clinic);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"phq-9 phq-4", "phq-4,phq-9", "phq-9,phq-4", "peg,phq-9,phq-4", "phq-4", "peg"})
  void asksPhq9BesidePhq4(String weeks) {
    save(weeks).then().statusCode(201);
    publish().then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "'phq-9',                    weeks[0].items[0].code",
    "'phq-9 check-in',           weeks[0].items[0].code",
    "'peg phq-9,peg',            weeks[0].items[1].code",
    "'phq-9,peg,phq-4',          weeks[0].items[0].code",
    "'phq-4,peg,peg phq-9,peg',  weeks[2].items[1].code",
    "'phq-4,phq-9,peg,phq-9',    weeks[3].items[0].code",
  })
  void refusesADraftThatAsksPhq9Alone(String weeks, String field) {
    // When
    Response answer = save(weeks);

    // Then
    answer
        .then()
        .statusCode(400)
        .body("violations.field", contains(field))
        .body("violations[0].message", startsWith(NEEDS));
  }

  @Test
  void refusesToPublishADraftFromBeforeTheRule() {
    // Given
    save("phq-9 phq-4").then().statusCode(201);
    tables.execute(
        "UPDATE program_draft SET content = replace(content::text, '\"phq-4\"', '\"peg\"')::jsonb"
            + " WHERE clinic = '"
            + clinic
            + "'");

    // When
    Response answer = publish();

    // Then
    answer.then().statusCode(400).body("violations.field", contains("weeks[0].items[0].code"));
    admin().get(path).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "phq-9,phq-4       | {'item':'i1'}                                 | changes[0].item",
        "phq-9,phq-4       | {'item':'i1','instead':'peg'}                 | changes[0].instead",
        "phq-4,phq-9       | {'item':'i1'},{'item':'i0','instead':'phq-9'} | changes[1].instead",
        "peg,peg           | {'item':'i1','instead':'phq-9'}               | changes[0].instead",
        "phq-4,peg,peg     | {'item':'i2','instead':'phq-9'}               | changes[0].instead",
        "phq-9,phq-4,phq-9 | {'item':'i0'},{'item':'i1'}                   | changes[1].item",
        "phq-4,phq-9,phq-4 | {'item':'i0'},{'item':'i2'}                   | changes[0].item,changes[1].item",
      })
  void refusesATailoringThatLeavesPhq9Alone(String weeks, String changes, String fields) {
    // Given
    enrolIn(weeks);

    // When
    Response answer = tailor(changes);

    // Then
    answer.then().statusCode(400).body("violations.field", contains(fields.split(",", -1)));
    Api.as(patient).get(Api.ME + "enrolments").then().body("items[0].revision", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "phq-4,phq-9,phq-4 | {'item':'i0'}",
        "phq-9,phq-4       | {'item':'i0'},{'item':'i1'}",
        "phq-9,phq-4       | {'item':'i0','instead':'peg'},{'item':'i1','instead':'peg'}",
        "phq-4,peg         | {'item':'i1','instead':'phq-9'}",
      })
  void takesATailoringThatKeepsTheOtherScreen(String weeks, String changes) {
    // Given
    enrolIn(weeks);

    // When
    Response answer = tailor(changes);

    // Then
    answer.then().statusCode(200).body("revision", equalTo(2));
  }

  /** Weeks apart by commas, what they ask by spaces; items are i0, i1 and so on. */
  private static String content(String weeks) {
    int[] number = {0};
    String items =
        Stream.of(weeks.split(",", -1))
            .map(
                week ->
                    "{'title':{'en':'W','es':'S'},'items':[%s]}"
                        .formatted(
                            String.join(
                                ",",
                                Stream.of(week.split(" ", -1))
                                    .map(code -> item("i" + number[0]++, code))
                                    .toList())))
            .reduce((one, other) -> one + "," + other)
            .orElseThrow();
    return "{'title':{'en':'T','es':'T'},'summary':{'en':'S','es':'S'},'weeks':[%s]}"
        .formatted(items)
        .replace('\'', '"');
  }

  private static String item(String id, String code) {
    return code.equals("check-in")
        ? "{'id':'%s','kind':'check-in','timesPerWeek':1}".formatted(id)
        : "{'id':'%s','kind':'instrument','code':'%s','timesPerWeek':1}".formatted(id, code);
  }

  private Response save(String weeks) {
    return admin().contentType(ContentType.JSON).body(content(weeks)).put(path + "/draft");
  }

  private Response publish() {
    return admin().post(path + "/publish");
  }

  private void enrolIn(String weeks) {
    save(weeks).then().statusCode(201);
    publish().then().statusCode(201);
    String code = path.substring(path.lastIndexOf('/') + 1);
    care("{'programme':'%s','startsOn':'2026-11-22'}".formatted(code))
        .put(enrolment)
        .then()
        .statusCode(201);
  }

  private Response tailor(String changes) {
    return care("{'changes':[" + changes + "]}").put(enrolment + "/tailoring");
  }

  private io.restassured.specification.RequestSpecification admin() {
    return Api.with(TestTokens.administrator(administrator));
  }

  private io.restassured.specification.RequestSpecification care(String body) {
    return Api.asClinician(clinician).contentType(ContentType.JSON).body(body.replace('\'', '"'));
  }
}
