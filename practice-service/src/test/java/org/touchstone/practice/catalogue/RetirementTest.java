package org.touchstone.practice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;
import org.touchstone.practice.Tables;

/** A clinic stops offering a practice; what was done stays what it was. */
@QuarkusTest
class RetirementTest {
  private static final String PRACTICES = "/api/practice/v1/practices/";
  private static final String PROGRAMME = "/api/practice/v1/programmes/evenings";

  @Inject Tables tables;

  private final String clinic = "retirement-" + UUID.randomUUID();
  private final UUID administrator = UUID.randomUUID();
  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();

  @BeforeEach
  void belongToTheClinic() {
    tables.employ(administrator, clinic);
    tables.employ(clinician, clinic);
    tables.share(patient, clinician, List.of(Category.PAIN));
    tables.enrol(patient, clinic);
  }

  @Test
  void aRetiredPracticeIsForStaffToSeeAndForPatientsNoLongerListed() {
    // Given
    String tag = Api.as(patient).get(PRACTICES).header("ETag");

    // When
    retire("sunset", "{\"reason\":\"We offer a walk instead\"}").then().statusCode(204);

    // Then
    Api.as(patient)
        .header("If-None-Match", tag)
        .get(PRACTICES)
        .then()
        .statusCode(200)
        .body("practices.code", not(hasItem("sunset")))
        .body("practices.code", hasItem("music"))
        .body("practices.retired.findAll { it != null }", empty())
        .body("retired.code", contains("sunset"))
        .body("retired.name.es", contains("Ver la puesta de sol"));
    for (RequestSpecification staff : List.of(administrator(), Api.asClinician(clinician))) {
      staff
          .get(PRACTICES)
          .then()
          .body("practices.find { it.code == 'sunset' }.retired", equalTo(true))
          .body(
              "practices.find { it.code == 'sunset' }.retiredReason",
              equalTo("We offer a walk instead"))
          .body("practices.find { it.code == 'music' }.retired", equalTo(false));
    }
    Api.as(UUID.randomUUID()).get(PRACTICES).then().body("practices.code", hasItem("sunset"));
  }

  @Test
  void whatWasDoneKeepsItsNameAndCanBeChanged() {
    // Given
    UUID id = UUID.randomUUID();
    String session = Api.entry("'practice':'sunset','minutes':10");
    Api.put(patient, Api.SESSION, id, session).then().statusCode(201);

    // When
    retire("sunset", "{}").then().statusCode(204);

    // Then
    Api.as(patient)
        .get(PRACTICES + "sunset")
        .then()
        .statusCode(200)
        .body("practice.name.en", equalTo("Watching the sunset"))
        .body("practice.retired", nullValue());
    administrator()
        .get(PRACTICES + "sunset")
        .then()
        .body("practice.retired", equalTo(true))
        .body("practice.retiredReason", nullValue());
    Api.change(patient, Api.SESSION, id, 1, Api.entry("'practice':'sunset','minutes':20"))
        .then()
        .statusCode(200);
    Api.as(patient)
        .get(Api.SESSION + id)
        .then()
        .body("practice", equalTo("sunset"))
        .body("minutes", equalTo(20));
  }

  @Test
  void itIsNoLongerSuggestedAlsoWhereAProgrammeAsksForIt() {
    // Given
    draft("sunset").then().statusCode(201);
    administrator().post(PROGRAMME + "/publish?revision=1").then().statusCode(201);
    Api.asClinician(clinician)
        .contentType(ContentType.JSON)
        .body(
            "{\"programme\":\"evenings\",\"startsOn\":\"%s\"}"
                .formatted(LocalDate.now(ZoneOffset.UTC)))
        .put("/api/practice/v1/patients/" + patient + "/enrolments/" + UUID.randomUUID())
        .then()
        .statusCode(201);
    Api.as(patient).get(Api.ME + "plan").then().body("suggestions.practice", hasItem("sunset"));

    // When
    retire("sunset", "{}").then().statusCode(204);

    // Then
    Api.as(patient)
        .get(Api.ME + "plan")
        .then()
        .statusCode(200)
        .body("suggestions.practice", not(hasItem("sunset")));
    administrator().delete(PRACTICES + "sunset/retirement").then().statusCode(204);
    Api.as(patient).get(Api.ME + "plan").then().body("suggestions.practice", hasItem("sunset"));
  }

  @Test
  void aProgrammeThatContainsItSaysSoWhenItIsEdited() {
    // Given
    retire("sunset", "{}").then().statusCode(204);

    // When
    Response saved = draft("sunset");

    // Then
    saved.then().statusCode(201).body("retiredPractices", contains("sunset"));
    administrator().get(PROGRAMME + "/draft").then().body("retiredPractices", contains("sunset"));
    administrator().delete(PRACTICES + "sunset/retirement").then().statusCode(204);
    administrator().get(PROGRAMME + "/draft").then().body("retiredPractices", empty());
  }

