package org.touchstone.contracts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventKeyTest {
  private static final UUID PATIENT = UUID.fromString("018f3f2a-7c1e-7a00-8a00-000000000001");

  @Test
  void keyIsReadAsItWasWritten() {
    // Given
    EventKey key = new EventKey(PATIENT, UUID.fromString("019ab0c4-5b70-7c3e-9d11-5f6a7b8c9d0e"));

    // When
    EventKey read = EventKey.parse(key.toString());

    // Then
    assertEquals(key, read);
  }

  @Test
  void keyWithoutSubjectIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> EventKey.parse(PATIENT.toString()));
  }

  /** The partition of a patient is part of the contract: another choice would break the order. */
  @Test
  void partitionStaysWhatItWas() {
    assertEquals(EventKey.partition(PATIENT, 6), EventKey.partition(PATIENT, 6));
    for (int i = 0; i < 1_000; i++) {
      int partition = EventKey.partition(UUID.randomUUID(), 6);
      assertTrue(partition >= 0 && partition < 6);
    }
    assertEquals(4, EventKey.partition(PATIENT, 6));
  }
}
