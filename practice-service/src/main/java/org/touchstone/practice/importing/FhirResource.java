package org.touchstone.practice.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.touchstone.practice.catalogue.Catalogue;
import org.touchstone.practice.entry.EntryHead;
import org.touchstone.practice.instrument.Instruments;

/**
 * A resource that the diary may take.
 *
 * @param fullUrl of its entry; empty: none
 */
record FhirResource(FhirEntry entry, String fullUrl, FhirBundle.Rules rules) {

  FhirMoment moment() {
    return new FhirMoment(entry, zone(), rules.now());
  }

  FhirValue value() {
    return new FhirValue(entry);
  }

  Catalogue catalogue() {
    return rules.day().catalogue();
  }

  Instruments instruments() {
    return rules.day().instruments();
  }

  /**
   * The head of the entry that it becomes. The id follows from the patient and from what the
   * resource is called, so the same resource is the same entry in every file.
   */
  EntryHead head(String kind, Instant at) {
    String name = String.join("/", rules.patientId().toString(), "fhir", kind, called(kind, at));
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return EntryHead.first(rules.patientId(), id, at, zone().getId(), rules.now());
  }

  /**
   * What the resource is called: its first business identifier; else its address; else, with its
   * moment, its id, which another app may use as well; else the moment and the code alone.
   */
  private String called(String kind, Instant at) {
    for (JsonNode identifier : identifiers()) {
      String value = identifier.path("value").textValue();
      if (value != null) {
        return "identifier " + identifier.path("system").asText() + "|" + value;
      }
    }
    if (fullUrl.matches("https?://.*")) {
      return "url " + fullUrl;
    }
    return entry
        .text("id")
        .map(id -> "id " + id + " " + at)
        .orElseGet(() -> "moment " + at + " " + kind + " " + entry.field("bodySite"));
  }

  /** A list for an Observation, one alone for a QuestionnaireResponse. */
  private Iterable<JsonNode> identifiers() {
    JsonNode identifier = entry.field("identifier");
    return identifier.isObject() ? List.of(identifier) : identifier;
  }

  private ZoneId zone() {
    return rules.day().zone();
  }
}
