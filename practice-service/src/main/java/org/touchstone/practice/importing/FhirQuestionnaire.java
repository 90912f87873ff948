package org.touchstone.practice.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.practice.instrument.Instrument;

/**
 * A QuestionnaireResponse as an answered questionnaire. Its canonical ends with our code or with
 * the LOINC code of the panel; a {@code linkId} is our item's id or ends with its LOINC code.
 */
final class FhirQuestionnaire {
  private final FhirResource resource;
  private final FhirEntry entry;

  FhirQuestionnaire(FhirResource resource) {
    this.resource = resource;
    this.entry = resource.entry();
  }

  void into(FhirDiary diary) {
    String canonical = entry.text("questionnaire").orElse("").replaceFirst("\\|.*", "");
    String name = canonical.substring(canonical.lastIndexOf('/') + 1);
    Optional<Instrument> known =
        resource.instruments().ofPanel(name).or(() -> resource.instruments().ofCode(name));
    if (known.isEmpty()) {
      entry.pass("questionnaire", "is not one that the diary keeps");
      return;
    }
    Map<String, @Nullable BigDecimal> answers = new TreeMap<>();
    items("item", entry.field("item"), known.get(), answers);
    Instant at = resource.moment().moment("authored", entry.field("authored"));
    add(diary, known.get(), answers, at, "item");
  }

  /** Adds answers that were read, unless the questionnaire refuses them. */
  void add(
      FhirDiary diary,
      Instrument instrument,
      Map<String, @Nullable BigDecimal> answers,
      @Nullable Instant at,
      String field) {
    if (entry.isRefused()) {
      return;
    }
    for (Violation violation : resource.instruments().violations(instrument.code(), answers)) {
      entry.refuse(
          field, violation.field().replaceFirst("answers\\.?", "") + " " + violation.message());
    }
    if (at != null && !entry.isRefused()) {
      diary
          .responses()
          .add(
              entry,
              resource
                  .instruments()
                  .response(
                      resource.head("instrument " + instrument.code(), at),
                      instrument.code(),
                      answers));
    }
  }

  private void items(
      String field,
      JsonNode items,
      Instrument instrument,
      Map<String, @Nullable BigDecimal> answers) {
    int index = 0;
    for (JsonNode item : items) {
      String path = field + "[" + index++ + "]";
      if (item.has("item")) {
        items(path + ".item", item.path("item"), instrument, answers);
        continue;
      }
      String link = item.path("linkId").asText();
      Optional<String> id =
          instrument
              .item(link)
              .or(() -> instrument.itemOfLoinc(link.substring(link.lastIndexOf('/') + 1)))
              .map(Instrument.Item::id);
      JsonNode given = item.path("answer");
      if (id.isEmpty()) {
        entry.pass(path, "is not an item of " + instrument.code());
      } else if (answers.containsKey(id.get()) || given.size() > 1) {
        entry.refuse(path, "must have one answer");
      } else {
        answers.put(
            id.get(),
            given.isEmpty() ? null : resource.value().answer(path + ".answer[0].", given.path(0)));
      }
    }
  }
}
