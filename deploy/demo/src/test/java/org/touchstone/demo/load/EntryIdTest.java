package org.touchstone.demo.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryIdTest {

  private static final Instant AT = Instant.parse("2026-11-21T19:30:00Z");

  @Test
  void isAUuidOfVersionSevenWithItsMoment() {
    // When
    UUID id = EntryId.of("patient1", "pain-0", AT);

    // Then
    assertEquals(7, id.version());
    assertEquals(2, id.variant());
    assertEquals(AT.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    assertEquals(id, EntryId.of("patient1", "pain-0", AT));
  }

  @Test
  void isFoundAgainWhateverItsMoment() {
    // When
    UUID id = EntryId.of("patient1", "pain-0", AT);

    // Then
    assertTrue(EntryId.isOf("patient1", "pain-0", id));
    assertFalse(EntryId.isOf("patient1", "pain-1", id));
    assertFalse(EntryId.isOf("patient2", "pain-0", id));
    assertNotEquals(id, EntryId.of("patient1", "pain-0", AT.plusSeconds(86_400)));
  }
}
