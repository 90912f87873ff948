package org.touchstone.practice.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;

@QuarkusTest
class InstrumentsTest {
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void listsQuestionsCodesAndSources() throws IOException {
    // When
    Response answer =
        Api.with(TestTokens.clinician(UUID.randomUUID())).get("/api/practice/v1/instruments");

    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode peg = json.readTree(answer.asString()).at("/instruments/0");
    assertThat(peg.path("code").textValue()).isEqualTo("peg");
    assertThat(peg.path("panelCode").textValue()).isEqualTo("91148-7");
    assertThat(peg.path("scoreCode").textValue()).isEqualTo("91147-9");
    assertThat(peg.path("items").findValuesAsText("id"))
        .containsExactly("pain", "enjoyment", "activity");
    assertThat(codes(peg)).containsExactly("75893-8", "91145-3", "91146-1");
    assertThat(peg.path("options")).hasSize(11);
    JsonNode phq4 = json.readTree(answer.asString()).at("/instruments/1");
    assertThat(phq4.path("code").textValue()).isEqualTo("phq-4");
    assertThat(phq4.path("panelCode").textValue()).isEqualTo("69724-3");
    assertThat(phq4.path("scoreCode").textValue()).isEqualTo("70272-0");
    assertThat(codes(phq4)).containsExactly("69725-0", "68509-9", "44250-9", "44255-8");
    assertThat(phq4.path("options")).hasSize(4);
    assertThat(phq4.at("/subscales/0/code").textValue()).isEqualTo("55758-7");
    assertThat(phq4.path("subscales").findValuesAsText("threshold")).containsExactly("3", "3");
    JsonNode phq9 = json.readTree(answer.asString()).at("/instruments/2");
    assertThat(phq9.path("code").textValue()).isEqualTo("phq-9");
    assertThat(phq9.path("category").textValue()).isEqualTo("mood");
    assertThat(phq9.path("panelCode").textValue()).isEqualTo("44249-1");
    assertThat(phq9.path("scoreCode").textValue()).isEqualTo("44261-6");
    assertThat(codes(phq9))
        .containsExactly(
            "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3",
            "44260-8");
    assertThat(phq9.path("max").intValue()).isEqualTo(27);
    assertThat(phq9.path("bands").findValuesAsText("from"))
        .containsExactly("0", "5", "10", "15", "20");
    assertThat(phq9.at("/flags/0/item").textValue()).isEqualTo("self-harm");
    assertThat(phq9.at("/flags/0/from").intValue()).isEqualTo(1);
    assertThat(phq9.at("/caution/en").textValue()).contains("no all-clear");
    assertThat(phq9.at("/source/doi").textValue()).startsWith("10.");
    assertThat(phq9.at("/source/licence").textValue()).startsWith("Free to use.");
    for (JsonNode instrument : List.of(peg, phq4)) {
      assertThat(instrument.at("/source/doi").textValue()).startsWith("10.");
      assertThat(instrument.at("/source/citation").textValue()).contains("2009");
      assertThat(instrument.at("/source/licence").textValue()).startsWith("Free to use.");
    }
  }

  @Test
  void everyTextIsThereInBothLanguages() throws IOException {
    // When
    Response answer =
        Api.with(TestTokens.patient(UUID.randomUUID())).get("/api/practice/v1/instruments");

    // Then
    List<JsonNode> texts = json.readTree(answer.asString()).findParents("en");
    assertThat(texts).hasSizeGreaterThan(20);
    for (JsonNode text : texts) {
      String english = text.path("en").textValue();
      assertThat(english).isNotBlank();
      assertThat(text.path("es").textValue()).isNotBlank();
      if (!english.matches("\\d+")) {
        assertThat(text.path("es").textValue()).isNotEqualTo(english);
      }
    }
  }

  private static List<String> codes(JsonNode instrument) {
    List<String> codes = new ArrayList<>();
    instrument.path("items").forEach(item -> codes.add(item.path("code").textValue()));
    return codes;
  }
}
