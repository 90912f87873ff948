package org.touchstone.practice.patientview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.CareTeamChanged;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.ConsentChanged;
import org.touchstone.contracts.event.ConsentChanged.Grant;
import org.touchstone.contracts.event.PatientEnrolled;
import org.touchstone.contracts.event.Purpose;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.practice.Api;

/** Care teams and consents come over Kafka, from patient-service's facts. */
@QuarkusTest
class SharingReaderTest {
  @Inject Outbox outbox;

  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();

  @Test
  void learnsWhoTreatsAPatientAndWhatIsShared() {
    // Given
    Instant now = Instant.now();
    Api.put(patient, Api.PAIN, UUID.randomUUID(), Api.entry("'intensity':6"));
    String path = "/api/practice/v1/patients/" + patient + "/diary";
    assertThat(Api.asClinician(clinician).get(path).statusCode()).isEqualTo(404);

    // When
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.append(
                    List.of(
                        new PatientEnrolled(
                            patient, 1, "north", PatientEnrolled.Status.ACTIVE, now),
                        new CareTeamChanged(patient, 1, Set.of(clinician)),
                        new ConsentChanged(
                            patient, 1, now, List.of(new Grant(Category.PAIN, Purpose.CLINIC))))));

    // Then
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(Api.asClinician(clinician).get(path).asString())
                    .contains("\"intensity\":6"));
  }
}
