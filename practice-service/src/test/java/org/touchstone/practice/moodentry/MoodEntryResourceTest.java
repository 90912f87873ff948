package org.touchstone.practice.moodentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.touchstone.practice.Api.MOOD;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.Api.change;
import static org.touchstone.practice.Api.entry;
import static org.touchstone.practice.Api.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.practice.Tables;

@QuarkusTest
class MoodEntryResourceTest {
  private static final String WHOLE =
      "'mood':6,'stress':4,'distress':5,'anxiety':3.5,'loneliness':2,'closeness':7,"
          + "'sexualInterest':0,'selfEsteem':5,'function':4,'connectedToday':true";

  @Inject Tables tables;

  private final UUID patient = UUID.randomUUID();
  private final UUID id = UUID.randomUUID();

  @Test
  void recordsAWholeEntry() {
    // When
    Response answer = put(patient, MOOD, id, entry(WHOLE));

    // Then
    answer
        .then()
        .statusCode(201)
        .body("revision", equalTo(1))
        .body("mood", equalTo(6))
        .body("stress", equalTo(4))
        .body("distress", equalTo(5))
        .body("anxiety", equalTo(3.5f))
        .body("loneliness", equalTo(2))
        .body("closeness", equalTo(7))
        .body("sexualInterest", equalTo(0))
        .body("selfEsteem", equalTo(5))
        .body("function", equalTo(4))
        .body("connectedToday", equalTo(true));
    assertThat(as(patient).get(MOOD + id).asString()).isEqualTo(answer.asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'mood':0",
        "'stress':10",
        "'distress':1",
        "'anxiety':1",
        "'loneliness':1",
        "'closeness':1",
        "'sexualInterest':0",
        "'selfEsteem':1",
        "'function':1",
        "'connectedToday':false"
      })
  void takesAnyOneValue(String value) {
    // When
    Response answer = put(patient, MOOD, id, entry(value));

    // Then
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(put(patient, MOOD, id, entry(value)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'mood':null              | mood",
        "'mood':10.1              | mood",
        "'stress':-0.1            | stress",
        "'closeness':'7'          | closeness",
        "'sexualInterest':10.1    | sexualInterest",
        "'sexualInterest':-1      | sexualInterest",
        "'connectedToday':'yes'   | connectedToday",
        "'connectedToday':1       | connectedToday",
        "'mood':5,'intensity':5   | intensity",
      })
  void refusesWhatBreaksARule(String values, String field) {
    // When
    Response answer = put(patient, MOOD, id, entry(values));

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem(field));
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void changesAndDeletes() {
    // Given
    put(patient, MOOD, id, entry("'mood':6,'closeness':7,'sexualInterest':4"));

    // When
    Response changed = change(patient, MOOD, id, 1, entry("'mood':3"));

    // Then
    changed
        .then()
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("mood", equalTo(3))
        .body("closeness", nullValue())
        .body("sexualInterest", nullValue());
    assertThat(
            tables.count(
                "SELECT sexual_interest FROM mood_entry_history WHERE patient_id = ?", patient))
        .isEqualTo(4);
    assertThat(as(patient).delete(MOOD + id).statusCode()).isEqualTo(204);
    assertThat(as(patient).get(MOOD + id).statusCode()).isEqualTo(404);
  }
}
