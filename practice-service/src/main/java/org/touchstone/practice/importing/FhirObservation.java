package org.touchstone.practice.importing;

import static org.touchstone.practice.importing.FhirEntry.LOINC;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.entry.PlainText;
import org.touchstone.practice.importing.FhirEntry.Coding;
import org.touchstone.practice.instrument.Instrument;
import org.touchstone.practice.moodentry.MoodEntry;
import org.touchstone.practice.painentry.PainEntry;
import org.touchstone.practice.painentry.PainRegion;

/**
 * An Observation as an entry: pain (LOINC 72514-3), one of our own ratings, or a questionnaire with
 * its answers as components.
 */
final class FhirObservation {
  /** Code system of the ratings that no public code system has. */
  static final String RATING = "urn:touchstone:rating";

  /** Code system of the codes of {@code GET /regions}. */
  static final String REGION = "urn:touchstone:region";

  private static final String SNOMED = "http://snomed.info/sct";
  private static final String SNOMED_LEFT = "7771000";
  private static final String SNOMED_RIGHT = "24028007";
  private static final String PAIN = "72514-3";
  private static final int LONGEST_NOTE = 2000;

  private static final Set<String> OF_PAIN = Set.of("worst", "least", "interference");
  private static final Set<String> OF_MOOD =
      Set.of(
          "mood",
          "stress",
          "distress",
          "anxiety",
          "loneliness",
          "closeness",
          "sexualInterest",
          "selfEsteem",
          "function");

  private final FhirResource resource;
  private final FhirEntry entry;

  FhirObservation(FhirResource resource) {
    this.resource = resource;
    this.entry = resource.entry();
  }

  void into(FhirDiary diary) {
    List<Coding> codings = FhirEntry.codings(entry.field("code")).toList();
    if (codings.contains(new Coding(LOINC, PAIN))) {
      pain(diary);
    } else if (codes(codings, RATING).anyMatch(OF_MOOD::contains)) {
      mood(diary, codes(codings, RATING).filter(OF_MOOD::contains).findFirst().orElseThrow());
    } else {
      Optional<Instrument> panel =
          codes(codings, LOINC)
              .map(resource.instruments()::ofPanel)
              .flatMap(Optional::stream)
              .findFirst();
      if (panel.isPresent()) {
        questionnaire(diary, panel.get());
      } else if (codes(codings, LOINC).anyMatch(resource.instruments()::isScore)) {
        entry.pass("code", "is a score without its answers; scores are made here, from answers");
      } else {
        entry.pass("code", "is not one that the diary keeps");
      }
    }
  }

  private void pain(FhirDiary diary) {
    if (hasNoValue()) {
      return;
    }
    Instant at = resource.moment().effective();
    BigDecimal intensity = resource.value().rating("", entry.resource());
    Map<String, BigDecimal> parts = ratings(OF_PAIN);
    BigDecimal worst = parts.get("worst");
    BigDecimal least = parts.get("least");
    if (worst != null && least != null && worst.compareTo(least) < 0) {
      entry.refuse("component", "worst must not be below least");
    }
    String note = note();
    List<PainRegion> regions =
        region().map(region -> List.of(new PainRegion(region, intensity, false))).orElse(List.of());
    if (at != null && intensity != null && !entry.isRefused()) {
      diary
          .painEntries()
          .add(
              entry,
              new PainEntry(
                  resource.head("pain", at),
                  intensity,
                  worst,
                  least,
                  parts.get("interference"),
                  regions,
                  note));
    }
  }

  private void mood(FhirDiary diary, String code) {
    Map<String, BigDecimal> values = ratings(OF_MOOD);
    if (values.isEmpty() && hasNoValue()) {
      return;
    }
    Instant at = resource.moment().effective();
    if (!FhirValue.isAbsent(entry.resource())) {
      BigDecimal value = resource.value().rating("", entry.resource());
      if (value != null && values.put(code, value) != null) {
        entry.refuse("component", "must not have the code of the Observation");
      }
    }
    if (entry.resource().has("note")) {
      entry.pass("note", "is kept with pain alone");
    }
    if (at != null && !entry.isRefused()) {
      diary
          .moodEntries()
          .add(
              entry,
              new MoodEntry(
                  resource.head("mood " + code, at),
                  values.get("mood"),
                  values.get("stress"),
                  values.get("distress"),
                  values.get("anxiety"),
                  values.get("loneliness"),
                  values.get("closeness"),
                  values.get("sexualInterest"),
                  values.get("selfEsteem"),
                  values.get("function"),
                  null));
    }
  }

