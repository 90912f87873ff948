package org.touchstone.practice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;

@QuarkusTest
class CatalogueResourceTest {
  private static final String PRACTICES = "/api/practice/v1/practices";
  private static final String REGIONS = "/api/practice/v1/regions";

  /** Words that the suite never says to people. */
  private static final Pattern OUT_OF_TONE =
      Pattern.compile(
          "\\b(streak|missed|failed|overdue|should|must|just|only|simply|normal|your partner|goal|suffer)\\b|!",
          Pattern.CASE_INSENSITIVE);

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
        .body("version", equalTo(1))
        .body("practices.size()", equalTo(25))
        .body(
            "practices.code",
            hasItems("hug", "hand_holding", "breathing", "massage", "conversation", "music"))
        .body("practices.code", everyItem(matchesPattern("[a-z]+(_[a-z]+)*")))
        .body("practices.kind.unique()", hasItems("physical", "emotional", "shared", "presence"))
        .body("practices.daypart.unique()", hasItems("morning", "day", "evening"));
  }

  @Test
  void keepsItsTone() {
    // When
    Response answer = Api.as(UUID.randomUUID()).get(PRACTICES);

    // Then
    List<String> texts = answer.path("practices.summary.en");
    assertThat(texts).hasSize(25).noneMatch(text -> OUT_OF_TONE.matcher(text).find());
    List<String> spanish = answer.path("practices.summary.es");
    assertThat(spanish).hasSize(25).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @ValueSource(strings = {PRACTICES, REGIONS})
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
  void listsTheRegionsOfTheBody() {
    // When
    Response answer = Api.as(UUID.randomUUID()).get(REGIONS);

    // Then
    answer
        .then()
        .statusCode(200)
        .body("regions.size()", equalTo(43))
        .body("regions.code.unique().size()", equalTo(43))
        .body("regions.find { it.code == 'lower-back-left' }.side", equalTo("left"))
        .body("regions.find { it.code == 'knee-right' }.snomedCt", equalTo("72696002"));
  }
}
