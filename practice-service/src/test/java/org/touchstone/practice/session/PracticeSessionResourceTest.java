package org.touchstone.practice.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.touchstone.practice.Api.SESSION;
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
class PracticeSessionResourceTest {
  private static final String WHOLE =
      "'practice':'hug','minutes':0.3333,'with':'partner','helpfulness':7,'painBefore':6,'painAfter':5,"
          + "'moodBefore':4,'moodAfter':6,'private':true,'note':'in the kitchen'";

  @Inject Tables tables;

  private final UUID patient = UUID.randomUUID();
  private final UUID id = UUID.randomUUID();

  @Test
  void recordsAWholeSession() {
    // When
    Response answer = put(patient, SESSION, id, entry(WHOLE));

    // Then
    answer
        .then()
        .statusCode(201)
        .body("revision", equalTo(1))
        .body("practice", equalTo("hug"))
        .body("minutes", equalTo(0.3333f))
        .body("with", equalTo("partner"))
        .body("helpfulness", equalTo(7))
        .body("painBefore", equalTo(6))
        .body("painAfter", equalTo(5))
        .body("moodBefore", equalTo(4))
        .body("moodAfter", equalTo(6))
        .body("private", equalTo(true))
        .body("note", equalTo("in the kitchen"));
    assertThat(as(patient).get(SESSION + id).asString()).isEqualTo(answer.asString());
    assertThat(put(patient, SESSION, id, entry(WHOLE)).asString()).isEqualTo(answer.asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quiet tea-time", "mate con mamá", "茶道", "abuela's chair", "7_minutes"})
  void takesThePatientsOwnPractice(String name) {
    // When
    Response answer =
        put(
            patient,
            SESSION,
            id,
            entry("'minutes':0,'practice':\"" + name + "\"")
                .replace('\'', '"')
                .replace("abuela\"s", "abuela's"));

    // Then
    answer.then().statusCode(201).body("practice", equalTo(name)).body("private", equalTo(false));
  }

  @Test
  void takesOneNameForWhatLooksTheSame() {
    // Given
    put(patient, SESSION, id, entry("'minutes':5,'practice':'caf\\u00e9'"));

    // When
    Response answer = put(patient, SESSION, id, entry("'minutes':5,'practice':'cafe\\u0301'"));

    // Then
    answer.then().statusCode(200).body("practice", equalTo("café"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'minutes':5                                    | practice",
        "'practice':'','minutes':5                      | practice",
        "'practice':' hug','minutes':5                  | practice",
        "'practice':'a/b','minutes':5                   | practice",
        "'practice':'hug\\u0000','minutes':5            | practice",
        "'practice':'hug'                               | minutes",
        "'practice':'hug','minutes':-1                  | minutes",
        "'practice':'hug','minutes':1440.5              | minutes",
        "'practice':'hug','minutes':1e999               | minutes",
        "'practice':'hug','minutes':0.00001             | minutes",
        "'practice':'hug','minutes':5,'with':'nobody'   | with",
        "'practice':'hug','minutes':5,'with':'unknown'  | with",
        "'practice':'hug','minutes':5,'with':0          | with",
        "'practice':'hug','minutes':5,'helpfulness':11  | helpfulness",
        "'practice':'hug','minutes':5,'painAfter':11    | painAfter",
        "'practice':'hug','minutes':5,'private':'no'    | private",
        "'practice':'hug','minutes':5,'mood':5          | mood",
      })
  void refusesWhatBreaksARule(String values, String field) {
    // When
    Response answer = put(patient, SESSION, id, entry(values));

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem(field));
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void changesAndDeletes() {
    // Given
    put(patient, SESSION, id, entry("'practice':'hug','minutes':5,'with':'pet'"));

    // When
    Response changed = change(patient, SESSION, id, 1, entry("'practice':'hug','minutes':6"));

    // Then
    changed
        .then()
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("minutes", equalTo(6))
        .body("with", nullValue());
    assertThat(as(patient).delete(SESSION + id).statusCode()).isEqualTo(204);
    assertThat(as(patient).get(SESSION + id).statusCode()).isEqualTo(404);
  }
}
