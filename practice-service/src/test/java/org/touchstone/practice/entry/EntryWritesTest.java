package org.touchstone.practice.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.practice.Api.MOOD;
import static org.touchstone.practice.Api.PAIN;
import static org.touchstone.practice.Api.SESSION;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.Api.change;
import static org.touchstone.practice.Api.entry;
import static org.touchstone.practice.Api.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.contracts.event.Headers;
import org.touchstone.contracts.event.Topics;
import org.touchstone.practice.Facts;
import org.touchstone.practice.Tables;

/** An entry and its fact are one: both or neither, once, in order. */
@QuarkusTest
class EntryWritesTest {
  private static final int CALLERS = 50;

  @Inject Tables tables;
  @Inject Facts facts;

  private final ObjectMapper json = new ObjectMapper();
  private final UUID patient = UUID.randomUUID();
  private final UUID id = UUID.randomUUID();

  @Test
  void takesFiftyEqualCallsAtOnceAsOne() throws Exception {
    // Given
    String body = entry("'intensity':6,'note':'once'");

    // When
    List<Response> answers = atOnce(() -> put(patient, PAIN, id, body));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    assertThat(answers).extracting(Response::asString).containsOnly(answers.get(0).asString());
    assertThat(tables.rows(patient)).isEqualTo(1);
    put(patient, PAIN, UUID.randomUUID(), entry("'intensity':1"));
    assertThat(facts.of(patient, Topics.PAIN_ENTRY, 2))
        .extracting(record -> json.readTree(record.value()).get("intensity").intValue())
        .containsExactly(6, 1);
  }

  @Test
  void takesFiftyEqualChangesAtOnceAsOne() throws Exception {
    // Given
    put(patient, PAIN, id, entry("'intensity':6"));
    String body = entry("'intensity':4");

    // When
    List<Response> answers = atOnce(() -> change(patient, PAIN, id, 1, body));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    assertThat(answers).extracting(Response::asString).containsOnly(answers.get(0).asString());
    assertThat(answers.get(0).path("revision").toString()).isEqualTo("2");
    assertThat(tables.rows(patient)).isEqualTo(2);
  }

  @Test
  void letsOneOfManyDifferentChangesWin() throws Exception {
    // Given
    put(patient, PAIN, id, entry("'intensity':6"));
    String at = org.touchstone.practice.Api.recently();
    List<Integer> ratings = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 7, 8, 9, 10));
    ExecutorService pool = Executors.newFixedThreadPool(ratings.size());

    // When
    List<Future<Response>> answers =
        ratings.stream()
            .map(
                rating ->
                    pool.submit(
                        () ->
                            change(
                                patient, PAIN, id, 1, entry(at, "UTC", "'intensity':" + rating))))
            .toList();

    // Then
    List<Integer> statuses = new ArrayList<>();
    for (Future<Response> answer : answers) {
      statuses.add(answer.get().statusCode());
    }
    pool.shutdown();
    assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    assertThat(statuses).containsOnly(200, 409);
    assertThat(tables.rows(patient)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    PAIN + ", practice.pain-entry.v1, pain-entry-recorded, 'intensity', 'regions'",
    MOOD + ", practice.mood-entry.v1, mood-entry-recorded, 'closeness', 'sexualInterest'",
    SESSION + ", practice.session.v1, practice-session-recorded, 'practice', 'private'",
  })
  void tellsEachRevisionAndTheDeletion(
      String path, String topic, String slug, String value, String other) throws IOException {
    // Given
    String first = entry(values(path, 6));
    put(patient, path, id, first).then().statusCode(201);
    put(patient, path, id, first).then().statusCode(200);
    change(patient, path, id, 1, entry(values(path, 4))).then().statusCode(200);

    // When
    as(patient).delete(path + id).then().statusCode(204);

    // Then
    as(patient).delete(path + id).then().statusCode(204);
    put(patient, path, UUID.randomUUID(), entry(values(path, 1))).then().statusCode(201);
    List<ConsumerRecord<String, byte[]>> told = facts.of(patient, topic, 4);
    assertThat(told).extracting(Facts::revision).containsExactly(1L, 2L, 3L, 1L);
    assertThat(told.subList(0, 3)).extracting(ConsumerRecord::key).containsOnly(patient + "/" + id);
    assertThat(told.get(2).value()).isNull();
    assertThat(Facts.header(told.get(2), Headers.TYPE)).isEqualTo(Headers.DELETED);
    for (ConsumerRecord<String, byte[]> record : List.of(told.get(0), told.get(1))) {
      JsonNode fact = json.readTree(record.value());
      assertThat(schemaViolations(slug, fact)).isEmpty();
      assertThat(fact.get("entryId").textValue()).isEqualTo(id.toString());
      assertThat(fact.has(value)).isTrue();
      assertThat(fact.has(other)).isTrue();
      assertThat(fact.has("note")).isFalse();
      assertThat(Facts.header(record, Headers.TYPE)).isEqualTo("org.touchstone." + slug + ".v1");
    }
  }

  @Test
  void storesNothingWhenItsFactCannotBeStored() {
    // Given
    put(patient, PAIN, id, entry("'intensity':6"));
    UUID other = UUID.randomUUID();
    tables.execute(
        """
        CREATE OR REPLACE FUNCTION refuse_fact() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'refused by the test'; END $$
        """);
    tables.execute(
        "CREATE TRIGGER refuse_fact BEFORE INSERT ON outbox FOR EACH ROW WHEN (NEW.patient_id = '"
            + patient
            + "') EXECUTE FUNCTION refuse_fact()");
    try {
      // When
      Response created = put(patient, PAIN, other, entry("'intensity':7"));

      // Then
      assertThat(created.statusCode()).isEqualTo(500);
      assertThat(created.asString()).doesNotContain("refused by the test");
      assertThat(change(patient, PAIN, id, 1, entry("'intensity':7")).statusCode()).isEqualTo(500);
      assertThat(as(patient).delete(PAIN + id).statusCode()).isEqualTo(500);
    } finally {
      tables.execute("DROP TRIGGER refuse_fact ON outbox");
    }
    assertThat(tables.rows(patient)).isEqualTo(1);
    assertThat(as(patient).get(PAIN + other).statusCode()).isEqualTo(404);
    assertThat(as(patient).get(PAIN + id).path("intensity").toString()).isEqualTo("6");
    assertThat(put(patient, PAIN, other, entry("'intensity':7")).statusCode()).isEqualTo(201);
  }

  private static String values(String path, int value) {
    return switch (path) {
      case PAIN -> "'intensity':" + value + ",'note':'secret','regions':[{'region':'head'}]";
      case MOOD -> "'closeness':" + value + ",'sexualInterest':0";
      default -> "'practice':'hug','note':'secret','minutes':" + value;
    };
  }

  private List<Response> atOnce(java.util.concurrent.Callable<Response> call) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(CALLERS);
    List<Response> answers = new ArrayList<>();
    for (Future<Response> answer : pool.invokeAll(java.util.Collections.nCopies(CALLERS, call))) {
      answers.add(answer.get());
    }
    pool.shutdown();
    return answers;
  }

  private static List<String> schemaViolations(String slug, JsonNode fact) throws IOException {
    try (InputStream schema =
        EntryWritesTest.class.getResourceAsStream("/events/" + slug + ".v1.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(schema)
          .validate(fact)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
