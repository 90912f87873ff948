package org.touchstone.practice.together;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words of the data files: complete in both languages, and in the tone of the product. */
class DataFilesTest {
  private static final Pattern NEVER_EN =
      Pattern.compile(
          "(?i)\\b(streak|missed|failed|overdue|should|must|just|only|simply|normal|compliance|your partner"
              + "|husband|wife|because|helps|reduces|causes|goal|performance)\\b");
  private static final Pattern NEVER_ES =
      Pattern.compile(
          "(?i)\\b(racha|fallaste|deberías|debes|solo|sólo|simplemente|simple|normal|tu pareja|marido|esposa"
              + "|porque|reduce|causa)\\b");

  @Test
  void speaksBothLanguagesInOurTone() throws IOException {
    for (String file : List.of("/menu/starters.v1.json", "/cards/cards.v1.json")) {
      // Given
      JsonNode data = new ObjectMapper().readTree(getClass().getResourceAsStream(file));

      // When
      List<JsonNode> texts = new ArrayList<>();
      collect(data, texts);

      // Then
      assertThat(texts).hasSizeGreaterThan(10);
      assertThat(texts)
          .allSatisfy(
              text -> {
                assertThat(text.path("en").asText()).isNotBlank().doesNotContainPattern(NEVER_EN);
                assertThat(text.path("es").asText()).isNotBlank().doesNotContainPattern(NEVER_ES);
              });
    }
  }

  @Test
  void hasTheSamePlacesToFillInBothLanguages() throws IOException {
    // Given
    JsonNode cards =
        new ObjectMapper().readTree(getClass().getResourceAsStream("/cards/cards.v1.json"));

    // When
    JsonNode templates = cards.path("cards");

    // Then
    assertThat(templates)
        .allSatisfy(
            card -> {
              List<String> english = places(card.path("text").path("en").asText());
              assertThat(places(card.path("text").path("es").asText()))
                  .isEqualTo(english)
                  .isNotEmpty();
              assertThat(english)
                  .allSatisfy(place -> assertThat(cards.path("blanks").has(place)).isTrue());
            });
  }

  @Test
  void holdsTheArticlesMenuAndSomethingForEverybody() throws IOException {
    // Given
    JsonNode starters =
        new ObjectMapper()
            .readTree(getClass().getResourceAsStream("/menu/starters.v1.json"))
            .path("items");

    // When
    List<String> codes = starters.findValuesAsText("code");

    // Then
    assertThat(codes)
        .doesNotHaveDuplicates()
        .contains(
            "long-hug",
            "hand-massage",
            "foot-rub",
            "hair-brushing",
            "side-by-side",
            "deep-conversation",
            "fears-and-hopes",
            "listening",
            "gratitude",
            "vulnerability",
            "sunset",
            "music",
            "nature-walk",
            "cooking",
            "reading-aloud");
    for (String with : List.of("self", "friend", "pet", "family", "partner")) {
      assertThat(starters)
          .filteredOn(starter -> starter.path("shelf").asText().equals("everyday"))
          .filteredOn(starter -> starter.path("with").toString().contains("\"" + with + "\""))
          .as(with)
          .hasSizeGreaterThanOrEqualTo(4);
    }
    // Everyday things never need a partner.
    assertThat(starters)
        .filteredOn(starter -> starter.path("shelf").asText().equals("everyday"))
        .noneMatch(starter -> starter.path("with").toString().equals("[\"partner\"]"));
  }

  private static void collect(JsonNode node, List<JsonNode> texts) {
    if (node.has("en") || node.has("es")) {
      texts.add(node);
    } else {
      node.forEach(child -> collect(child, texts));
    }
  }

  private static List<String> places(String text) {
    return Pattern.compile("\\{([a-z]+)\\}")
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .sorted()
        .toList();
  }
}
