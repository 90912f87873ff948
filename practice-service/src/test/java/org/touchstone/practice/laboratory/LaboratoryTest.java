package org.touchstone.practice.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.touchstone.practice.Api.asClinician;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.contracts.event.Topics;
import org.touchstone.practice.Api;
import org.touchstone.practice.Facts;
import org.touchstone.practice.Tables;
import org.touchstone.practice.TestClock;

@QuarkusTest
class LaboratoryTest {
  private static final String CRP =
      "{'takenOn':'2026-11-20','code':'crp','value':4.20,'unit':'mg/L'}";

  @Inject Tables tables;
  @Inject Facts facts;
  @Inject TestClock clock;

  private final ObjectMapper json = new ObjectMapper();
  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();
  private final UUID id = UUID.randomUUID();

  @BeforeEach
  void takeIntoCare() {
    clock.set("2026-11-22T12:00:00Z");
    tables.share(patient, clinician, List.of());
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void clinicEntersAndThePatientReads() {
    // Given
    enter(id, "", CRP)
        .then()
        .statusCode(201)
        .header("Cache-Control", "no-store")
        .body("revision", equalTo(1))
        .body("value", equalTo(4.2f))
        .body("loinc", equalTo("1988-5"))
        .body("unit", equalTo("mg/L"));
    enter(
            UUID.randomUUID(),
            "",
            "{'takenOn':'2026-10-01','code':'wbc','value':6.1,'unit':'10*9/L'}")
        .then()
        .statusCode(201)
        .body("loinc", equalTo("6690-2"));

    // When
    Response own = Api.as(patient).get(Api.ME + "laboratory-values");

    // Then
    own.then()
        .statusCode(200)
        .body("items.code", contains("wbc", "crp"))
        .body("items.takenOn", contains("2026-10-01", "2026-11-20"));
    assertThat(list().asString()).isEqualTo(own.asString());
  }

  @Test
  void takesTheSameCallOnceAndKeepsRevisions() throws Exception {
    // Given
    Response first = enter(id, "", CRP);
    assertThat(enter(id, "", CRP).statusCode()).isEqualTo(200);
    assertThat(enter(id, "", CRP).asString()).isEqualTo(first.asString());
    enter(id, "", CRP.replace("4.20", "5"))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/entry-exists"));

    // When
    Response changed = enter(id, "?revision=1", CRP.replace("4.20", "5"));

    // Then
    changed.then().statusCode(200).body("revision", equalTo(2)).body("value", equalTo(5));
    assertThat(enter(id, "?revision=1", CRP.replace("4.20", "5")).asString())
        .isEqualTo(changed.asString());
    enter(id, "?revision=1", CRP)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/revision-conflict"));
    assertThat(delete(id).statusCode()).isEqualTo(204);
    assertThat(delete(id).statusCode()).isEqualTo(204);
    enter(id, "", CRP).then().statusCode(409).body("type", equalTo("/problems/entry-deleted"));
    assertThat(delete(UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(enter(UUID.randomUUID(), "?revision=1", CRP).statusCode()).isEqualTo(404);
    list().then().body("items", hasSize(0));
    assertThat(tables.rows(patient)).isEqualTo(3);
    List<String> told = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : facts.of(patient, Topics.ACCESS, 4)) {
      JsonNode access = json.readTree(record.value());
      assertThat(access.get("resource").textValue()).isEqualTo("laboratory-values");
      assertThat(access.get("actorId").textValue()).isEqualTo(clinician.toString());
      told.add(access.get("action").textValue());
    }
    assertThat(told).containsExactly("write", "write", "write", "read");
  }

  @Test
  void takesManyEqualCallsAtOnceAsOne() throws Exception {
    // Given
    ExecutorService pool = Executors.newFixedThreadPool(12);

    // When
    List<Future<Response>> answers =
        pool.invokeAll(Collections.nCopies(12, () -> enter(id, "", CRP)));

    // Then
    List<Integer> statuses = new ArrayList<>();
    for (Future<Response> answer : answers) {
      statuses.add(answer.get().statusCode());
    }
    pool.shutdown();
    assertThat(statuses).containsOnly(200, 201);
    assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    assertThat(tables.rows(patient)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'takenOn':'2026-11-20','code':'crp','value':1000.1,'unit':'mg/L'}    | value",
        "{'takenOn':'2026-11-20','code':'crp','value':-0.1,'unit':'mg/L'}      | value",
        "{'takenOn':'2026-11-20','code':'wbc','value':6100,'unit':'10*9/L'}    | value",
        "{'takenOn':'2026-11-20','code':'crp','value':0.00001,'unit':'mg/L'}   | value",
        "{'takenOn':'2026-11-20','code':'crp','value':'4','unit':'mg/L'}       | value",
        "{'takenOn':'2026-11-20','code':'crp','unit':'mg/L'}                   | value",
        "{'takenOn':'2026-11-20','code':'crp','value':4,'unit':'mg/dL'}        | unit",
        "{'takenOn':'2026-11-20','code':'wbc','value':4,'unit':'mg/L'}         | unit",
        "{'takenOn':'2026-11-20','code':'esr','value':4,'unit':'mm/h'}         | code",
        "{'takenOn':'2026-11-24','code':'crp','value':4,'unit':'mg/L'}         | takenOn",
        "{'takenOn':'1949-12-31','code':'crp','value':4,'unit':'mg/L'}         | takenOn",
        "{'takenOn':'20.11.2026','code':'crp','value':4,'unit':'mg/L'}         | takenOn",
        "{'takenOn':'2026-11-20','code':'crp','value':4,'unit':'mg/L','by':1}  | by",
      })
  void refusesWhatBreaksARule(String body, String field) {
    // When
    Response answer = enter(id, "", body);

    // Then
    answer.then().statusCode(400).body("violations.field", contains(field));
    assertThat(tables.rows(patient)).isZero();
  }

  @Test
  void isNotThereForStrangersNorForNobody() {
    // Given
    enter(id, "", CRP).then().statusCode(201);
    UUID stranger = UUID.randomUUID();
    UUID nobody = UUID.randomUUID();
    List<String> foreign = new ArrayList<>();
    List<String> unknown = new ArrayList<>();

    // When
    for (UUID whose : List.of(patient, nobody)) {
      List<String> answers = whose.equals(patient) ? foreign : unknown;
      String path = "/api/practice/v1/patients/" + whose + "/laboratory-values";
      for (Response answer :
          List.of(
              asClinician(stranger).get(path),
              asClinician(stranger)
                  .contentType(ContentType.JSON)
                  .body(CRP.replace('\'', '"'))
                  .put(path + "/" + id),
              asClinician(stranger).delete(path + "/" + id))) {
        assertThat(answer.statusCode()).isEqualTo(404);
        answers.add(answer.asString().replace(whose.toString(), "X"));
      }
    }

    // Then
    assertThat(foreign).isEqualTo(unknown);
    assertThat(tables.rows(patient)).isEqualTo(1);
  }

  private Response enter(UUID value, String query, String body) {
    return asClinician(clinician)
        .contentType(ContentType.JSON)
        .body(body.replace('\'', '"'))
        .put("/api/practice/v1/patients/" + patient + "/laboratory-values/" + value + query);
  }

  private Response delete(UUID value) {
    return asClinician(clinician)
        .delete("/api/practice/v1/patients/" + patient + "/laboratory-values/" + value);
  }

  private Response list() {
    return asClinician(clinician)
        .get("/api/practice/v1/patients/" + patient + "/laboratory-values");
  }
}
