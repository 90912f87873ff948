package org.touchstone.practice.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.touchstone.contracts.problem.ProblemException;

/**
 * Reads the FHIR R4 form of a diary: a Bundle of Observations and QuestionnaireResponses. It is
 * read as a narrow profile, and what is outside of it is named and left out.
 */
final class FhirBundle {
  /** A document or a message says more than its entries do; a history says what was so once. */
  private static final Set<String> TYPES =
      Set.of("collection", "batch", "transaction", "searchset");

  /**
   * Whose diary it becomes, and by which rules.
   *
   * @param now nothing is later
   */
  record Rules(UUID patientId, DayReader.Rules day, Instant now) {}

  /**
   * Reads a file.
   *
   * @throws ProblemException 400 when it is no such Bundle, or speaks of several people; 413 when
   *     it is too long
   */
  static FhirDiary read(byte[] file, ObjectMapper json, Rules rules) {
    JsonNode bundle = parsed(file, json);
    if (!bundle.path("resourceType").asText().equals("Bundle")) {
      throw ProblemException.badRequest("resourceType", "must be Bundle");
    }
    if (!TYPES.contains(bundle.path("type").asText())) {
      throw ProblemException.badRequest(
          "type", "must be collection, batch, transaction or searchset");
    }
    JsonNode entries = bundle.path("entry");
    if (bundle.has("entry") && !entries.isArray()) {
      throw ProblemException.badRequest("entry", "must be a list");
    }
    if (entries.size() > DailyDiary.MOST_ROWS) {
      throw DailyDiary.tooManyRows();
    }
    FhirDiary diary = new FhirDiary();
    FhirSubjects subjects = new FhirSubjects(entries);
    int index = 0;
    for (JsonNode element : entries) {
      FhirEntry entry = new FhirEntry(index++, element.path("resource"));
      read(element, entry, subjects, rules, diary);
      diary.told(entry);
    }
    return diary;
  }

  private static void read(
      JsonNode element, FhirEntry entry, FhirSubjects subjects, Rules rules, FhirDiary diary) {
    String type = entry.text("resourceType").orElse("");
    if (element.at("/request/method").asText().equals("DELETE")) {
      entry.pass("", "asks for a deletion; an import deletes nothing");
    } else if (!entry.resource().isObject() || type.isEmpty()) {
      entry.refuse("resourceType", "is needed");
    } else if (!type.equals("Observation") && !type.equals("QuestionnaireResponse")) {
      entry.pass("", "is another resource than Observation and QuestionnaireResponse");
    } else if (entry.text("status").isEmpty()) {
      entry.refuse("status", "is needed");
    } else if (Set.of("entered-in-error", "cancelled", "stopped")
        .contains(entry.text("status").orElse(""))) {
      entry.pass("status", "says that it does not hold");
    } else if (subjects.take(entry)) {
      String fullUrl = element.path("fullUrl").asText("");
      FhirResource resource = new FhirResource(entry, fullUrl, rules);
      if (type.equals("Observation")) {
        new FhirObservation(resource).into(diary);
      } else {
        new FhirQuestionnaire(resource).into(diary);
      }
    }
  }

  private static JsonNode parsed(byte[] file, ObjectMapper json) {
    try {
      return json.readTree(file);
    } catch (JsonProcessingException e) {
      throw ProblemException.badRequest("body", "must be a FHIR Bundle in JSON");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FhirBundle() {}
}
