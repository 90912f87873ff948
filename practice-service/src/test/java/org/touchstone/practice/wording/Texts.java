package org.touchstone.practice.wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The texts of the data files: what people read, wherever it stands in a file. */
public final class Texts {
  public static final String PRACTICES = "/catalogue/practices.v2.json";
  public static final String LESSONS = "/lessons/lessons.v1.json";
  public static final String HELP_NOW = "/lessons/help-now.v1.json";
  public static final String PLAN = "/plan/wording.v1.json";
  public static final String REFERENCES = "/references/references.v1.json";

  /**
   * A text in both languages.
   *
   * @param place path in the file, such as {@code practices[0].summary}
   */
  public record Text(String place, String en, String es) {
    public String in(String language) {
      return language.equals("en") ? en : es;
    }
  }

  public static JsonNode file(String path) {
    try (InputStream file = Texts.class.getResourceAsStream(path)) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Text> of(String path) {
    List<Text> found = new ArrayList<>();
    collect(path, file(path), found);
    return found;
  }

  public static List<Text> of(JsonNode node) {
    List<Text> found = new ArrayList<>();
    collect("", node, found);
    return found;
  }

  public static List<String> strings(JsonNode list) {
    List<String> found = new ArrayList<>();
    list.forEach(one -> found.add(one.asText()));
    return found;
  }

  public static List<JsonNode> nodes(JsonNode list, Predicate<JsonNode> which) {
    List<JsonNode> found = new ArrayList<>();
    list.forEach(
        one -> {
          if (which.test(one)) {
            found.add(one);
          }
        });
    return found;
  }

  private static void collect(String place, JsonNode node, List<Text> found) {
    if (node.isObject() && node.has("en") && node.has("es") && node.size() == 2) {
      found.add(new Text(place, node.get("en").asText(), node.get("es").asText()));
    } else if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        collect(place + "." + field.getKey(), field.getValue(), found);
      }
    } else {
      for (int i = 0; i < node.size(); i++) {
        collect(place + "[" + i + "]", node.get(i), found);
      }
    }
  }

  private Texts() {}
}
