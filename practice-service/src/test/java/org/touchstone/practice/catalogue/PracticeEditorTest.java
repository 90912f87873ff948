package org.touchstone.practice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;
import org.touchstone.practice.Tables;
import org.touchstone.practice.edition.Clinic;

/** Administrators write practices; nobody else notices before they publish. */
@QuarkusTest
class PracticeEditorTest {
  private static final String PRACTICES = "/api/practice/v1/practices/";
  private static final UUID ADMINISTRATOR = UUID.randomUUID();
  private static final UUID PATIENT = UUID.randomUUID();
  private static final String CLINIC = "editor-" + ADMINISTRATOR;

  @Inject Tables tables;
  @Inject Catalogue catalogue;

  @BeforeEach
  void belongToTheClinic() {
    tables.employ(ADMINISTRATOR, CLINIC);
    tables.enrol(PATIENT, CLINIC);
  }

  @Test
  void offersAPracticeOnceItIsPublished() {
    // Given
    String code = newCode();
    administrator().body(talk("Tea outdoors")).put(PRACTICES + code + "/draft");
    int before = patient().get(PRACTICES).path("version");
    String tag = patient().get(PRACTICES).header("ETag");
    boolean known = catalogue.isPractice(new Clinic(CLINIC), code);
    int unpublished = patient().get(PRACTICES + code).statusCode();

    // When
    Response answer = administrator().post(PRACTICES + code + "/publish?revision=1");

    // Then
    answer.then().statusCode(201).body("version", equalTo(1)).body("code", equalTo(code));
    assertThat(known).isFalse();
    assertThat(catalogue.isPractice(new Clinic(CLINIC), code)).isTrue();
    assertThat(unpublished).isEqualTo(404);
    patient()
        .header("If-None-Match", tag)
        .get(PRACTICES)
        .then()
        .statusCode(200)
        .body("version", greaterThan(before))
        .body("practices.find { it.code == '" + code + "' }.name.en", equalTo("Tea outdoors"));
    administrator().get(PRACTICES + code + "/draft").then().statusCode(404);
  }

  @Test
  void replacesWhatCameWithTheSuiteAndKeepsTheHistory() {
    // Given
    String draft = talk("Watching the evening sky");
    administrator().body(draft).put(PRACTICES + "sunset/draft");
    int before = patient().get(PRACTICES + "sunset").path("practice.version");

    // When
    administrator().post(PRACTICES + "sunset/publish?revision=1").then().statusCode(201);

    // Then
    patient()
        .get(PRACTICES + "sunset")
        .then()
        .body("practice.version", equalTo(before + 1))
        .body("practice.name.en", equalTo("Watching the evening sky"));
    administrator()
        .get(PRACTICES + "sunset/versions")
        .then()
        .statusCode(200)
        .body("versions[0].version", equalTo(before + 1))
        .body("versions[0].publishedBy", equalTo(ADMINISTRATOR.toString()))
        .body("versions[0].publishedAt", notNullValue())
        .body("versions.last().content.name.en", equalTo("Watching the sunset"))
        .body("versions.last().publishedBy", nullValue());
  }

  @Test
  void aPublishedVersionNeverChanges() {
    // Given
    String code = newCode();
    administrator().body(talk("Tea")).put(PRACTICES + code + "/draft");
    administrator().post(PRACTICES + code + "/publish?revision=1").then().statusCode(201);

    // Then
    String where = " WHERE code = '" + code + "'";
    assertThatThrownBy(() -> tables.execute("UPDATE practice_edition SET content = '{}'" + where))
        .hasStackTraceContaining("never changes");
    assertThatThrownBy(() -> tables.execute("DELETE FROM practice_edition" + where))
        .hasStackTraceContaining("never changes");
  }

  @Test
  void listsDraftsForAdministratorsAlone() {
    // Given
    String code = newCode();
    administrator().body(talk("Half a thought")).put(PRACTICES + code + "/draft");

    // When
    Response answer = administrator().get(PRACTICES + "?status=draft");

    // Then
    String mine = "practices.find { it.code == '" + code + "' }";
    answer
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body(mine + ".draft.revision", equalTo(1))
        .body(mine + ".version", equalTo(0))
        .body("practices.code", not(hasItem("hug")));
    for (String role : List.of("patient", "partner", "clinician")) {
      Api.with(TestTokens.token(UUID.randomUUID(), role))
          .get(PRACTICES + "?status=draft")
          .then()
          .statusCode(403)
          .body("type", equalTo("/problems/forbidden"));
    }
  }

