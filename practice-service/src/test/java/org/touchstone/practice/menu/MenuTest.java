package org.touchstone.practice.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.touchstone.practice.Api.ME;
import static org.touchstone.practice.Api.as;
import static org.touchstone.practice.together.Together.put;
import static org.touchstone.practice.together.Together.putItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.Topics;
import org.touchstone.practice.Api;
import org.touchstone.practice.Facts;
import org.touchstone.practice.Tables;
import org.touchstone.practice.TestClock;
import org.touchstone.practice.together.Together;

@QuarkusTest
class MenuTest {
  private static final String ITEMS = "menu/items/";

  @Inject Tables tables;
  @Inject Facts facts;
  @Inject TestClock clock;
  @Inject Together together;

  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();
  private final UUID id = UUID.randomUUID();

  @AfterEach
  void realTime() {
    clock.reset();
  }

  @Test
  void beginsEmptyWithoutAnyPressure() {
    // When
    Response answer = as(patient).get(ME + "menu");

    // Then
    answer
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("Content-Language", "en")
        .header("Vary", "Accept-Language")
        .header("ETag", equalTo(null))
        .body("items", hasSize(0))
        .body("sexualShelf", equalTo(false))
        .body("goal", equalTo(java.util.Map.of("listed", 0, "of", 10)))
        .body("$", not(hasKey("name")))
        .body("$", not(hasKey("today")));
  }

  @Test
  void keepsThePatientsOwnNameForIt() {
    // When
    Response answer = put(as(patient), "menu", "{'name':' Cosas de cerca '}");

    // Then
    answer.then().statusCode(200).body("name", equalTo("Cosas de cerca"));
    as(patient).get(ME + "menu").then().body("name", equalTo("Cosas de cerca"));
    put(as(patient), "menu", "{}").then().body("$", not(hasKey("name")));
  }

  @Test
  void takesOverAStarterInTheReadersLanguage() {
    // When
    Response answer = put(as(patient), ITEMS + id, "{'starter':'hand-massage','possibleAtPain':9}");

    // Then
    answer
        .then()
        .statusCode(201)
        .body("title", equalTo("Hand massage"))
        .body("practice", equalTo("hand_massage"))
        .body("column", equalTo("physical"))
        .body("shelf", equalTo("everyday"))
        .body("possibleAtPain", equalTo(9))
        .body("effort", equalTo(1))
        .body("touch", equalTo("light"))
        .body("touches", contains("hand-left", "hand-right"))
        .body("shared", equalTo(false));
    as(patient)
        .header("Accept-Language", "es-ES")
        .get(ME + ITEMS + id)
        .then()
        .header("Content-Language", "es")
        .body("title", equalTo("Masaje de manos"));
  }

  @Test
  void answersTheSameItemAgainAndChangesIt() {
    // Given
    String body = "{'title':'Tea','column':'shared','possibleAtPain':8,'place':'balcony'}";
    put(as(patient), ITEMS + id, body).then().statusCode(201);

    // When
    Response again = put(as(patient), ITEMS + id, body);

    // Then
    again.then().statusCode(200).body("title", equalTo("Tea"));
    put(as(patient), ITEMS + id, "{'title':'Tea','column':'shared','possibleAtPain':3}")
        .then()
        .statusCode(200)
        .body("possibleAtPain", equalTo(3))
        .body("$", not(hasKey("place")));
    as(patient).get(ME + "menu").then().body("items", hasSize(1)).body("goal.listed", equalTo(1));
  }

  @Test
  void deletesAnItemAndAnswersTheSameForWhatWasNeverThere() {
    // Given
    putItem(patient, id, "Tea", "");

    // When
    Response answer = as(patient).delete(ME + ITEMS + id);

    // Then
    answer.then().statusCode(204);
    as(patient).get(ME + ITEMS + id).then().statusCode(404);
    as(patient).delete(ME + ITEMS + id).then().statusCode(204);
    as(patient).delete(ME + ITEMS + UUID.randomUUID()).then().statusCode(204);
  }

