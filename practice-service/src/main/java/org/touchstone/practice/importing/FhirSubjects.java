package org.touchstone.practice.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.ProblemException;

/**
 * About whom a Bundle speaks. Ids of other systems mean nothing here, so whoever is named is taken
 * for the caller, who brings the file; a file about several people is nobody's diary and is refused
 * whole.
 */
final class FhirSubjects {
  private final Map<String, String> patients = new HashMap<>();
  private @Nullable String first;

  /** Learns the names of the Patient resources that the Bundle itself has. */
  FhirSubjects(JsonNode entries) {
    int number = 0;
    for (JsonNode entry : entries) {
      JsonNode resource = entry.path("resource");
      if (resource.path("resourceType").asText().equals("Patient")) {
        String name = "entry " + number++;
        Optional.ofNullable(entry.path("fullUrl").textValue())
            .ifPresent(url -> patients.put(url, name));
        Optional.ofNullable(resource.path("id").textValue())
            .ifPresent(id -> patients.put("Patient/" + id, name));
      }
    }
  }

  /**
   * Takes an entry's subject.
   *
   * @return whether it is about a person
   * @throws ProblemException 400 when an earlier entry is about somebody else
   */
  boolean take(FhirEntry entry) {
    JsonNode subject = entry.field("subject");
    String type = subject.path("type").asText("Patient");
    String reference = subject.path("reference").asText("");
    boolean isOther =
        reference.matches("(.*/)?(Group|Device|Location)/[^/]+") || !type.equals("Patient");
    if (isOther) {
      entry.pass("subject", "is not about a person");
      return false;
    }
    String name = name(entry, subject, reference);
    if (name == null) {
      return true;
    }
    if (first != null && !first.equals(name)) {
      throw ProblemException.badRequest(
          entry.path() + ".subject", "must be the same person in the whole file");
    }
    first = name;
    return true;
  }

  /** What tells a person from another one; null: the entry does not say. */
  private @Nullable String name(FhirEntry entry, JsonNode subject, String reference) {
    if (reference.startsWith("#")) {
      for (JsonNode contained : entry.field("contained")) {
        if (contained.path("id").asText().equals(reference.substring(1))) {
          return identifier(contained.path("identifier").path(0));
        }
      }
      return null;
    }
    if (reference.isEmpty()) {
      return identifier(subject.path("identifier"));
    }
    String whole = patients.get(reference);
    if (whole != null) {
      return whole;
    }
    int at = reference.lastIndexOf("Patient/");
    String relative = at < 0 ? reference : reference.substring(at).replaceFirst("/_history/.*", "");
    return patients.getOrDefault(relative, relative);
  }

  private static @Nullable String identifier(JsonNode identifier) {
    String value = identifier.path("value").textValue();
    return value == null ? null : identifier.path("system").asText() + "|" + value;
  }
}
