package org.touchstone.practice.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;
import org.touchstone.practice.Tables;
import org.touchstone.practice.edition.Clinic;

@QuarkusTest
class ProgramTest {
  private static final String PATH = "/api/practice/v1/programmes/";
  private static final String CONTENT =
      """
      {"title":{"en":"Hands","es":"Manos"},"summary":{"en":"A week","es":"Una semana"},
       "weeks":[{"title":{"en":"One","es":"Uno"},"items":[
         {"id":"hands","kind":"practice","code":"hand_holding","timesPerWeek":3},
         {"id":"peg","kind":"instrument","code":"peg","timesPerWeek":1}]}]}""";

  /** The words that the suite's tone leaves out. */
  private static final Pattern NOT_OUR_TONE =
      Pattern.compile(
          "\\b(streak|missed|should|must|just|only|simply|normal|compliance|adherence|partner"
              + "|husband|wife|couple|goal|because|reduces?|causes?|debes?|solo|simplemente|pareja"
              + "|porque|reduce|causa)\\b|!",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Inject Tables tables;
  @Inject ProgramService programs;
  @Inject ProgramEditions editions;

  private final ObjectMapper json = new ObjectMapper();
  private final UUID administrator = UUID.randomUUID();
  private final UUID patient = UUID.randomUUID();
  private final String clinic = "programmes-" + administrator;
  private final String code = "p-" + UUID.randomUUID().toString().substring(0, 30);

  @BeforeEach
  void belongToTheClinic() {
    tables.employ(administrator, clinic);
    tables.enrol(patient, clinic);
  }

  @Test
  void shipsTheFirstWeekOfTheArticle() {
    // When
    Response answer = Api.as(UUID.randomUUID()).get(PATH + "first-week?version=1");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("length", equalTo(1))
        .body("weeks", hasSize(1))
        .body("weeks[0].items.kind", contains("practice", "practice", "menu"))
        .body("weeks[0].items.timesPerWeek", contains(7, 1, 1))
        .body("weeks[0].items[0].code", equalTo("hug"))
        .body("weeks[0].items[1].code", equalTo("conversation"));
  }

  @Test
  void shipsTwelveWeeksInWhichPegAndPhq4Alternate() throws IOException {
    // When
    Response answer = Api.as(UUID.randomUUID()).get(PATH + "twelve-weeks?version=1");

    // Then
    answer.then().statusCode(200).body("length", equalTo(12)).body("weeks", hasSize(12));
    int number = 0;
    for (JsonNode week : json.readTree(answer.asString()).get("weeks")) {
      List<String> instruments = new ArrayList<>();
      List<String> kinds = new ArrayList<>();
      for (JsonNode item : week.get("items")) {
        kinds.add(item.get("kind").textValue());
        if (item.get("kind").textValue().equals("instrument")) {
          instruments.add(item.get("code").textValue());
        }
      }
      assertThat(instruments).containsExactly(++number % 2 == 1 ? "peg" : "phq-4");
      assertThat(kinds).contains("practice").containsOnlyOnce("check-in");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"first-week", "twelve-weeks"})
  void speaksInOurToneInBothLanguages(String shipped) throws IOException {
    // When
    Response answer = Api.as(UUID.randomUUID()).get(PATH + shipped + "?version=1");

    // Then
    List<JsonNode> texts = json.readTree(answer.asString()).findParents("en");
    assertThat(texts).isNotEmpty();
    for (JsonNode text : texts) {
      assertThat(text.get("es").textValue()).isNotBlank().isNotEqualTo(text.get("en").textValue());
      assertThat(text.get("en").textValue()).doesNotContainPattern(NOT_OUR_TONE);
      assertThat(text.get("es").textValue()).doesNotContainPattern(NOT_OUR_TONE);
    }
  }

  @Test
  void listsTheNewestVersions() {
    // When
    Response answer = Api.as(UUID.randomUUID()).get("/api/practice/v1/programmes");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("programmes.code", hasItems("first-week", "twelve-weeks"))
        .body("programmes.find { it.code == 'twelve-weeks' }.length", equalTo(12));
  }

  @Test
  void goesFromDraftToVersions() {
    // Given
    save(code, "", CONTENT).then().statusCode(201).body("revision", equalTo(1));
    save(code, "", CONTENT).then().statusCode(200).body("revision", equalTo(1));
    Api.as(patient).get(PATH + code).then().statusCode(404);
    String changed = CONTENT.replace("A week", "Another week");
    save(code, "", changed).then().statusCode(409);
    save(code, "?revision=1", changed).then().statusCode(200).body("revision", equalTo(2));
    save(code, "?revision=1", changed).then().statusCode(200).body("revision", equalTo(2));
    draft(code).then().statusCode(200).body("summary.en", equalTo("Another week"));
    publish(code, "?revision=1").then().statusCode(409);

    // When
    Response published = publish(code, "?revision=2");

    // Then
    published.then().statusCode(201).body("version", equalTo(1)).body("length", equalTo(1));
    draft(code).then().statusCode(404);
    publish(code, "").then().statusCode(404);
    assertThat(Api.as(patient).get(PATH + code).asString()).isEqualTo(published.asString());
    save(code, "", CONTENT).then().statusCode(201);
    publish(code, "").then().statusCode(201).body("version", equalTo(2));
    assertThat(Api.as(patient).get(PATH + code + "?version=1").asString())
        .isEqualTo(published.asString());
    Api.as(patient).get(PATH + code).then().body("version", equalTo(2));
    Api.as(patient).get(PATH + code + "?version=3").then().statusCode(404);
  }

  @Test
  void shipsAVersionOnceForThoseWhoHaveNoneOfTheirOwn() {
    // Given
    save(code, "", CONTENT);
    publish(code, "").then().statusCode(201);
    save(code, "", CONTENT.replace("A week", "Our own week"));
    publish(code, "").then().statusCode(201).body("version", equalTo(2));
    ProgramContent shipped = programs.find(Clinic.NONE, "first-week", 1).orElseThrow().content();

    // When
    for (int version = 1; version <= 3; version++) {
      Program program = new Program(Clinic.NONE, code, version, shipped);
      QuarkusTransaction.requiringNew().run(() -> editions.ship(program));
      QuarkusTransaction.requiringNew().run(() -> editions.ship(program));
    }

    // Then
    Clinic own = new Clinic(clinic);
    assertThat(programs.require(own, code, 1).content().summary().en()).isEqualTo("A week");
    assertThat(programs.require(own, code, 2).content().summary().en()).isEqualTo("Our own week");
    assertThat(programs.require(own, code, null)).isEqualTo(programs.require(own, code, 2));
    assertThat(programs.require(Clinic.NONE, code, null))
        .isEqualTo(new Program(Clinic.NONE, code, 3, shipped));
    save(code, "", CONTENT);
    publish(code, "").then().statusCode(201).body("version", equalTo(4));
  }

  @Test
  void throwsADraftAway() {
    // Given
    save(code, "", CONTENT).then().statusCode(201);

    // When
    Response answer = admin().delete(PATH + code + "/draft");

    // Then
    answer.then().statusCode(204);
    draft(code).then().statusCode(404);
    admin().delete(PATH + code + "/draft").then().statusCode(204);
  }

  @Test
  void neverChangesAPublishedVersion() {
    // Given
    save(code, "", CONTENT);
    publish(code, "").then().statusCode(201);

    for (String sql :
        List.of(
            "UPDATE program_version SET content = '{}' WHERE code = '" + code + "'",
            "DELETE FROM program_version WHERE code = '" + code + "'")) {
      // When / Then
      assertThatThrownBy(() -> tables.execute(sql)).hasMessageContaining("never changes");
    }
  }

  @Test
  void letsOneOfManyAdministratorsWin() throws Exception {
    // Given
    save(code, "", CONTENT).then().statusCode(201);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<Response>> answers = new ArrayList<>();

    // When
    for (int i = 0; i < 8; i++) {
      String mine = CONTENT.replace("A week", "Week of " + i);
      answers.add(pool.submit(() -> save(code, "?revision=1", mine)));
    }

    // Then
    List<Integer> statuses = new ArrayList<>();
    for (Future<Response> answer : answers) {
      statuses.add(answer.get().statusCode());
    }
    pool.shutdown();
    assertThat(statuses).containsOnly(200, 409);
    assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    draft(code).then().body("revision", equalTo(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"hand_holding\"         | \"hands_holding\" | weeks[0].items[0].code         | must be the code of a known practice",
        "\"code\":\"peg\"         | \"code\":\"gad-7\"| weeks[0].items[1].code         | must be the code of a known instrument",
        "\"code\":\"peg\",        | \"note\":null,    | weeks[0].items[1].code         | must be the code of a known instrument",
        "\"kind\":\"practice\"    | \"kind\":\"menu\" | weeks[0].items[0].code         | must be absent for the kind menu",
        "\"kind\":\"practice\"    | \"kind\":\"walk\" | weeks[0].items[0].kind         | must be one of the named values",
        "\"kind\":\"practice\",   | \"note\":null,    | weeks[0].items[0].kind         | must not be null",
        "\"timesPerWeek\":3       | \"timesPerWeek\":8| weeks[0].items[0].timesPerWeek | must be from 1 to 7",
        "\"timesPerWeek\":3       | \"note\":null     | weeks[0].items[0].timesPerWeek | must be from 1 to 7",
        "\"id\":\"peg\"           | \"id\":\"hands\"  | weeks[0].items[1].id           | must be there once in a programme",
        "\"id\":\"peg\"           | \"id\":\"PEG\"    | weeks[0].items[1].id           | must be 1 to 40 small letters, digits or -, and begin with a letter or digit",
        "\"es\":\"Uno\"           | \"es\":\" \"      | weeks[0].title.es              | must have 1 to 120 characters",
        ",\"es\":\"Una semana\"   | ``                | summary.es                     | must have 1 to 600 characters",
        "\"title\":{\"en\":\"One\",\"es\":\"Uno\"}, | `` | weeks[0].title               | must not be null",
        "\"weeks\"                | \"years\"         | years                          | is not a known field",
      })
  void namesWhatIsWrongWithADraft(String part, String instead, String field, String message) {
    // Given
    String broken = CONTENT.replace(part, instead == null ? "" : instead);
    assertThat(broken).isNotEqualTo(CONTENT);

    // When
    Response answer = save(code, "", broken);

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", hasItem(field))
        .body("violations.message", hasItem(message));
    draft(code).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"weeks\":[null]}", "{\"weeks\":[{\"items\":[null]}]}"})
  void namesWhatIsMissing(String body) {
    // When
    Response answer = save(code, "", body);

    // Then
    answer.then().statusCode(400).body("violations.field", hasItems("title", "summary"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"First", "a_b", "-a", "0123456789012345678901234567890123456789x"})
  void needsACodeOfTheForm(String other) {
    // When
    Response answer = save(other, "", CONTENT);

    // Then
    answer.then().statusCode(400).body("violations.field", contains("code"));
    Api.as(UUID.randomUUID()).get(PATH + other).then().statusCode(400);
  }

  private Response save(String which, String query, String body) {
    return admin().contentType(ContentType.JSON).body(body).put(PATH + which + "/draft" + query);
  }

  private Response draft(String which) {
    return admin().get(PATH + which + "/draft");
  }

  private Response publish(String which, String query) {
    return admin().post(PATH + which + "/publish" + query);
  }

  private io.restassured.specification.RequestSpecification admin() {
    return Api.with(TestTokens.administrator(administrator));
  }
}
