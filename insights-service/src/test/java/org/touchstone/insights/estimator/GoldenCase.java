package org.touchstone.insights.estimator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A daily diary with the numbers that the reference implementation gives for it. */
public record GoldenCase(String name, LocalDate asOf, List<DiaryDay> days, JsonNode expected) {

  public static final List<String> NAMES =
      List.of(
          "case1_synthetic",
          "case2_myaiguide_p8",
          "case4_too_short",
          "synthetic_11",
          "synthetic_12",
          "synthetic_13",
          "synthetic_14",
          "synthetic_15",
          "synthetic_16");

  /**
   * Further diaries of the reference: longer than its own, with every state of the cycle, every
   * verdict about change, and ratings that are the same, or never vary.
   */
  public static final List<String> FURTHER =
      IntStream.rangeClosed(21, 31).mapToObj(i -> "reference_" + i).toList();

  private static final ObjectMapper JSON = new ObjectMapper();

  public static GoldenCase read(String name) {
    JsonNode input = input(name);
    List<DiaryDay> days = days(input);
    LocalDate last = days.stream().map(DiaryDay::date).max(LocalDate::compareTo).orElseThrow();
    LocalDate asOf = input.has("asOf") ? LocalDate.parse(input.get("asOf").asText()) : last;
    return new GoldenCase(name, asOf, days, resource(name + ".expected.json"));
  }

  public static JsonNode input(String name) {
    return resource(name + ".json");
  }

  public Diary diary() {
    return Diary.upTo(asOf, days);
  }

  static List<DiaryDay> days(JsonNode input) {
    List<DiaryDay> days = new ArrayList<>();
    input.get("entries").forEach(entry -> days.add(day(entry)));
    return days;
  }

  private static DiaryDay day(JsonNode entry) {
    Map<Measure, Double> ratings = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      if (entry.hasNonNull(measure.code())) {
        ratings.put(measure, entry.get(measure.code()).asDouble());
      }
    }
    if (!ratings.containsKey(Measure.DIFFICULTY) && entry.hasNonNull("connection")) {
      ratings.put(Measure.DIFFICULTY, 10 - entry.get("connection").asDouble());
    }
    Map<String, Double> minutes = null;
    if (entry.hasNonNull("practices")) {
      minutes = new HashMap<>();
      for (var practice : entry.get("practices").properties()) {
        minutes.put(practice.getKey(), practice.getValue().asDouble());
      }
    }
    return new DiaryDay(LocalDate.parse(entry.get("date").asText()), ratings, minutes);
  }

  private static JsonNode resource(String file) {
    try (InputStream in = GoldenCase.class.getResourceAsStream("/golden/" + file)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
