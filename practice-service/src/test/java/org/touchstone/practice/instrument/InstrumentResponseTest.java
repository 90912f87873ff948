package org.touchstone.practice.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.Api.change;
import static org.touchstone.practice.Api.entry;
import static org.touchstone.practice.Api.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.contracts.event.Headers;
import org.touchstone.contracts.event.Topics;
import org.touchstone.practice.Api;
import org.touchstone.practice.Facts;
import org.touchstone.practice.Tables;
import org.touchstone.practice.TestClock;

@QuarkusTest
class InstrumentResponseTest {
  private static final String PATH = Api.ME + "instrument-responses/";
  private static final String PEG =
      "'instrument':'peg','version':1,'answers':{'pain':6,'enjoyment':5,'activity':3}";
  private static final String PHQ4 =
      "'instrument':'phq-4','version':1,'answers':{'nervous':1,'worry':1,'interest':2,'down':1}";

  @Inject Tables tables;
  @Inject Facts facts;
  @Inject TestClock clock;

  private final ObjectMapper json = new ObjectMapper();
  private final UUID patient = UUID.randomUUID();
  private final UUID id = UUID.randomUUID();

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void scoresPeg() {
    // When
    Response answer = put(patient, PATH, id, entry(PEG));

    // Then
    answer
        .then()
        .statusCode(201)
        .header("Cache-Control", "no-store")
        .body("revision", equalTo(1))
        .body("instrument", equalTo("peg"))
        .body("version", equalTo(1))
        .body("answers.pain", equalTo(6))
        .body("score", equalTo(4.67f))
        .body("answered", equalTo(3))
        .body("items", equalTo(3))
        .body("complete", equalTo(true))
        .body("subscales.size()", equalTo(0));
    assertThat(as(patient).get(PATH + id).asString()).isEqualTo(answer.asString());
    assertThat(put(patient, PATH, id, entry(PEG)).statusCode()).isEqualTo(200);
    assertThat(put(patient, PATH, id, entry(PEG)).asString()).isEqualTo(answer.asString());
  }

  @Test
  void scoresPhq4WithItsSubscales() {
    // When
    Response answer = put(patient, PATH, id, entry(PHQ4));

    // Then
    answer
        .then()
        .statusCode(201)
        .body("score", equalTo(5))
        .body("complete", equalTo(true))
        .body("subscales.depression", equalTo(3))
        .body("subscales.anxiety", equalTo(2));
  }

