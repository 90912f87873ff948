package org.touchstone.e2e;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.e2e.Suite.Patient;

/** Bad input through the gateway: a problem document that names the field, and nothing stored. */
class BadInputIT {
  private static final Patient PATIENT = Suite.newPatient();
  private static final String NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "intensity | {'at':'NOW','zone':'Europe/Rome','intensity':'six'}",
        "intensity | {'at':'NOW','zone':'Europe/Rome','intensity':'6'}",
        "intensity | {'at':'NOW','zone':'Europe/Rome','intensity':11}",
        "intensity | {'at':'NOW','zone':'Europe/Rome','intensity':-1}",
        "intensity | {'at':'NOW','zone':'Europe/Rome'}",
        "intensity | {'at':'NOW','zone':'Europe/Rome','intensity':[6]}",
        "colour    | {'at':'NOW','zone':'Europe/Rome','intensity':6,'colour':'red'}",
        "patientId | {'at':'NOW','zone':'Europe/Rome','intensity':6,'patientId':'1'}",
        "at        | {'at':'2099-01-01T00:00:00Z','zone':'Europe/Rome','intensity':6}",
        "at        | {'at':'2001-01-01T00:00:00Z','zone':'Europe/Rome','intensity':6}",
        "at        | {'at':'yesterday','zone':'Europe/Rome','intensity':6}",
        "at        | {'zone':'Europe/Rome','intensity':6}",
        "zone      | {'at':'NOW','zone':'Europe/Atlantis','intensity':6}",
        "regions[0].region | {'at':'NOW','zone':'UTC','intensity':6,'regions':[{'region':'tail','intensity':6}]}",
        "body      | {'at':'NOW',"
      })
  void fieldAtFaultIsNamed(String field, String body) {
    Suite.with(PATIENT.token())
        .body(body.replace('\'', '"').replace("NOW", NOW))
        .put(Entries.path(UUID.randomUUID()))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", startsWith("/problems/"))
        .body("status", is(400))
        .body("violations.field", hasItem(field));
  }

  @Test
  void malformedIdIsNamed() {
    Suite.with(PATIENT.token())
        .body(Entries.pain(6))
        .put("/api/practice/v1/me/pain-entries/not-an-id")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", hasItem("id"));
  }

  @Test
  void noteOfOneMegabyteIsRefused() {
    String body =
        "{\"at\":\"%s\",\"zone\":\"UTC\",\"intensity\":6,\"note\":\"%s\"}"
            .formatted(NOW, "x".repeat(1_000_000));
    Suite.with(PATIENT.token())
        .body(body)
        .put(Entries.path(UUID.randomUUID()))
        .then()
        .statusCode(anyOf(equalTo(400), equalTo(413)))
        .contentType("application/problem+json");
  }

  @Test
  void forgedTokenIsRefused() {
    String[] parts = PATIENT.token().split("\\.");
    String forged = parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse();
    Suite.with(forged)
        .body(Entries.pain(6))
        .put(Entries.path(UUID.randomUUID()))
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void anotherPatientsEntryIsNotThere() {
    // Given
    Patient other = Suite.newPatient();
    UUID id = UUID.randomUUID();
    Suite.with(other.token()).body(Entries.pain(3)).put(Entries.path(id)).then().statusCode(201);

    // Then
    String foreign = notFound(Entries.path(id));
    String unknown = notFound(Entries.path(UUID.randomUUID()));
    assertEquals(
        unknown.replaceAll("[0-9a-f-]{36}", "id"), foreign.replaceAll("[0-9a-f-]{36}", "id"));
  }

  private static String notFound(String path) {
    return Suite.with(PATIENT.token()).get(path).then().statusCode(404).extract().asString();
  }

  @AfterAll
  static void nothingWasStored() {
    List<Object> days =
        Suite.with(PATIENT.token())
            .get("/api/practice/v1/me/diary")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("days");
    assertEquals(List.of(), days);
  }
}
