package org.touchstone.practice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;

@QuarkusTest
class PracticeResourceTest {
  private static final String PRACTICES = "/api/practice/v1/practices";
  private static final String REGIONS = "/api/practice/v1/regions";

  @ParameterizedTest
  @ValueSource(strings = {"patient", "partner", "clinician", "administrator"})
  void listsThePracticesForEveryone(String role) {
    // Given
    String token = TestTokens.token(UUID.randomUUID(), role);

    // When
    Response answer = Api.with(token).get(PRACTICES);

    // Then
    answer
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("private"))
        .body("version", greaterThanOrEqualTo(2))
        .body("notice.en", containsString("not medical advice"))
        .body("practices.size()", greaterThanOrEqualTo(71))
        .body(
            "practices.code",
            hasItems("hug", "hand_holding", "breathing", "massage", "conversation", "music"))
        .body("practices.code", everyItem(matchesPattern("[a-z]+(_[a-z]+)*")))
        .body("practices.kind.unique()", hasItems("physical", "emotional", "shared", "presence"))
        .body("practices.daypart.unique()", hasItems("morning", "day", "evening"))
        .body("practices.draft", everyItem(nullValue()));
  }

  /** What the apps read since the first version is there as it was. */
  @Test
  void keepsTheShapeOfTheFirstVersion() {
    // When
    Response answer = Api.as(UUID.randomUUID()).get(PRACTICES);

    // Then
    Map<String, Object> hug = answer.path("practices.find { it.code == 'hug' }");
    assertThat(hug)
        .containsEntry("kind", "physical")
        .containsEntry("daypart", "morning")
        .containsEntry("touchLevel", 3)
        .containsEntry("minutes", 1)
        .containsEntry("energy", 1)
        .containsEntry("with", List.of("partner", "family", "friend"))
        .containsEntry("name", Map.of("en", "20-second hug", "es", "Abrazo de 20 segundos"))
        .containsKey("summary");
  }

  @Test
  void saysWhereNoStudyIsKnown() {
    // When
    Response answer = Api.as(UUID.randomUUID()).get(PRACTICES);

    // Then
    answer
        .then()
        .body(
            "practices.find { it.code == 'cooking' }.evidenceNote.en",
            containsString("no study of this practice"))
        .body("practices.findAll { it.evidence.isEmpty() }.evidenceNote", everyItem(notNullValue()))
        .body("practices.find { it.code == 'hug' }.evidenceNote", nullValue());
  }

  @Test
  void readsOnePractice() {
    // When
    Response answer = Api.as(UUID.randomUUID()).get(PRACTICES + "/hug");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("practice.code", equalTo("hug"))
        .body("practice.steps.size()", equalTo(4))
        .body("practice.evidence.study", hasItems("dreisoerner_2021", "grewen_2005"))
        .body("practice.stopWords.es", hasItem("Basta"))
        .body("notice.es", containsString("no consejo médico"))
        .body("crisis.en", containsString("Help now"))
        .body("whenToCall.es", containsString("clínica"))
        .body("mechanisms.code", equalTo(List.of("gentle_touch", "feeling_safe")))
        .body("variants", hasItems("hug_self", "hug_pet", "hand_on_heart", "hug_in_words"))
        .body("variants", not(hasItem("hug")));
  }

  @Test
  void knowsWhatItHasNot() {
    Api.as(UUID.randomUUID())
        .get(PRACTICES + "/no_such_thing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hug", "hug-self", "hug__self", "_hug", "1", "hug%20self"})
  void needsACode(String code) {
    Api.as(UUID.randomUUID())
        .urlEncodingEnabled(false)
        .get(PRACTICES + "/" + code)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("code"));
  }

  @Test
  void needsAKnownStatus() {
    Api.as(UUID.randomUUID())
        .get(PRACTICES + "?status=secret")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("status"));
  }

  @ParameterizedTest
  @ValueSource(strings = {PRACTICES, REGIONS, PRACTICES + "/hug"})
  void answersNothingNewToWhoHasTheVersion(String path) {
    // Given
    UUID caller = UUID.randomUUID();
    String tag = Api.as(caller).get(path).header("ETag");

    // When
    Response answer = Api.as(caller).header("If-None-Match", tag).get(path);

    // Then
    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.header("ETag")).isEqualTo(tag);
    assertThat(answer.asString()).isEmpty();
  }

  @Test
  void listsTheRegionsOfTheBodyAndWhatTouchesThem() {
    // When
    Response answer = Api.as(UUID.randomUUID()).get(REGIONS);

    // Then
    answer
        .then()
        .statusCode(200)
        .body("regions.size()", equalTo(43))
        .body("regions.code.unique().size()", equalTo(43))
        .body("regions.find { it.code == 'lower-back-left' }.side", equalTo("left"))
        .body("regions.find { it.code == 'knee-right' }.snomedCt", equalTo("72696002"))
        .body(
            "regions.find { it.code == 'hand-left' }.touchedBy",
            hasItems("hand_holding", "hand_massage", "warm_cup"))
        .body("regions.find { it.code == 'hand-left' }.touchedBy", not(hasItem("head_massage")))
        .body("regions.find { it.code == 'genitals' }.touchedBy", equalTo(List.of()));
  }
}
