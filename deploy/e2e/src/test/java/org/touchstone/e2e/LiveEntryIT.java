package org.touchstone.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touchstone.e2e.Suite.Patient;

/** An entry, its change and its deletion reach the patient's and the clinician's open streams. */
class LiveEntryIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void entryItsChangeAndItsDeletionEachChangeTheDiaryVersion() {
    // Given
    Patient patient = Suite.newPatient();
    UUID id = UUID.randomUUID();
    long empty = version(patient);

    // When
    Suite.with(patient.token()).body(Entries.pain(6)).put(Entries.path(id)).then().statusCode(201);
    long created = Eventually.get(PATIENCE, () -> version(patient), version -> version > empty);
    Suite.with(patient.token())
        .body(Entries.pain(4))
        .put(Entries.path(id) + "?revision=1")
        .then()
        .statusCode(200);
    long changed = Eventually.get(PATIENCE, () -> version(patient), version -> version > created);
    Suite.with(patient.token()).delete(Entries.path(id)).then().statusCode(204);

    // Then
    Eventually.get(PATIENCE, () -> version(patient), version -> version > changed);
  }

  @Test
  void entryIsPushedToThePatientAndToTheCareTeam() throws Exception {
    // Given
    Patient patient = Suite.newPatient();
    try (EventStream own = new EventStream("/api/insights/v1/me/stream", patient.token());
        EventStream clinic =
            new EventStream(
                "/api/insights/v1/patients/" + patient.patientId() + "/stream",
                Suite.token("clinician1"))) {
      long before = own.next(PATIENCE);
      long clinicBefore = clinic.next(PATIENCE);

      // When
      Suite.with(patient.token())
          .body(Entries.pain(6))
          .put(Entries.path(UUID.randomUUID()))
          .then()
          .statusCode(201);

      // Then
      assertTrue(own.next(PATIENCE) > before);
      assertTrue(clinic.next(PATIENCE) > clinicBefore);
    }
  }

  @Test
  void whatThePatientKeepsDoesNotMoveTheCareTeamsVersion() {
    // Given
    Patient patient = Suite.newPatient();
    Suite.with(patient.token())
        .body(
            Map.of(
                "consents",
                java.util.List.of(
                    Map.of("category", "intimacy", "purpose", "clinic", "granted", false))))
        .put("/api/patient/v1/me/consents")
        .then()
        .statusCode(200);
    long own = version(patient);
    Eventually.get(
        PATIENCE,
        () ->
            Suite.as("clinician1")
                    .get("/api/insights/v1/patients/" + patient.patientId() + "/insights")
                    .path("notShared")
                + "",
        notShared -> notShared.contains("intimacy"));
    long clinic = clinicVersion(patient);

    // When
    Suite.with(patient.token())
        .body(Map.of("at", java.time.Instant.now().toString(), "zone", "UTC", "closeness", 7))
        .put("/api/practice/v1/me/mood-entries/" + UUID.randomUUID())
        .then()
        .statusCode(201);
    Eventually.get(PATIENCE, () -> version(patient), version -> version > own);

    // Then
    assertTrue(clinicVersion(patient) == clinic);
  }

  private static long clinicVersion(Patient patient) {
    return version(
        Suite.token("clinician1"),
        "/api/insights/v1/patients/" + patient.patientId() + "/insights");
  }

  private static long version(Patient patient) {
    return version(patient.token(), "/api/insights/v1/me/insights");
  }

  private static long version(String token, String path) {
    return Suite.with(token)
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("diaryVersion");
  }
}
