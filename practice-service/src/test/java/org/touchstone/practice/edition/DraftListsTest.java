package org.touchstone.practice.edition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;
import org.touchstone.practice.Tables;

/** The lists of what a clinic is writing. */
@QuarkusTest
class DraftListsTest {
  private static final String ROOT = "/api/practice/v1/";
  private static final String PROGRAMME =
      """
      {"title":{"en":"Hands","es":"Manos"},"summary":{"en":"A week","es":"Una semana"},
       "weeks":[{"title":{"en":"One","es":"Uno"},"items":[
         {"id":"hands","kind":"practice","code":"hand_holding","timesPerWeek":3}]}]}""";
  private static final String PRACTICE =
      """
      {"name":{"en":"Tea","es":"Té"},"kind":"shared","daypart":"day","touchLevel":0,"minutes":10,
       "energy":1,"with":["self"],"mechanisms":["presence"],"summary":{"en":"Tea.","es":"Té."},
       "steps":[{"en":"Boil.","es":"Hierve."},{"en":"Pour.","es":"Sirve."},{"en":"Sit.","es":"Siéntate."}],
       "stopWords":[],"evidence":[]}""";

  @Inject Tables tables;

  private final UUID administrator = UUID.randomUUID();

  @BeforeEach
  void belongToTheClinic() {
    tables.employ(administrator, "drafts-" + administrator);
  }

  @Test
  void listsDraftsOfProgrammesPublishedOrNot() {
    // Given
    save("programmes/of-nobody-yet/draft", PROGRAMME);
    save("programmes/of-nobody-yet/draft?revision=1", PROGRAMME.replace("Hands", "Both hands"));
    save("programmes/first-week/draft", PROGRAMME);

    // When
    Response answer = admin().get(ROOT + "programme-drafts");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("drafts.code", contains("first-week", "of-nobody-yet"))
        .body("drafts.revision", contains(1, 2))
        .body("drafts.title.en", contains("Hands", "Both hands"))
        .body("drafts.published", contains(true, false))
        .body("drafts[0].changedAt", notNullValue());
  }

  @Test
  void listsDraftsOfPracticesPublishedOrNot() {
    // Given
    save("practices/tea_of_nobody_yet/draft", PRACTICE);
    save("practices/hug/draft", PRACTICE);
    save("practices/tea_of_ours/draft", PRACTICE.replace("\"Tea\"", "\"Our tea\""));
    admin().post(ROOT + "practices/tea_of_ours/publish?revision=1").then().statusCode(201);
    save("practices/tea_of_ours/draft", PRACTICE.replace("\"Tea\"", "\"Later tea\""));

    // When
    Response answer = admin().get(ROOT + "practice-drafts");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("drafts.code", contains("hug", "tea_of_nobody_yet", "tea_of_ours"))
        .body("drafts.name.en", contains("Tea", "Tea", "Later tea"))
        .body("drafts.published", contains(true, false, true))
        .body("drafts[1].kind", equalTo("shared"))
        .body("drafts[1].daypart", equalTo("day"))
        .body("drafts[1].touchLevel", equalTo(0))
        .body("drafts[1].changedAt", notNullValue());
  }

  @Test
  void sayNothingOfAnotherClinics() {
    // Given
    UUID elsewhere = UUID.randomUUID();
    tables.employ(elsewhere, "drafts-" + elsewhere);
    save("programmes/of-nobody-yet/draft", PROGRAMME);
    save("practices/tea_of_nobody_yet/draft", PRACTICE);

    for (String list : new String[] {"programme-drafts", "practice-drafts"}) {
      // When
      Response answer = Api.with(TestTokens.administrator(elsewhere)).get(ROOT + list);

      // Then
      answer.then().statusCode(200).body("drafts", empty());
    }
  }

  private void save(String path, String body) {
    admin()
        .contentType(ContentType.JSON)
        .body(body)
        .put(ROOT + path)
        .then()
        .statusCode(path.contains("revision") ? 200 : 201);
  }

  private io.restassured.specification.RequestSpecification admin() {
    return Api.with(TestTokens.administrator(administrator));
  }
}