  @Test
  void theSameDraftAgainChangesNothing() {
    // Given
    String path = PRACTICES + newCode() + "/draft";
    administrator().body(talk("Tea")).put(path).then().statusCode(201);

    // When
    Response again = administrator().body(talk("Tea")).put(path);

    // Then
    again.then().statusCode(200).body("revision", equalTo(1));
  }

  @Test
  void twoAdministratorsDoNotOverwriteEachOther() {
    // Given
    String path = PRACTICES + newCode() + "/draft";
    administrator().body(talk("First")).put(path).then().statusCode(201);
    administrator().body(talk("Second")).put(path + "?revision=1").then().statusCode(200);

    // When
    Response late = administrator().body(talk("Third")).put(path + "?revision=1");

    // Then
    late.then().statusCode(409).body("type", equalTo("/problems/revision-conflict"));
    administrator()
        .get(path)
        .then()
        .body("revision", equalTo(2))
        .body("content.name.en", equalTo("Second"));
  }

  @Test
  void publishesTheRevisionThatWasSeen() {
    // Given
    String code = newCode();
    administrator().body(talk("First")).put(PRACTICES + code + "/draft");
    administrator().body(talk("Second")).put(PRACTICES + code + "/draft?revision=1");

    // When
    Response late = administrator().post(PRACTICES + code + "/publish?revision=1");

    // Then
    late.then().statusCode(409);
    assertThat(catalogue.isPractice(new Clinic(CLINIC), code)).isFalse();
  }

  @Test
  void throwsADraftAway() {
    // Given
    String path = PRACTICES + newCode() + "/draft";
    administrator().body(talk("Tea")).put(path);

    // When
    administrator().delete(path).then().statusCode(204);

    // Then
    administrator().get(path).then().statusCode(404);
    administrator().delete(path).then().statusCode(204);
    administrator().body(talk("Tea")).put(path + "?revision=1").then().statusCode(404);
  }

