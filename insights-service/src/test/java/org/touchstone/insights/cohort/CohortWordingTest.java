package org.touchstone.insights.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.touchstone.insights.Copy;

class CohortWordingTest {

  @Test
  void textsAreWholeInBothLanguages() {
    Copy.assertSound("wording/cohort");
    for (Locale language : Copy.LANGUAGES) {
      CohortWording wording = CohortWording.in(List.of(language));
      Copy.assertSentence(wording.method());
      wording.rules().forEach(Copy::assertSentence);
      assertEquals(7, wording.rules().size());
      assertTrue(wording.rules().get(4).contains("10"));
    }
  }

  /** The article's figures, each with the study that it comes from. */
  @Test
  void figuresOfStudiesAreWholeInBothLanguages() {
    assertEquals(
        List.of(0.606, 0.48, 0.43, 0.68),
        Article.FIGURES.stream().map(figure -> figure.get("share").asDouble()).toList());
    for (JsonNode figure : Article.FIGURES) {
      for (String field : List.of("population", "note")) {
        Copy.assertSentence(figure.get(field).get("en").asText());
        Copy.assertSentence(figure.get(field).get("es").asText());
      }
      assertTrue(figure.at("/reference/doi").asText().startsWith("10.1093/pm/"));
    }
  }
}
