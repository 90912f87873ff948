package org.touchstone.practice.painentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.touchstone.practice.Api.PAIN;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.Api.change;
import static org.touchstone.practice.Api.entry;
import static org.touchstone.practice.Api.put;
import static org.touchstone.practice.Api.recently;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.practice.Tables;

@QuarkusTest
class PainEntryResourceTest {
  private static final String WHOLE =
      """
      "intensity":6,"worst":8,"least":3.25,"interference":5,"note":"after the stairs ☂",
      "regions":[{"region":"lower-back-left","intensity":7,"touchHurts":true},{"region":"knee-right"}]""";

  @Inject Tables tables;

  private final UUID patient = UUID.randomUUID();
  private final UUID id = UUID.randomUUID();

  @Test
  void recordsAWholeEntry() {
    // Given
    String body = entry(WHOLE);

    // When
    Response answer = put(patient, PAIN, id, body);

    // Then
    answer
        .then()
        .statusCode(201)
        .header("Cache-Control", "no-store")
        .body("id", equalTo(id.toString()))
        .body("revision", equalTo(1))
        .body("zone", equalTo("UTC"))
        .body("intensity", equalTo(6))
        .body("worst", equalTo(8))
        .body("least", equalTo(3.25f))
        .body("interference", equalTo(5))
        .body("regions[0].region", equalTo("lower-back-left"))
        .body("regions[0].intensity", equalTo(7))
        .body("regions[0].touchHurts", equalTo(true))
        .body("regions[1].region", equalTo("knee-right"))
        .body("regions[1].intensity", nullValue())
        .body("regions[1].touchHurts", equalTo(false))
        .body("note", equalTo("after the stairs ☂"));
    assertThat(as(patient).get(PAIN + id).asString()).isEqualTo(answer.asString());
  }

  @Test
  void answersARepetitionWithTheSameBody() {
    // Given
    String body = entry(WHOLE);
    Response first = put(patient, PAIN, id, body);

    // When
    Response second = put(patient, PAIN, id, body.replace("3.25", "3.2500"));

    // Then
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(tables.rows(patient)).isEqualTo(1);
  }

  @Test
  void refusesAnotherContentUnderTheSameId() {
    // Given
    put(patient, PAIN, id, entry("'intensity':6"));

    // When
    Response answer = put(patient, PAIN, id, entry("'intensity':7"));

    // Then
    answer.then().statusCode(409).body("type", equalTo("/problems/entry-exists"));
    as(patient).get(PAIN + id).then().body("intensity", equalTo(6)).body("revision", equalTo(1));
  }

  @Test
  void changesTheCurrentRevisionAndKeepsTheOneBefore() {
    // Given
    put(patient, PAIN, id, entry("'intensity':6,'note':'first'"));
    String changed = entry("'intensity':7");

    // When
    Response answer = change(patient, PAIN, id, 1, changed);

    // Then
    answer
        .then()
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("intensity", equalTo(7))
        .body("note", nullValue());
    assertThat(change(patient, PAIN, id, 1, changed).asString()).isEqualTo(answer.asString());
    assertThat(
            tables.count(
                "SELECT count(*) FROM pain_entry_history WHERE patient_id = ? AND revision = 1"
                    + " AND intensity = 6 AND note = 'first'",
                patient))
        .isEqualTo(1);
  }

  @Test
  void refusesAChangeOfAnotherRevision() {
    // Given
    put(patient, PAIN, id, entry("'intensity':6"));
    change(patient, PAIN, id, 1, entry("'intensity':7"));

    // When
    Response answer = change(patient, PAIN, id, 1, entry("'intensity':2"));

    // Then
    answer.then().statusCode(409).body("type", equalTo("/problems/revision-conflict"));
    as(patient).get(PAIN + id).then().body("intensity", equalTo(7)).body("revision", equalTo(2));
  }