  @Test
  void theSameAgainHasNoFurtherEffectAndTheReasonCanChange() {
    // Given
    retire("music", "").then().statusCode(204);
    retire("music", "{\"reason\":\"First\"}").then().statusCode(204);

    // When
    retire("music", "{\"reason\":\"Second\"}").then().statusCode(204);

    // Then
    administrator()
        .get(PRACTICES + "music")
        .then()
        .body("practice.retiredReason", equalTo("Second"));
    administrator().delete(PRACTICES + "music/retirement").then().statusCode(204);
    administrator().delete(PRACTICES + "music/retirement").then().statusCode(204);
    administrator().get(PRACTICES + "music").then().body("practice.retired", equalTo(false));
  }

  /** The hug's only form without touch: with it would go what somebody who is hurt by touch has. */
  @Test
  void whatOthersNeedStays() {
    // When
    Response answer = retire("hug_in_words", "{}");

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem("code"));
    Api.as(patient).get(PRACTICES).then().body("practices.code", hasItem("hug_in_words"));
  }

  @Test
  void aFormWithTouchComesBackAfterTheOneWithout() {
    // Given
    List<String> family =
        List.of("hug", "hug_self", "hug_pet", "hug_pillow", "hand_on_heart", "hug_in_words");
    for (String code : family) {
      retire(code, "{}").then().statusCode(204);
    }

    // When
    Response alone = administrator().delete(PRACTICES + "hug/retirement");

    // Then
    alone.then().statusCode(400);
    administrator().delete(PRACTICES + "hug_in_words/retirement").then().statusCode(204);
    administrator().delete(PRACTICES + "hug/retirement").then().statusCode(204);
    assertThat(Api.as(patient).get(PRACTICES).<List<String>>path("practices.code"))
        .contains("hug", "hug_in_words")
        .doesNotContain("hug_self", "hug_pet", "hug_pillow", "hand_on_heart");
    Api.as(patient).get(PRACTICES + "hug").then().body("variants", contains("hug_in_words"));
  }

  @Test
  void itIsTheClinicsOwnDecision() {
    // Given
    UUID other = UUID.randomUUID();
    tables.employ(other, "other-" + clinic);

    // When
    Api.with(TestTokens.administrator(other))
        .contentType(ContentType.JSON)
        .body("{}")
        .put(PRACTICES + "sunset/retirement")
        .then()
        .statusCode(204);

    // Then
    Api.as(patient).get(PRACTICES).then().body("practices.code", hasItem("sunset"));
    administrator().get(PRACTICES + "sunset").then().body("practice.retired", equalTo(false));
    retire("sunset", "{}").then().statusCode(204);
    Api.with(TestTokens.administrator(other)).delete(PRACTICES + "sunset/retirement");
    administrator().get(PRACTICES + "sunset").then().body("practice.retired", equalTo(true));
  }

  @Test
  void needsAPracticeAndAClinic() {
    // When
    Response unknown = retire("no_such_practice", "{}");

    // Then
    unknown.then().statusCode(404);
    administrator().delete(PRACTICES + "no_such_practice/retirement").then().statusCode(404);
    Api.with(TestTokens.administrator(UUID.randomUUID()))
        .contentType(ContentType.JSON)
        .body("{}")
        .put(PRACTICES + "sunset/retirement")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"reason\":\"\"}", "{\"reason\":\"a\\u0000b\"}", "{\"because\":\"a\"}"})
  void namesWhatIsWrongWithTheReason(String body) {
    // When
    Response answer = retire("sunset", body);

    // Then
    answer.then().statusCode(400);
    administrator().get(PRACTICES + "sunset").then().body("practice.retired", equalTo(false));
  }

  private Response retire(String code, String body) {
    RequestSpecification call = administrator();
    return (body.isEmpty() ? call : call.contentType(ContentType.JSON).body(body))
        .put(PRACTICES + code + "/retirement");
  }

  private Response draft(String practice) {
    return administrator()
        .contentType(ContentType.JSON)
        .body(
            """
            {"title":{"en":"Evenings","es":"Tardes"},"summary":{"en":"S","es":"S"},
             "weeks":[{"title":{"en":"One","es":"Uno"},"items":[
               {"id":"one","kind":"practice","code":"%s","timesPerWeek":7}]}]}"""
                .formatted(practice))
        .put(PROGRAMME + "/draft");
  }

  private RequestSpecification administrator() {
    return Api.with(TestTokens.administrator(administrator));
  }
}