  private void questionnaire(FhirDiary diary, Instrument instrument) {
    Map<String, @Nullable BigDecimal> answers = new TreeMap<>();
    int index = 0;
    for (JsonNode component : entry.field("component")) {
      String path = "component[" + index++ + "]";
      Optional<String> item =
          codes(FhirEntry.codings(component.path("code")).toList(), LOINC)
              .map(instrument::itemOfLoinc)
              .flatMap(Optional::stream)
              .map(Instrument.Item::id)
              .findFirst();
      if (item.isEmpty()) {
        entry.pass(path, "is not an item of " + instrument.code());
      } else if (answers.containsKey(item.get())) {
        entry.refuse(path + ".code", "is there twice");
      } else {
        answers.put(
            item.get(),
            FhirValue.isAbsent(component) ? null : resource.value().answer(path + ".", component));
      }
    }
    if (answers.isEmpty()) {
      entry.pass("component", "has no answers");
      return;
    }
    new FhirQuestionnaire(resource)
        .add(diary, instrument, answers, resource.moment().effective(), "component");
  }

  /** The ratings among the components; others are named and left out. */
  private Map<String, BigDecimal> ratings(Set<String> known) {
    Map<String, BigDecimal> ratings = new HashMap<>();
    int index = 0;
    for (JsonNode component : entry.field("component")) {
      String path = "component[" + index++ + "]";
      Optional<String> code =
          codes(FhirEntry.codings(component.path("code")).toList(), RATING)
              .filter(known::contains)
              .findFirst();
      if (code.isEmpty()) {
        entry.pass(path, "is not one that the diary keeps");
      } else if (!FhirValue.isAbsent(component)) {
        BigDecimal value = resource.value().rating(path + ".", component);
        if (value != null && ratings.put(code.get(), value) != null) {
          entry.refuse(path + ".code", "is there twice");
        }
      }
    }
    return ratings;
  }

  private boolean hasNoValue() {
    boolean none = FhirValue.isAbsent(entry.resource());
    if (none) {
      entry.pass("", "has no value");
    }
    return none;
  }

  /** Where it hurts; a place that the diary does not have is named and left out. */
  private Optional<String> region() {
    JsonNode site = entry.field("bodySite");
    if (site.isMissingNode()) {
      return Optional.empty();
    }
    List<Coding> codings = FhirEntry.codings(site).toList();
    Optional<String> own =
        codes(codings, REGION).filter(resource.catalogue()::isRegion).findFirst();
    if (own.isPresent()) {
      return own;
    }
    List<String> places = codes(codings, SNOMED).toList();
    String side =
        places.contains(SNOMED_LEFT) ? "left" : places.contains(SNOMED_RIGHT) ? "right" : "middle";
    Optional<String> region =
        places.stream()
            .map(code -> resource.catalogue().regionOf(code, side))
            .flatMap(Optional::stream)
            .findFirst();
    if (region.isEmpty()) {
      entry.pass("bodySite", "is not a place that the diary has, or does not say the side");
    }
    return region;
  }

  private @Nullable String note() {
    List<String> notes = new ArrayList<>();
    int length = 0;
    int index = 0;
    for (JsonNode note : entry.field("note")) {
      String path = "note[" + index++ + "].text";
      String text = note.path("text").textValue();
      if (text == null) {
        entry.refuse(path, "must be text");
        return null;
      }
      length += text.length() + (notes.isEmpty() ? 0 : 1);
      if (length > LONGEST_NOTE) {
        entry.refuse(path, "must not be longer than " + LONGEST_NOTE + " characters");
        return null;
      }
      notes.add(text);
    }
    String whole = String.join("\n", notes);
    if (!PlainText.Validator.holds(whole)) {
      entry.refuse("note", PlainText.Validator.RULE);
    }
    return whole.isBlank() ? null : whole;
  }

  private static Stream<String> codes(List<Coding> codings, String system) {
    return codings.stream().filter(coding -> coding.system().equals(system)).map(Coding::code);
  }
}
