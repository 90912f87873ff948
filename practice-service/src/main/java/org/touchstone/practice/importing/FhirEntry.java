package org.touchstone.practice.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.touchstone.practice.importing.ImportReport.NotTaken;
import org.touchstone.practice.importing.ImportReport.Refusal;

/** One entry of a Bundle while it is read: its resource, and what is said about it. */
final class FhirEntry {
  static final String LOINC = "http://loinc.org";

  private final int index;
  private final JsonNode resource;
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<NotTaken> notTaken = new ArrayList<>();

  /**
   * An entry.
   *
   * @param index from 0, as in the path {@code entry[0]}
   */
  FhirEntry(int index, JsonNode resource) {
    this.index = index;
    this.resource = resource;
  }

  /** A code of a system. */
  record Coding(String system, String code) {}

  int row() {
    return index + 1;
  }

  String path() {
    return "entry[" + index + "].resource";
  }

  JsonNode resource() {
    return resource;
  }

  JsonNode field(String name) {
    return resource.path(name);
  }

  /** A field's text; empty when it is absent or something else. */
  Optional<String> text(String name) {
    return Optional.ofNullable(field(name).textValue());
  }

  /** The whole entry is left out, because of this field. */
  void refuse(String field, String reason) {
    refusals.add(new Refusal(row(), path(field), reason));
  }

  /** This field, or the whole resource for an empty name, is none of the diary's. */
  void pass(String field, String reason) {
    notTaken.add(new NotTaken(row(), path(field), reason));
  }

  boolean isRefused() {
    return !refusals.isEmpty();
  }

  List<Refusal> refusals() {
    return refusals;
  }

  List<NotTaken> notTaken() {
    return notTaken;
  }

  /** The codings of a CodeableConcept; those without system or code are passed over. */
  static Stream<Coding> codings(JsonNode concept) {
    List<Coding> codings = new ArrayList<>();
    for (JsonNode coding : concept.path("coding")) {
      String system = coding.path("system").textValue();
      String code = coding.path("code").textValue();
      if (system != null && code != null) {
        codings.add(new Coding(system, code));
      }
    }
    return codings.stream();
  }

  private String path(String field) {
    return field.isEmpty() ? path() : path() + "." + field;
  }
}