  @Test
  void keepsIdsOfTwoPatientsApart() {
    // Given
    UUID other = UUID.randomUUID();
    putItem(patient, id, "Mine", "");

    // When
    Response answer = putItem(other, id, "Theirs", "");

    // Then
    answer.then().statusCode(201);
    as(patient).get(ME + ITEMS + id).then().body("title", equalTo("Mine"));
    as(other).delete(ME + ITEMS + id).then().statusCode(204);
    as(patient).get(ME + ITEMS + id).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'column':'physical','possibleAtPain':5} | title",
        "{'title':' ','column':'physical','possibleAtPain':5} | title",
        "{'title':'x','possibleAtPain':5} | column",
        "{'title':'x','column':'physical'} | possibleAtPain",
        "{'title':'x','column':'wide','possibleAtPain':5} | column",
        "{'title':'x','column':'physical','possibleAtPain':11} | possibleAtPain",
        "{'title':'x','column':'physical','possibleAtPain':-1} | possibleAtPain",
        "{'title':'x','column':'physical','possibleAtPain':5.5} | possibleAtPain",
        "{'title':'x','column':'physical','possibleAtPain':5,'effort':4} | effort",
        "{'title':'x','column':'physical','possibleAtPain':5,'touch':'firm'} | touch",
        "{'title':'x','column':'physical','possibleAtPain':5,'shelf':'sexual'} | shelf",
        "{'title':'x\\u0000','column':'physical','possibleAtPain':5} | title",
        "{'practice':'-','column':'physical','possibleAtPain':5} | practice",
        "{'starter':'unknown'} | starter",
        "{'starter':'kissing'} | starter",
        "{'title':'x','column':'physical','possibleAtPain':5,'marks':[]} | marks"
      })
  void refusesWhatIsNotAnItem(String body, String field) {
    // When
    Response answer = put(as(patient), ITEMS + id, body);

    // Then
    answer.then().statusCode(400).body("violations.field", hasItem(field));
    as(patient).get(ME + "menu").then().body("items", hasSize(0));
  }

  @Test
  void refusesARegionThatIsNotOne() {
    // When
    Response answer =
        put(
            as(patient),
            ITEMS + id,
            "{'title':'x','column':'physical','possibleAtPain':5,'touches':['head','elsewhere']}");

    // Then
    answer.then().statusCode(400);
    assertThat(answer.asString()).contains("touches[1]");
  }

  @Test
  void hasRoomForTwoHundred() {
    // Given
    together.execute(
        """
        INSERT INTO menu_item (patient_id, id, title, kind, shelf, possible_at_pain, effort, touch, shared, created_at)
        SELECT ?, gen_random_uuid(), 'x', 'shared', 'everyday', 5, 1, 'none', false, now()
        FROM generate_series(1, 200)
        """,
        patient);

    // When
    Response answer = putItem(patient, id, "One more", "");

    // Then
    answer.then().statusCode(409).body("type", equalTo("/problems/menu-full"));
  }

  @Test
  void hasASexualShelfOnlyOnceItIsSwitchedOn() {
    // Given
    as(patient)
        .get(ME + "menu/starters")
        .then()
        .body("items.shelf", everyItem(equalTo("everyday")))
        .body("items", hasSize(32));
    put(as(patient), "menu/shelf", "{'sexual':true}").then().statusCode(200);
    put(as(patient), ITEMS + id, "{'starter':'kissing'}").then().statusCode(201);
    as(patient).get(ME + "menu/starters").then().body("items.shelf", hasItem("sexual"));

    // When
    put(as(patient), "menu", "{'sexualShelf':false}").then().body("items", hasSize(0));

    // Then
    as(patient).get(ME + ITEMS + id).then().statusCode(404);
    as(patient).get(ME + "menu").then().body("goal.listed", equalTo(0));
    put(as(patient), "menu", "{'sexualShelf':true}").then().body("items", hasSize(1));
  }

  @Test
  void showsWhatIsPossibleToday() {
    // Given
    clock.set("2026-11-25T20:00:00Z");
    putItem(patient, UUID.randomUUID(), "Hug", ",'touch':'full'");
    clock.set("2026-11-25T20:00:01Z");
    putItem(patient, UUID.randomUUID(), "Hands", ",'touch':'light','touches':['hand-left']");
    clock.set("2026-11-25T20:00:02Z");
    putItem(patient, UUID.randomUUID(), "Walk", ",'touch':'none'");
    pain("2026-11-25T08:00:00Z", "'intensity':9");
    pain(
        "2026-11-25T19:00:00Z",
        "'intensity':6,'regions':[{'region':'hand-left','touchHurts':true}]");

    // When
    Response answer = as(patient).get(ME + "menu?today=true");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("items.title", contains("Walk"))
        .body("today.pain", equalTo(6))
        .body("today.day", equalTo("2026-11-25"))
        .body("today.touchHurts", contains("hand-left"))
        .body("goal.listed", equalTo(3));
    as(patient).get(ME + "menu").then().body("items", hasSize(3));
  }

  @Test
  void leavesNothingOutWhenNothingWasSaidToday() {
    // Given
    clock.set("2026-11-25T20:00:00Z");
    putItem(patient, UUID.randomUUID(), "Hug", "");
    pain("2026-11-24T08:00:00Z", "'intensity':9");

    // When
    Response answer = as(patient).get(ME + "menu?today=true");

    // Then
    answer
        .then()
        .body("items.title", contains("Hug"))
        .body("today", not(hasKey("pain")))
        .body("today", not(hasKey("day")));
    as(patient)
        .get(ME + "menu?today=maybe")
        .then()
        .statusCode(400)
        .body("violations.field", contains("today"));
  }

  @Test
  void showsTheClinicTheEverydayShelfWhereItIsShared() throws Exception {
    // Given
    put(as(patient), "menu", "{'name':'Near','sexualShelf':true}");
    putItem(patient, UUID.randomUUID(), "Tea", "");
    put(as(patient), ITEMS + id, "{'starter':'kissing','title':'Kisses','shared':true}");
    tables.share(patient, clinician, List.of(Category.MENU, Category.INTIMACY));

    // When
    Response answer =
        Api.asClinician(clinician).get("/api/practice/v1/patients/" + patient + "/menu");

    // Then
    answer
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("name", equalTo("Near"))
        .body("items.title", contains("Tea"))
        .body("items[0]", not(hasKey("shared")))
        .body("notShared", hasSize(0));
    JsonNode access =
        new ObjectMapper().readTree(facts.of(patient, Topics.ACCESS, 1).get(0).value());
    assertThat(access.path("resource").asText()).isEqualTo("menu");
    assertThat(access.path("actorId").asText()).isEqualTo(clinician.toString());
  }

  @Test
  void tellsTheClinicNothingWhereItIsNotShared() {
    // Given
    UUID empty = UUID.randomUUID();
    put(as(patient), "menu", "{'name':'Near'}");
    putItem(patient, id, "Tea", "");
    tables.share(patient, clinician, List.of(Category.PAIN, Category.INTIMACY));
    tables.share(empty, clinician, List.of(Category.PAIN, Category.INTIMACY));

    // When
    Response answer =
        Api.asClinician(clinician).get("/api/practice/v1/patients/" + patient + "/menu");

    // Then
    answer.then().statusCode(200).body("notShared", contains("menu"));
    assertThat(answer.asString())
        .isEqualTo(
            Api.asClinician(clinician)
                .get("/api/practice/v1/patients/" + empty + "/menu")
                .asString());
  }

  private void pain(String at, String values) {
    Api.put(patient, Api.PAIN, UUID.randomUUID(), Api.entry(at, "UTC", values))
        .then()
        .statusCode(201);
  }
}