  /** Each rule, with the field at fault. Nothing is kept. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "'touchLevel':0 | 'touchLevel':5 | touchLevel",
        "'touchLevel':0, | | touchLevel",
        "'touchLevel':0 | 'touchLevel':1 | regions",
        "'minutes':10 | 'minutes':0 | minutes",
        "'energy':1 | 'energy':4 | energy",
        "'kind':'shared' | 'kind':'magic' | kind",
        "'with':['friend','self'] | 'with':[] | with",
        "'with':['friend','self'] | 'with':['self','self'] | with[1]",
        "'with':['friend','self'] | 'with':['unknown'] | with",
        "'regions':[] | 'regions':['tail'] | regions[0]",
        "'mechanisms':['presence'] | 'mechanisms':['magic'] | mechanisms[0]",
        "'mechanisms':['presence'] | 'mechanisms':[] | mechanisms",
        "'es':'Nombre' | 'es':' ' | name.es",
        "'es':'Nombre' | 'fr':'Nom' | name.fr",
        "'stopWords':[{'en':'Stop','es':'Basta'}] | 'stopWords':[] | stopWords",
        "{'en':'Three','es':'Tres'} | {'en':'Three'} | steps[2].es",
        "'evidence':[] | 'evidence':[{'study':'nobody_1999','population':{'en':'a','es':'a'},'finding':{'en':'a','es':'a'},'didNotShow':{'en':'a','es':'a'},'strength':'early'}] | evidence[0].study",
        "'evidence':[] | 'evidence':[{'study':'finn_2018','n':0,'population':{'en':'a','es':'a'},'finding':{'en':'a','es':'a'},'didNotShow':{'en':'a','es':'a'},'strength':'early'}] | evidence[0].n",
        "'evidence':[] | 'evidence':[{'study':'finn_2018','population':{'en':'a','es':'a'},'finding':{'en':'a','es':'a'},'strength':'early'}] | evidence[0].didNotShow",
        "'evidence':[] | 'evidence':[],'secret':1 | secret",
        "'evidence':[] | 'evidence':[null] | evidence[0]",
        "'regions':[] | 'regions':[null] | regions[0]",
        "'with':['friend','self'] | 'with':['self',null] | with[1]",
        "'en':'Name' | 'en':'a\\u0000b' | name.en"
      })
  void namesTheFieldAtFault(String valid, String broken, String field) {
    // Given
    String path = PRACTICES + newCode() + "/draft";
    String with = talk("Name").replace(json(valid), broken == null ? "" : json(broken));

    // When
    Response answer = administrator().body(with).put(path);

    // Then
    assertThat(with).isNotEqualTo(talk("Name"));
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", hasItem(field));
    administrator().get(path).then().statusCode(404);
  }

  @Test
  void aPracticeWithTouchNeedsFormsWithoutTouchAndAlone() {
    // Given
    String alone = newCode();
    String hug = newCode();
    String touching =
        talk("Holding")
            .replace("\"touchLevel\":0", "\"touchLevel\":3")
            .replace("\"regions\":[]", "\"regions\":[\"chest\"]")
            .replace("[\"friend\",\"self\"]", "[\"friend\"]");
    administrator().body(touching).put(PRACTICES + hug + "/draft").then().statusCode(201);
    administrator().body(talk("Waving")).put(PRACTICES + alone + "/draft");
    administrator().post(PRACTICES + alone + "/publish?revision=1").then().statusCode(201);

    // When
    Response without = administrator().post(PRACTICES + hug + "/publish?revision=1");
    String linked = touching.replace("{\"name\"", "{\"variantOf\":\"" + alone + "\",\"name\"");
    administrator().body(linked).put(PRACTICES + hug + "/draft?revision=1").then().statusCode(200);
    Response with = administrator().post(PRACTICES + hug + "/publish?revision=2");

    // Then
    without.then().statusCode(400).body("violations.field", hasItems("with", "touchLevel"));
    with.then().statusCode(201).body("variantOf", equalTo(alone));
    patient()
        .get("/api/practice/v1/regions")
        .then()
        .body("regions.find { it.code == 'chest' }.touchedBy", hasItem(hug));
  }

  @Test
  void theFormWithoutTouchCannotBeTakenAwayFromTheOthers() {
    // Given: the hug's only form without touch
    String path = PRACTICES + "hug_in_words/";
    String touching =
        talk("Not in words")
            .replace("\"touchLevel\":0", "\"touchLevel\":2")
            .replace("\"regions\":[]", "\"regions\":[\"chest\"]")
            .replace("{\"name\"", "{\"variantOf\":\"hug\",\"name\"");
    String elsewhere =
        talk("In other words").replace("{\"name\"", "{\"variantOf\":\"massage\",\"name\"");
    administrator().body(touching).put(path + "draft").then().statusCode(201);

    // When
    Response withTouch = administrator().post(path + "publish?revision=1");
    administrator().body(elsewhere).put(path + "draft?revision=1").then().statusCode(200);
    Response away = administrator().post(path + "publish?revision=2");

    // Then
    withTouch.then().statusCode(400).body("violations.field", hasItem("touchLevel"));
    away.then().statusCode(400).body("violations.field", equalTo(List.of("variantOf")));
    patient().get(PRACTICES + "hug_in_words").then().body("practice.touchLevel", equalTo(0));
    administrator().delete(PRACTICES + "hug_in_words/draft");
  }

  @ParameterizedTest
  @CsvSource({"no_such_practice", "hug_self"})
  void aVariantNeedsAnOriginal(String original) {
    // Given
    String code = newCode();
    String variant =
        talk("Lost").replace("{\"name\"", "{\"variantOf\":\"" + original + "\",\"name\"");
    administrator().body(variant).put(PRACTICES + code + "/draft").then().statusCode(201);

    // When
    Response answer = administrator().post(PRACTICES + code + "/publish?revision=1");

    // Then
    answer.then().statusCode(400).body("violations.field", equalTo(List.of("variantOf")));
    administrator().delete(PRACTICES + code + "/draft");
  }

  @Test
  void needsTheRevisionToPublish() {
    administrator()
        .post(PRACTICES + newCode() + "/publish")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("revision"));
    administrator().post(PRACTICES + newCode() + "/publish?revision=1").then().statusCode(404);
    administrator().get(PRACTICES + newCode() + "/versions").then().statusCode(404);
  }

  private static RequestSpecification patient() {
    return Api.as(PATIENT);
  }

  private static RequestSpecification administrator() {
    return Api.with(TestTokens.administrator(ADMINISTRATOR)).contentType("application/json");
  }

  /** A code that no other test has: letters alone. */
  private static String newCode() {
    StringBuilder code = new StringBuilder("test_");
    new Random().ints(16, 'a', 'z' + 1).forEach(letter -> code.append((char) letter));
    return code.toString();
  }

  /** A valid practice without touch that can be done alone. */
  private static String talk(String name) {
    return json(
        "{'name':{'en':'"
            + name
            + "','es':'Nombre'},'kind':'shared','daypart':'day','touchLevel':0,'minutes':10,'energy':1,"
            + "'with':['friend','self'],'regions':[],'mechanisms':['presence'],"
            + "'summary':{'en':'A summary','es':'Un resumen'},"
            + "'steps':[{'en':'One','es':'Uno'},{'en':'Two','es':'Dos'},{'en':'Three','es':'Tres'}],"
            + "'stopWords':[{'en':'Stop','es':'Basta'}],'evidence':[]}");
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
