package org.touchstone.practice.lesson;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;

@QuarkusTest
class LessonResourceTest {
  private static final String LESSONS = "/api/practice/v1/lessons";
  private static final String REFERENCES = "/api/practice/v1/references";
  private static final String HELP = "/api/practice/v1/help-now/";

  @ParameterizedTest
  @ValueSource(strings = {"patient", "partner", "clinician", "administrator"})
  void listsTheLessonsForEveryone(String role) {
    // When
    Response answer = Api.with(TestTokens.token(UUID.randomUUID(), role)).get(LESSONS);

    // Then
    answer
        .then()
        .statusCode(200)
        .body("lessons.size()", greaterThanOrEqualTo(12))
        .body("lessons.code", hasItems("biology-of-touch", "when-to-call"))
        .body("lessons.reviewDue", everyItem(notNullValue()))
        .body("notice.en", containsString("not medical advice"))
        .body("crisis.es", containsString("Ayuda ahora"));
  }

  @Test
  void readsOneLesson() {
    // When
    Response answer = Api.as(UUID.randomUUID()).get(LESSONS + "/inflammation");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("lesson.title.es", equalTo("Cercanía e inflamación"))
        .body("lesson.claims.reference", hasItem("allen_2017"))
        .body("lesson.reviewed", equalTo("2026-11-25"))
        .body("lesson.reviewDue", equalTo("2027-11-25"))
        .body("lesson.reviewedBy.en", equalTo("Touchstone content team"))
        .body("lesson.claims[0].n", equalTo(4554))
        .body("lesson.claims[0].limits.en", containsString("cannot tell what leads to what"))
        .body("crisis.en", containsString("Help now"));
  }

  @ParameterizedTest
  @ValueSource(strings = {LESSONS + "/none", REFERENCES + "/none_1999"})
  void knowsWhatItHasNot(String path) {
    Api.as(UUID.randomUUID())
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LESSONS,
        LESSONS + "/the-cycle",
        REFERENCES,
        REFERENCES + "/finn_2018",
        HELP + "ES"
      })
  void answersNothingNewToWhoHasTheVersion(String path) {
    // Given
    UUID caller = UUID.randomUUID();
    String tag = Api.as(caller).get(path).header("ETag");

    // When
    Response answer = Api.as(caller).header("If-None-Match", tag).get(path);

    // Then
    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.header("ETag")).isEqualTo(tag);
  }

  /** What a phone keeps from before the dates of reviews were there is asked for again. */
  @Test
  void theListBeforeTheDatesOfReviewsIsNotTakenForTheSame() {
    Api.as(UUID.randomUUID())
        .header("If-None-Match", "\"1\"")
        .get(LESSONS)
        .then()
        .statusCode(200)
        .body("version", greaterThanOrEqualTo(2));
  }

  @Test
  void listsTheResearchBase() {
    // When
    Response answer = Api.as(UUID.randomUUID()).get(REFERENCES);

    // Then
    answer
        .then()
        .statusCode(200)
        .body("references.size()", greaterThanOrEqualTo(30))
        .body("references.findAll { it.inArticle }.size()", equalTo(5));
  }

  @Test
  void readsOneStudy() {
    Api.as(UUID.randomUUID())
        .get(REFERENCES + "/dreisoerner_2021")
        .then()
        .statusCode(200)
        .body("doi", equalTo("10.1016/j.cpnec.2021.100091"))
        .body("design", equalTo("trial"));
  }

  @ParameterizedTest
  @CsvSource({
    "ES,112,024",
    "us,911,988",
    "GB,999,116 123",
    "IE,112,116 123",
    "FR,112,3114",
    "DE,112,0800 111 0 111",
    "IT,112,02 2327 2327",
    "MX,911,800 911 2000",
    "AR,911,135"
  })
  void helpNowNeedsNoToken(String country, String emergency, String crisis) {
    // When
    Response answer = given().get(HELP + country);

    // Then
    answer
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("max-age=86400"))
        .body("country", equalTo(country.toUpperCase(java.util.Locale.ROOT)))
        .body("numbers[0].number", equalTo(emergency))
        .body("numbers.findAll { it.kind == 'crisis' }.number", hasItem(crisis))
        .body("atOnce.es", containsString("ayuda"))
        .body("note", nullValue());
  }

  @Test
  void helpNowIsThereForEveryCountry() {
    given()
        .get(HELP + "ZZ")
        .then()
        .statusCode(200)
        .body("numbers[0].number", equalTo("112"))
        .body("note.en", notNullValue());
  }

  /** Even a token that has run out does not stand in the way. */
  @Test
  void helpNowDoesNotLookAtTokens() {
    Api.with(TestTokens.expired(UUID.randomUUID(), "patient"))
        .get(HELP + "ES")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"E", "ESP", "12", "e$"})
  void helpNowNeedsACountry(String country) {
    given().get(HELP + country).then().statusCode(400).body("violations.field", hasItem("country"));
  }
}
