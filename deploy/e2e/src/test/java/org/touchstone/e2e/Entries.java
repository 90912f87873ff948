package org.touchstone.e2e;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Bodies and addresses of diary entries. */
final class Entries {

  static String path(UUID id) {
    return "/api/practice/v1/me/pain-entries/" + id;
  }

  static Map<String, Object> pain(int intensity) {
    return pain(intensity, Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  static Map<String, Object> pain(int intensity, Instant at) {
    return Map.of("at", at.toString(), "zone", "Europe/Rome", "intensity", intensity);
  }

  private Entries() {}
}
