package org.touchstone.practice.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.entry.Numbers;
import org.touchstone.practice.entry.Rating;

/** Reads the values of an entry: ratings, and answers to the items of questionnaires. */
final class FhirValue {
  /** Ways to say that a score has no unit, beside UCUM's annotations in curly brackets. */
  private static final Set<String> NO_UNIT = Set.of("", "1", "score", "point", "points", "/10");

  /** The answers that LOINC lists for the items of the PHQ. */
  private static final Map<String, Integer> LISTED =
      Map.of("LA6568-5", 0, "LA6569-3", 1, "LA18938-3", 2, "LA18939-1", 3);

  private final FhirEntry entry;

  FhirValue(FhirEntry entry) {
    this.entry = entry;
  }

  /** Whether an element says that it has no value, or has none. */
  static boolean isAbsent(JsonNode element) {
    return names(element).isEmpty();
  }

  /**
   * A rating from 0 to 10.
   *
   * @param path of the element, with a dot at its end; empty for the resource itself
   * @return null: refused
   */
  @Nullable BigDecimal rating(String path, JsonNode element) {
    BigDecimal value = number(path, element, false);
    if (value == null) {
      return null;
    }
    if (!Rating.Validator.holds(value)) {
      entry.refuse(path + names(element).get(0), Rating.Validator.RULE);
      return null;
    }
    return Numbers.exact(value);
  }

  /** An answer to an item, as a number or as one of LOINC's listed answers; null: refused. */
  @Nullable BigDecimal answer(String path, JsonNode element) {
    return number(path, element, true);
  }

  private @Nullable BigDecimal number(String path, JsonNode element, boolean canBeListed) {
    List<String> names = names(element);
    if (names.size() != 1) {
      entry.refuse(path + "value[x]", names.isEmpty() ? "is needed" : "must be there once");
      return null;
    }
    String name = names.get(0);
    JsonNode value = element.path(name);
    switch (name) {
      case "valueInteger":
      case "valueDecimal":
        return plain(path + name, value);
      case "valueQuantity":
        return quantity(path + name, value);
      case "valueCodeableConcept":
        if (canBeListed) {
          return listed(path + name, FhirEntry.codings(value).toList());
        }
        break;
      case "valueCoding":
        String code = value.path("code").textValue();
        if (canBeListed && code != null) {
          String system = value.path("system").asText();
          return listed(path + name, List.of(new FhirEntry.Coding(system, code)));
        }
        break;
      default:
        break;
    }
    entry.refuse(path + name, "must be a number: valueInteger or valueQuantity");
    return null;
  }

  private @Nullable BigDecimal plain(String path, JsonNode value) {
    if (!value.isNumber()) {
      entry.refuse(path, "must be a number");
      return null;
    }
    return value.decimalValue();
  }

  private @Nullable BigDecimal quantity(String path, JsonNode quantity) {
    if (quantity.has("comparator")) {
      entry.refuse(path + ".comparator", "must be absent: a rating is exact");
      return null;
    }
    String field = quantity.has("code") ? "code" : "unit";
    String unit = quantity.path(field).asText("").strip().toLowerCase(Locale.ROOT);
    if (!NO_UNIT.contains(unit) && !(unit.startsWith("{") && unit.endsWith("}"))) {
      entry.refuse(path + "." + field, "must be {score} or absent: a rating has no unit");
      return null;
    }
    return plain(path + ".value", quantity.path("value"));
  }

  private @Nullable BigDecimal listed(String path, List<FhirEntry.Coding> codings) {
    for (FhirEntry.Coding coding : codings) {
      Integer value = LISTED.get(coding.code());
      if (value != null && coding.system().equals(FhirEntry.LOINC)) {
        return BigDecimal.valueOf(value);
      }
    }
    entry.refuse(path, "must be one of the answers that LOINC lists, or a number");
    return null;
  }

  private static List<String> names(JsonNode element) {
    List<String> names = new ArrayList<>();
    element.fieldNames().forEachRemaining(names::add);
    return names.stream().filter(name -> name.matches("value[A-Z].*")).toList();
  }
}
