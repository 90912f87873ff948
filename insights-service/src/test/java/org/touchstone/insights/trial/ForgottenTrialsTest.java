package org.touchstone.insights.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.insights.Log;

/** With the patient's record go the trials, and nobody else's. */
@QuarkusTest
class ForgottenTrialsTest {

  private final UUID patient = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();

  @Test
  void trialsAreForgottenWithThePatient() {
    // Given
    String body = TrialsApi.body("hug", "pain", 6, "Europe/Rome");
    for (UUID each : List.of(patient, other)) {
      assertEquals(201, TrialsApi.start(each, UUID.randomUUID(), body).statusCode());
    }

    // When
    Log.send(Log.deletion(EventKind.PATIENT_ENROLLED, patient, patient, 7));

    // Then
    Awaitility.await()
        .until(() -> TrialsApi.own(patient).jsonPath().getList("trials"), List::isEmpty);
    assertEquals(1, TrialsApi.own(other).jsonPath().getList("trials").size());
  }
}
