package org.touchstone.practice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.touchstone.practice.wording.Readability;
import org.touchstone.practice.wording.Texts;

/** The practices that come with the service. */
class PracticeDataTest {
  private static final JsonNode FILE = Texts.file(Texts.PRACTICES);
  private static final JsonNode PRACTICES = FILE.get("practices");

  /** Codes that diaries have used since the first version: each names a practice of the article. */
  private static final Set<String> OF_THE_ARTICLE =
      Set.of(
          "hug",
          "hand_holding",
          "looking_forward",
          "appreciation_text",
          "shoulder_touch",
          "breathing",
          "massage",
          "lying_close",
          "day_sharing",
          "side_by_side",
          "conversation",
          "fears_and_hopes",
          "active_listening",
          "eye_contact",
          "professional_massage",
          "hand_massage",
          "foot_rub",
          "hair_brushing",
          "music",
          "favourite_food",
          "laughter",
          "nature",
          "sunset",
          "cooking",
          "reading_aloud");

  @Test
  void holdsEveryPracticeOfTheArticleAndMore() {
    List<String> codes = PRACTICES.findValuesAsText("code");

    assertThat(codes)
        .hasSizeGreaterThanOrEqualTo(40)
        .doesNotHaveDuplicates()
        .containsAll(OF_THE_ARTICLE)
        .contains("head_massage", "cuddle", "nature_walk", "gratitude", "honest_moment")
        .allMatch(code -> code.matches(PracticeRules.CODE_FORM) && code.length() <= 60);
  }