  @Test
  void neverFillsAnItemIn() throws Exception {
    // When
    Response answer =
        put(
            patient,
            PATH,
            id,
            entry(
                "'instrument':'phq-4','version':1,'answers':{'nervous':3,'worry':null,'interest':2,'down':1}"));

    // Then
    answer
        .then()
        .statusCode(201)
        .body("answered", equalTo(3))
        .body("items", equalTo(4))
        .body("complete", equalTo(false))
        .body("score", nullValue())
        .body("subscales.depression", equalTo(3))
        .body("subscales.anxiety", nullValue());
    JsonNode body = json.readTree(answer.asString());
    assertThat(body.has("score")).isTrue();
    assertThat(body.at("/answers").has("worry")).isTrue();
    JsonNode fact = json.readTree(facts.of(patient, Topics.INSTRUMENT, 1).get(0).value());
    assertThat(violations(fact)).isEmpty();
    assertThat(fact.has("score")).isFalse();
    assertThat(fact.get("answered").intValue()).isEqualTo(3);
    assertThat(fact.get("depression").intValue()).isEqualTo(3);
    assertThat(fact.has("anxiety")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 11, true", "3, 3, 13, true", "0, 0, 10, false"})
  void showsHelpAtOnceForTheNinthItemOfPhq9(int item9, int told, int score, boolean flagged)
      throws Exception {
    // When
    Response answer = put(patient, PATH, id, entry(phq9(String.valueOf(item9))));

    // Then
    answer
        .then()
        .statusCode(201)
        .body("score", equalTo(score))
        .body("complete", equalTo(true))
        .body("answers.self-harm", equalTo(told))
        .body("flagged", flagged ? contains("self-harm") : hasSize(0))
        .body("helpNow", flagged ? equalTo(true) : nullValue())
        .body("help", flagged ? equalTo("/api/practice/v1/help-now/{country}") : nullValue());
    assertThat(as(patient).get(PATH + id).asString()).isEqualTo(answer.asString());
    Response whole = put(patient, PATH, id, entry(phq9(String.valueOf(item9))));
    assertThat(whole.asString()).isEqualTo(answer.asString());
    JsonNode fact = json.readTree(facts.of(patient, Topics.INSTRUMENT, 1).get(0).value());
    assertThat(violations(fact)).isEmpty();
    assertThat(fact.get("instrument").textValue()).isEqualTo("phq-9");
    assertThat(fact.get("selfHarm").booleanValue()).isEqualTo(flagged);
    assertThat(fact.has("answers")).isFalse();
  }

  @Test
  void flagsTheNinthItemWhateverElseHasAnAnswer() throws Exception {
    // When
    Response answer =
        put(patient, PATH, id, entry("'instrument':'phq-9','version':1,'answers':{'self-harm':1}"));

    // Then
    answer
        .then()
        .statusCode(201)
        .body("complete", equalTo(false))
        .body("score", nullValue())
        .body("helpNow", equalTo(true));
    JsonNode fact = json.readTree(facts.of(patient, Topics.INSTRUMENT, 1).get(0).value());
    assertThat(fact.get("selfHarm").booleanValue()).isTrue();
    assertThat(fact.has("score")).isFalse();
  }

  @Test
  void saysNothingOfAnItemThatHasNoAnswer() throws Exception {
    // When
    Response answer = put(patient, PATH, id, entry(phq9("null")));

    // Then
    answer
        .then()
        .statusCode(201)
        .body("complete", equalTo(false))
        .body("score", nullValue())
        .body("flagged", hasSize(0))
        .body("helpNow", nullValue());
    JsonNode fact = json.readTree(facts.of(patient, Topics.INSTRUMENT, 1).get(0).value());
    assertThat(fact.has("selfHarm")).isFalse();
  }

  private static String phq9(String item9) {
    return "'instrument':'phq-9','version':1,'answers':{'interest':1,'down':2,'sleep':2,'tired':2,'appetite':1,"
        + "'self':1,'concentration':1,'movement':0,'self-harm':"
        + item9
        + "}";
  }

  @Test
  void takesAnAbsentItemForOneWithoutAnAnswer() {
    // Given
    String peg = "'instrument':'peg','version':1,'answers':{'pain':6%s}";
    put(patient, PATH, id, entry(peg.formatted(""))).then().statusCode(201);

    // When
    Response again = put(patient, PATH, id, entry(peg.formatted(",'enjoyment':null")));

    // Then
    again
        .then()
        .statusCode(200)
        .body("revision", equalTo(1))
        .body("answers.enjoyment", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'instrument':'peg','version':1,'answers':{'enjoyment':11}        | answers.enjoyment | must be a whole number from 0 to 10",
        "'instrument':'peg','version':1,'answers':{'enjoyment':-1}        | answers.enjoyment | must be a whole number from 0 to 10",
        "'instrument':'peg','version':1,'answers':{'enjoyment':2.5}       | answers.enjoyment | must be a whole number from 0 to 10",
        "'instrument':'peg','version':1,'answers':{'enjoyment':1e999}     | answers.enjoyment | must be a whole number from 0 to 10",
        "'instrument':'peg','version':1,'answers':{'enjoyment':'5'}       | answers.enjoyment | must be a number",
        "'instrument':'peg','version':1,'answers':{'enjoyment':true}      | answers.enjoyment | must be a number",
        "'instrument':'phq-4','version':1,'answers':{'down':4}            | answers.down      | must be a whole number from 0 to 3",
        "'instrument':'phq-4','version':1,'answers':{'pain':3}            | answers.pain      | is not an item of phq-4 version 1",
        "'instrument':'peg','version':1,'answers':{}                      | answers           | at least one answer is needed",
        "'instrument':'peg','version':1,'answers':{'pain':null}           | answers           | at least one answer is needed",
        "'instrument':'peg','version':1                                   | answers           | must not be null",
        "'instrument':'peg','version':2,'answers':{'pain':3}              | version           | is not a version of peg",
        "'instrument':'peg','answers':{'pain':3}                          | version           | must not be null",
        "'instrument':'gad-7','version':1,'answers':{'pain':3}            | instrument        | must be one of peg, phq-4, phq-9",
        "'version':1,'answers':{'pain':3}                                 | instrument        | must not be null",
        "'instrument':'peg','version':1,'score':1,'answers':{'pain':3}    | score             | is not a known field",
      })
  void refusesWhatBreaksARule(String values, String field, String message) {
    // When
    Response answer = put(patient, PATH, id, entry(values));

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", contains(field))
        .body("violations.message", contains(message));
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void changesDeletesAndTellsEachRevision() throws Exception {
    // Given
    put(patient, PATH, id, entry(PEG)).then().statusCode(201);
    put(patient, PATH, id, entry(PEG.replace("'pain':6", "'pain':7"))).then().statusCode(409);
    Response changed = change(patient, PATH, id, 1, entry(PEG.replace("'pain':6", "'pain':7")));
    changed.then().statusCode(200).body("revision", equalTo(2)).body("score", equalTo(5));

    // When
    as(patient).delete(PATH + id).then().statusCode(204);

    // Then
    as(patient).delete(PATH + id).then().statusCode(204);
    as(patient).get(PATH + id).then().statusCode(404);
    put(patient, PATH, id, entry(PEG)).then().statusCode(409);
    as(patient).get(Api.ME + "instrument-responses").then().body("items", hasSize(0));
    List<ConsumerRecord<String, byte[]>> told = facts.of(patient, Topics.INSTRUMENT, 3);
    assertThat(told).extracting(Facts::revision).containsExactly(1L, 2L, 3L);
    assertThat(told).extracting(ConsumerRecord::key).containsOnly(patient + "/" + id);
    JsonNode first = json.readTree(told.get(0).value());
    assertThat(violations(first)).isEmpty();
    assertThat(first.get("instrument").textValue()).isEqualTo("peg");
    assertThat(first.get("score").decimalValue()).isEqualByComparingTo("4.67");
    assertThat(first.has("depression")).isFalse();
    assertThat(first.has("answers")).isFalse();
    assertThat(Facts.header(told.get(0), Headers.TYPE))
        .isEqualTo("org.touchstone.instrument-scored.v1");
    assertThat(told.get(2).value()).isNull();
    assertThat(tables.rows(patient)).isEqualTo(3);
  }

  @Test
  void storesNothingWhenItsFactCannotBeStored() {
    // Given
    tables.execute(
        """
        CREATE OR REPLACE FUNCTION refuse_score() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'refused by the test'; END $$
        """);
    tables.execute(
        "CREATE TRIGGER refuse_score BEFORE INSERT ON outbox FOR EACH ROW WHEN (NEW.patient_id = '"
            + patient
            + "') EXECUTE FUNCTION refuse_score()");
    try {
      // When
      Response answer = put(patient, PATH, id, entry(PEG));

      // Then
      assertThat(answer.statusCode()).isEqualTo(500);
    } finally {
      tables.execute("DROP TRIGGER refuse_score ON outbox");
    }
    assertThat(tables.rows(patient)).isZero();
    assertThat(put(patient, PATH, id, entry(PEG)).statusCode()).isEqualTo(201);
  }

  @Test
  void belongsToTheLocalDayAndTheLastFourteen() {
    // Given
    clock.set("2026-11-22T12:00:00Z");
    String late = entry("2026-11-20T23:30:00Z", "Europe/Rome", PEG);
    put(patient, PATH, id, late).then().statusCode(201).body("day", equalTo("2026-11-21"));

    // When
    Response tooOld =
        put(patient, PATH, UUID.randomUUID(), entry("2026-11-07T12:00:00Z", "Europe/Rome", PEG));

    // Then
    tooOld.then().statusCode(400).body("violations.field", hasItem("at"));
    put(patient, PATH, UUID.randomUUID(), entry("2026-11-08T12:00:00Z", "Europe/Rome", PHQ4))
        .then()
        .statusCode(201);
    put(patient, PATH, UUID.randomUUID(), entry("2026-11-22T12:06:00Z", "Europe/Rome", PEG))
        .then()
        .statusCode(400);
    as(patient)
        .get(Api.ME + "instrument-responses")
        .then()
        .statusCode(200)
        .body("items.instrument", contains("phq-4", "peg"));
  }

  @Test
  void standsInTheDiary() {
    // Given
    put(patient, PATH, id, entry(PEG));

    // When
    Response diary = as(patient).get(Api.DIARY);

    // Then
    diary
        .then()
        .statusCode(200)
        .body("days", hasSize(1))
        .body("days[0].instrumentResponses.score", contains(4.67f))
        .body("days[0].painEntries", hasSize(0));
  }

  @Test
  void comesWithAnImportedDiary() {
    // Given
    String file =
        """
        {"entries":[
         {"date":"2026-01-10","instruments":{"peg":{"pain":8,"enjoyment":7,"activity":6},
                                             "phq-4":{"nervous":2,"worry":null,"interest":1,"down":1}}},
         {"date":"2026-01-11","pain":5,"instruments":{"peg":{"pain":11},"gad-7":{"a":1}}},
         {"date":"2026-01-12","pain":5,"instruments":{"peg":{"joy":1},"phq-4":7}}]}""";

    // When
    Response answer = send(file);

    // Then
    answer
        .then()
        .statusCode(200)
        .body("accepted.days", equalTo(1))
        .body("accepted.instrumentResponses", equalTo(2))
        .body(
            "refused.field",
            contains(
                "instruments.peg.pain",
                "instruments.gad-7",
                "instruments.peg.joy",
                "instruments.phq-4"));
    send(file).then().body("accepted.instrumentResponses", equalTo(0));
    as(patient)
        .get(Api.ME + "instrument-responses")
        .then()
        .body("items.day", contains("2026-01-10", "2026-01-10"))
        .body("items.score", hasItem(7))
        .body("items.score", hasItem(nullValue()));
    assertThat(LocalDate.parse("2026-01-10")).isBefore(LocalDate.now().minusDays(14));
  }

  private Response send(String file) {
    return as(patient).contentType(ContentType.JSON).body(file).post(Api.IMPORT);
  }

  private static List<String> violations(JsonNode fact) throws Exception {
    try (InputStream schema =
        InstrumentResponseTest.class.getResourceAsStream(
            "/events/instrument-scored.v1.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(schema)
          .validate(fact)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