  @Test
  void doesNotChangeWhatIsNotThere() {
    // When
    Response answer = change(patient, PAIN, id, 1, entry("'intensity':7"));

    // Then
    answer.then().statusCode(404);
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void keepsADeletedEntryDeleted() {
    // Given
    String body = entry("'intensity':6");
    put(patient, PAIN, id, body);

    // When
    Response deletion = as(patient).delete(PAIN + id);

    // Then
    assertThat(deletion.statusCode()).isEqualTo(204);
    assertThat(as(patient).delete(PAIN + id).statusCode()).isEqualTo(204);
    put(patient, PAIN, id, body)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/entry-deleted"));
    change(patient, PAIN, id, 2, body).then().statusCode(409);
    String gone = as(patient).get(PAIN + id).asString();
    UUID never = UUID.randomUUID();
    assertThat(gone.replace(id.toString(), never.toString()))
        .isEqualTo(as(patient).get(PAIN + never).then().statusCode(404).extract().asString());
  }

  @Test
  void doesNotDeleteWhatWasNeverThere() {
    // When
    Response answer = as(patient).delete(PAIN + id);

    // Then
    answer.then().statusCode(404);
  }

  @Test
  void keepsPatientsApartUnderTheSameId() {
    // Given
    UUID other = UUID.randomUUID();
    put(patient, PAIN, id, entry("'intensity':6"));

    // When
    int unknown = as(other).get(PAIN + id).statusCode();

    // Then
    assertThat(unknown).isEqualTo(404);
    assertThat(as(other).delete(PAIN + id).statusCode()).isEqualTo(404);
    assertThat(put(other, PAIN, id, entry("'intensity':2")).statusCode()).isEqualTo(201);
    as(patient).get(PAIN + id).then().body("intensity", equalTo(6));
    as(other).get(PAIN + id).then().body("intensity", equalTo(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'intensity':11                                     | intensity",
        "'intensity':-1                                     | intensity",
        "'intensity':6.00001                                | intensity",
        "'intensity':1e400                                  | intensity",
        "'intensity':1e-400                                 | intensity",
        "'intensity':'6'                                    | intensity",
        "'intensity':true                                   | intensity",
        "'intensity':null                                   | intensity",
        "'worst':5                                          | intensity",
        "'intensity':6,'worst':3,'least':4                  | worst",
        "'intensity':6,'least':10.5                         | least",
        "'intensity':6,'interference':99                    | interference",
        "'intensity':6,'mood':5                             | mood",
        "'intensity':6,'regions':[{'region':'tail'}]        | regions[0].region",
        "'intensity':6,'regions':[{'intensity':3}]          | regions[0].region",
        "'intensity':6,'regions':[{'region':'head','intensity':11}] | regions[0].intensity",
        "'intensity':6,'regions':[{'region':'head'},{'region':'head'}] | regions[1].region",
        "'intensity':6,'regions':[{'region':'head','touchHurts':'no'}] | regions[0].touchHurts",
        "'intensity':6,'regions':{}                         | regions",
        "'intensity':6,'note':'a\\u0000b'                   | note",
        "'intensity':6,'note':'a\\ud800b'                   | note",
        "'intensity':6,'note':5                             | note",
        "'intensity':6,'intensity':7                        | body",
      })
  void refusesWhatBreaksARule(String values, String field) {
    // When
    Response answer = put(patient, PAIN, id, entry(values));

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/bad-request"))
        .body("violations.field", hasItem(field));
    assertThat(tables.rows(patient)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'at':'2026-11-22','zone':'UTC'            | at",
        "'at':1795336200,'zone':'UTC'              | at",
        "'at':null,'zone':'UTC'                    | at",
        "'at':'NOW','zone':'Europe/Atlantis'       | zone",
        "'at':'NOW','zone':'+02:00'                | zone",
        "'at':'NOW','zone':'Europe/Rome\\u0000'    | zone",
        "'at':'NOW'                                | zone",
        "'at':'+1000000000-12-31T23:59:59Z','zone':'UTC' | at",
        "'at':'-1000000000-01-01T00:00:00Z','zone':'UTC' | at",
      })
  void refusesABrokenMoment(String moment, String field) {
    // When
    Response answer =
        put(
            patient,
            PAIN,
            id,
            "{" + moment.replace('\'', '"').replace("NOW", recently()) + ",\"intensity\":6}");

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem(field));
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void refusesANoteOfAMegabyte() {
    // Given
    String note = "n".repeat(1 << 20);

    // When
    Response answer = put(patient, PAIN, id, entry("'intensity':6,'note':'" + note + "'"));

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem("note"));
    assertThat(answer.asString()).doesNotContain("nnnn");
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void takesTheLongestNote() {
    // Given
    String note = "ñ".repeat(2000);

    // When
    Response answer = put(patient, PAIN, id, entry("'intensity':6,'note':'" + note + "'"));

    // Then
    answer.then().statusCode(201).body("note", equalTo(note));
  }
}
