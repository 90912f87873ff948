package org.touchstone.e2e;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody reads what is not theirs: real accounts, through the gateway. */
class CareRelationshipIT {
  private static final UUID PATIENT = Suite.id("patient1");

  static Stream<String> pathsOfAPatient() {
    return Stream.of(
        "/api/patient/v1/patients/",
        "/api/practice/v1/patients/%s/diary",
        "/api/insights/v1/patients/%s/insights");
  }

  private static String path(String pattern, UUID patient) {
    return pattern.contains("%s") ? pattern.formatted(patient) : pattern + patient;
  }

  @ParameterizedTest
  @MethodSource("pathsOfAPatient")
  void careTeamReads(String pattern) {
    Suite.as("clinician1").get(path(pattern, PATIENT)).then().statusCode(200);
  }

  @ParameterizedTest
  @MethodSource("pathsOfAPatient")
  void colleagueOutsideTheCareTeamAndOtherClinicFindNothing(String pattern) {
    for (String stranger : List.of("clinician3", "clinician2")) {
      String foreign =
          Suite.as(stranger)
              .get(path(pattern, PATIENT))
              .then()
              .statusCode(404)
              .extract()
              .asString();
      UUID nobody = UUID.randomUUID();
      String unknown =
          Suite.as(stranger).get(path(pattern, nobody)).then().statusCode(404).extract().asString();
      assertEquals(unknown.replace(nobody.toString(), PATIENT.toString()), foreign);
    }
  }

  @ParameterizedTest
  @MethodSource("pathsOfAPatient")
  void patientsAndPartnersMayNever(String pattern) {
    for (String account : List.of("patient1", "patient2", "partner1")) {
      Suite.as(account).get(path(pattern, PATIENT)).then().statusCode(403);
    }
  }

  @ParameterizedTest
  @MethodSource("pathsOfAPatient")
  void withoutTokenNothing(String pattern) {
    Suite.anonymous()
        .get(path(pattern, PATIENT))
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("Cache-Control", notNullValue());
  }

  @Test
  void clinicianSeesTheirPatientsAlone() {
    Set<String> north = new TreeSet<>(names("clinician1"));
    Set<String> south = new TreeSet<>(names("clinician2"));
    assertEquals(List.of(), names("clinician3"));
    north.retainAll(south);
    assertEquals(Set.of(), north);
  }

  @Test
  void readingIsOnRecordForThePatient() {
    // When
    Suite.as("clinician1")
        .get(path("/api/insights/v1/patients/%s/insights", PATIENT))
        .then()
        .statusCode(200);

    // Then
    Eventually.get(
        java.time.Duration.ofSeconds(20),
        () ->
            Suite.as("patient1")
                .get("/api/patient/v1/me/access-log")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items"),
        items -> !items.isEmpty());
  }

  @Test
  void everyAnswerForbidsCachingAndCarriesATrace() {
    Suite.as("patient1")
        .get("/api/patient/v1/me")
        .then()
        .statusCode(200)
        .body("id", equalTo(PATIENT.toString()))
        .body("role", is("patient"))
        .header("Cache-Control", "no-store")
        .header("Traceparent", not(equalTo(null)));
  }

  private static List<String> names(String clinician) {
    return Suite.as(clinician)
        .get("/api/patient/v1/patients?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id");
  }
}