  @Test
  void namesAreUniqueInEachLanguage() {
    for (String language : List.of("en", "es")) {
      assertThat(PRACTICES)
          .extracting(one -> one.get("name").get(language).asText())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyPracticeHasItsStepsMechanismsAndStopWords() {
    List<String> mechanisms = FILE.get("mechanisms").findValuesAsText("code");
    for (JsonNode practice : PRACTICES) {
      String code = practice.get("code").asText();
      assertThat(practice.get("steps").size()).as(code).isBetween(3, 6);
      assertThat(Texts.of(practice.get("steps")))
          .as(code)
          .allMatch(step -> step.en().length() <= 100 && step.es().length() <= 110);
      assertThat(Texts.strings(practice.get("mechanisms"))).as(code).isNotEmpty();
      assertThat(mechanisms).containsAll(Texts.strings(practice.get("mechanisms")));
      boolean withSomebody =
          Texts.strings(practice.get("with")).stream()
              .anyMatch(Set.of("partner", "family", "friend", "clinician")::contains);
      assertThat(practice.get("stopWords").isEmpty()).as(code).isEqualTo(!withSomebody);
    }
  }

  @Test
  void aPartnerIsNeverTheOnlyCompany() {
    assertThat(PRACTICES)
        .noneMatch(one -> Texts.strings(one.get("with")).equals(List.of("partner")));
  }

  @Test
  void whoHasNobodyOrIsHurtByTouchFindsAnotherForm() {
    // Given
    Map<String, List<JsonNode>> families = new HashMap<>();
    Set<String> roots = new HashSet<>();
    for (JsonNode practice : PRACTICES) {
      String code = practice.get("code").asText();
      families
          .computeIfAbsent(practice.path("variantOf").asText(code), key -> new ArrayList<>())
          .add(practice);
      if (!practice.has("variantOf")) {
        roots.add(code);
      }
    }

    // Then
    assertThat(roots).isEqualTo(families.keySet());
    families.forEach(
        (root, family) -> {
          assertThat(family)
              .as(root + ": alone")
              .anyMatch(one -> Texts.strings(one.get("with")).contains("self"));
          if (family.stream().anyMatch(one -> one.get("touchLevel").asInt() > 0)) {
            assertThat(family)
                .as(root + ": without touch")
                .anyMatch(
                    one -> one.get("touchLevel").asInt() == 0 && one.get("regions").isEmpty());
          }
        });
  }

  @Test
  void everyPracticeWithTouchSaysWhatItTouches() {
    Set<String> regions =
        Set.copyOf(Texts.file("/catalogue/regions.json").findValuesAsText("code"));
    for (JsonNode practice : PRACTICES) {
      List<String> touched = Texts.strings(practice.get("regions"));
      assertThat(regions).containsAll(touched);
      assertThat(touched).doesNotHaveDuplicates();
      if (practice.get("touchLevel").asInt() > 0) {
        assertThat(touched).as(practice.get("code").asText()).isNotEmpty();
      }
    }
  }

  /** A patient whose every region hurts when touched is left with something in each daypart. */
  @Test
  void somethingIsLeftWhenAllTouchHurts() {
    assertThat(Texts.nodes(PRACTICES, one -> one.get("regions").isEmpty()))
        .extracting(one -> one.get("daypart").asText())
        .contains("morning", "day", "evening")
        .hasSizeGreaterThan(30);
  }

  @Test
  void evidenceSaysWhatItDidNotShowAndNoneIsStrong() {
    int cards = 0;
    for (JsonNode practice : PRACTICES) {
      for (JsonNode evidence : practice.get("evidence")) {
        cards++;
        assertThat(evidence.get("didNotShow").get("en").asText()).hasSizeGreaterThan(20);
        // No practice has been tested in several good trials with people in chronic pain.
        assertThat(evidence.get("strength").asText()).isIn("some", "early", "mixed");
      }
    }
    assertThat(cards).isGreaterThan(30);
  }

  /** The figures that have been checked against the studies. */
  @Test
  void evidenceKeepsToTheStudies() {
    Map<String, JsonNode> hug =
        Texts.nodes(practice("hug").get("evidence"), one -> true).stream()
            .collect(Collectors.toMap(one -> one.get("study").asText(), one -> one));

    assertThat(hug.get("dreisoerner_2021").get("n").asInt()).isEqualTo(159);
    assertThat(en(hug, "dreisoerner_2021", "didNotShow")).contains("No difference", "heart rate");
    assertThat(en(hug, "grewen_2005", "didNotShow")).contains("no rise of oxytocin");
    assertThat(en(hug, "berretz_2022", "didNotShow")).contains("No difference in men");
    assertThat(en(hug, "packheiser_2024", "finding")).contains("0.69", "0.48 to 0.89");
    assertThat(en(hug, "murphy_2018", "didNotShow")).contains("cannot tell what came first");
    Map<String, JsonNode> breathing =
        Texts.nodes(practice("breathing").get("evidence"), one -> true).stream()
            .collect(Collectors.toMap(one -> one.get("study").asText(), one -> one));
    assertThat(en(breathing, "fincham_2023", "finding")).contains("-0.35", "-0.55 to -0.14");
    assertThat(en(breathing, "joseph_2022", "didNotShow")).contains("very low");
    assertThat(en(breathing, "bentley_2023", "didNotShow")).contains("under five minutes");
  }

  @Test
  void isEasyToRead() {
    String english =
        Texts.of(PRACTICES).stream()
            .filter(text -> text.place().matches(".*(summary|steps\\[\\d+])"))
            .map(text -> text.en())
            .collect(Collectors.joining(" "));
    String spanish =
        Texts.of(PRACTICES).stream()
            .filter(text -> text.place().matches(".*(summary|steps\\[\\d+])"))
            .map(text -> text.es())
            .collect(Collectors.joining(" "));

    assertThat(Readability.grade(english)).isLessThan(5);
    assertThat(Readability.perspicuity(spanish)).isGreaterThan(70);
  }

  private static JsonNode practice(String code) {
    return Texts.nodes(PRACTICES, one -> one.get("code").asText().equals(code)).get(0);
  }

  private static String en(Map<String, JsonNode> cards, String study, String field) {
    return cards.get(study).get(field).get("en").asText();
  }
}
