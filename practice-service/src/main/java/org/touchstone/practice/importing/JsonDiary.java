package org.touchstone.practice.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.contracts.problem.ProblemException;

/**
 * Reads the JSON form of a daily diary: {@code {"entries":[{"date":…,"pain":…,"practices":{…}}]}}.
 */
final class JsonDiary {
  private static final String NUMBER = "must be a number";

  /** Fields of the file that do not belong to the diary itself: taken and passed over. */
  private static final Set<String> NOT_IMPORTED = Set.of("asOf", "outcomes", "focus", "experiment");

  private static final Set<String> REGION_FIELDS = Set.of("region", "intensity", "touchHurts");

  /**
   * Reads a file.
   *
   * @throws ProblemException 400 when it has another form; 413 when it is too long
   */
  static DailyDiary read(@Nullable JsonNode file, DayReader.Rules rules) {
    JsonNode entries = entries(file);
    if (entries.size() > DailyDiary.MOST_ROWS) {
      throw DailyDiary.tooManyRows();
    }
    DailyDiary.Builder diary = new DailyDiary.Builder();
    int number = 0;
    for (JsonNode entry : entries) {
      DayReader row = new DayReader(++number, rules);
      if (entry.isObject()) {
        entry.properties().forEach(field -> read(row, field.getKey(), field.getValue()));
      } else {
        row.refuseWhole("entry", "must be an object");
      }
      diary.add(row);
    }
    return diary.build();
  }

  private static JsonNode entries(@Nullable JsonNode file) {
    if (file == null || !file.isObject()) {
      throw ProblemException.badRequest("body", "must be an object");
    }
    List<Violation> violations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : file.properties()) {
      if (!field.getKey().equals("entries") && !NOT_IMPORTED.contains(field.getKey())) {
        violations.add(new Violation(field.getKey(), "is not a known field"));
      }
    }
    JsonNode entries = file.path("entries");
    if (!entries.isArray()) {
      violations.add(new Violation("entries", "must be a list"));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.badRequest(violations);
    }
    return entries;
  }

  private static void read(DayReader row, String field, JsonNode value) {
    switch (field) {
      case "date" -> {
        if (value.isTextual()) {
          row.date(value.textValue());
        } else {
          row.refuse(field, "must be a day such as 2026-11-22");
        }
      }
      case "practices" -> practices(row, value);
      case "regions" -> regions(row, value);
      case "instruments" -> instruments(row, value);
      default -> {
        if (!DayReader.isRating(field)) {
          row.refuse(field, "is not a known field");
        } else if (value.isNumber()) {
          row.rating(field, value.decimalValue());
        } else if (!value.isNull()) {
          row.refuse(field, NUMBER);
        }
      }
    }
  }

  private static void practices(DayReader row, JsonNode practices) {
    if (practices.isNull()) {
      return;
    }
    if (!practices.isObject()) {
      row.refuse("practices", "must be an object of minutes by practice");
      return;
    }
    row.practicesAnswered();
    for (Map.Entry<String, JsonNode> practice : practices.properties()) {
      String path = "practices." + practice.getKey();
      if (practice.getValue().isNumber()) {
        row.practice(path, practice.getKey(), practice.getValue().decimalValue());
      } else {
        row.refuse(path, NUMBER);
      }
    }
  }

  private static void instruments(DayReader row, JsonNode instruments) {
    if (instruments.isNull()) {
      return;
    }
    if (!instruments.isObject()) {
      row.refuse("instruments", "must be an object of answers by questionnaire");
      return;
    }
    for (Map.Entry<String, JsonNode> instrument : instruments.properties()) {
      String path = "instruments." + instrument.getKey();
      if (!instrument.getValue().isObject()) {
        row.refuse(path, "must be an object of answers by item");
        continue;
      }
      Map<String, @Nullable BigDecimal> answers = new TreeMap<>();
      for (Map.Entry<String, JsonNode> answer : instrument.getValue().properties()) {
        if (answer.getValue().isNumber()) {
          answers.put(answer.getKey(), answer.getValue().decimalValue());
        } else if (answer.getValue().isNull()) {
          answers.put(answer.getKey(), null);
        } else {
          row.refuse(path + "." + answer.getKey(), NUMBER);
        }
      }
      row.instrument(path, instrument.getKey(), answers);
    }
  }

  private static void regions(DayReader row, JsonNode regions) {
    if (regions.isNull()) {
      return;
    }
    if (!regions.isArray()) {
      row.refuse("regions", "must be a list");
      return;
    }
    int index = 0;
    for (JsonNode region : regions) {
      region(row, "regions[" + index++ + "]", region);
    }
  }

  private static void region(DayReader row, String path, JsonNode region) {
    if (!region.isObject()) {
      row.refuse(path, "must be an object");
      return;
    }
    for (Map.Entry<String, JsonNode> field : region.properties()) {
      if (!REGION_FIELDS.contains(field.getKey())) {
        row.refuse(path + "." + field.getKey(), "is not a known field");
      }
    }
    JsonNode code = region.path("region");
    JsonNode intensity = region.path("intensity");
    JsonNode touch = region.path("touchHurts");
    if (!code.isTextual()) {
      row.refuse(path + ".region", "must be the code of a region, such as lower-back-left");
    } else if (isPresent(intensity) && !intensity.isNumber()) {
      row.refuse(path + ".intensity", NUMBER);
    } else if (isPresent(touch) && !touch.isBoolean()) {
      row.refuse(path + ".touchHurts", "must be true or false");
    } else {
      BigDecimal rated = isPresent(intensity) ? intensity.decimalValue() : null;
      row.region(path, code.textValue(), rated, touch.asBoolean(false));
    }
  }

  private static boolean isPresent(JsonNode value) {
    return !value.isMissingNode() && !value.isNull();
  }

  private JsonDiary() {}
}
