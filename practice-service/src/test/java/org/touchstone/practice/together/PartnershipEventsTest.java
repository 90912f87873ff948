package org.touchstone.practice.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.touchstone.practice.Api.ME;
import static org.touchstone.practice.together.Together.asPartner;
import static org.touchstone.practice.together.Together.mark;
import static org.touchstone.practice.together.Together.putItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.ConsentChanged;
import org.touchstone.contracts.event.ConsentChanged.Grant;
import org.touchstone.contracts.event.Event;
import org.touchstone.contracts.event.PartnershipChanged;
import org.touchstone.contracts.event.PatientEnrolled;
import org.touchstone.contracts.event.Purpose;
import org.touchstone.contracts.outbox.Outbox;

/**
 * Partnerships come over Kafka, from patient-service's facts; with the end goes what was marked.
 */
@QuarkusTest
class PartnershipEventsTest {
  @Inject Outbox outbox;
  @Inject Together together;

  private final UUID patient = UUID.randomUUID();
  private final UUID partner = UUID.randomUUID();
  private final UUID partnership = UUID.randomUUID();
  private final UUID item = UUID.randomUUID();

  @Test
  void opensTheSharedMenuAndClosesIt() {
    // Given
    Instant now = Instant.now();
    putItem(patient, item, "tea", "").then().statusCode(201);
    tell(
        new PatientEnrolled(patient, 1, "north", PatientEnrolled.Status.ACTIVE, now),
        new ConsentChanged(patient, 1, now, List.of(new Grant(Category.MENU, Purpose.PARTNER))),
        new PartnershipChanged(patient, partnership, 1, partner, PartnershipChanged.Status.ACTIVE));
    awaitAnswer(200);
    mark(asPartner(partner), item, "yes").then().statusCode(200);
    mark(asPartner(partner), item, "no").then().statusCode(200);

    // When
    tell(new PartnershipChanged(patient, partnership, 2, partner, PartnershipChanged.Status.ENDED));

    // Then
    awaitAnswer(404);
    assertThat(together.texts("SELECT answer FROM menu_mark WHERE patient_id = ?", patient))
        .isEmpty();
  }

  private void tell(Event... events) {
    QuarkusTransaction.requiringNew().run(() -> outbox.append(List.of(events)));
  }

  private void awaitAnswer(int status) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(asPartner(partner).get(ME + "shared-menu").statusCode())
                    .isEqualTo(status));
  }
}
