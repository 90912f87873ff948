package org.touchstone.insights.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Figures of studies that stand beside the clinic's own: {@code cohort/article.v1.json}. */
final class Article {

  static final List<JsonNode> FIGURES = read();

  private Article() {}

  private static List<JsonNode> read() {
    try (InputStream in = Article.class.getResourceAsStream("/cohort/article.v1.json")) {
      List<JsonNode> figures = new ArrayList<>();
      new ObjectMapper().readTree(in).get("figures").forEach(figures::add);
      return List.copyOf(figures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
