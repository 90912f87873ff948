package org.touchstone.insights.pathway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What studies found: {@code pathway/findings.v1.json}. */
final class Studies {

  static final List<JsonNode> FINDINGS = read();

  private Studies() {}

  static Optional<JsonNode> find(String id) {
    return FINDINGS.stream().filter(finding -> finding.get("id").asText().equals(id)).findFirst();
  }

  private static List<JsonNode> read() {
    try (InputStream in = Studies.class.getResourceAsStream("/pathway/findings.v1.json")) {
      List<JsonNode> findings = new ArrayList<>();
      new ObjectMapper().readTree(in).get("findings").forEach(findings::add);
      return List.copyOf(findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
