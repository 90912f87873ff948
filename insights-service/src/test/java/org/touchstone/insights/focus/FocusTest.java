package org.touchstone.insights.focus;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.insights.Api;
import org.touchstone.insights.Log;
import org.touchstone.local.test.TestTokens;

/** What a patient pins is what the insights are about, and nothing else. */
@QuarkusTest
class FocusTest {

  private static final String PATH = "/api/insights/v1/me/focus";
  private static final String AS_OF = "?asOf=2026-03-31";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final UUID patient = UUID.randomUUID();

  @Test
  void pinnedPracticesAreAskedAboutAlone() {
    // Given
    diaryWith("hug", "talk", "music");
    assertEquals(Set.of("hug", "music", "talk"), practices(Api.own(patient, "")));

    // When
    put("{\"practices\":[\"talk\",\"hug\"]}")
        .statusCode(200)
        .body("practices", contains("hug", "talk"));

    // Then
    assertEquals(Set.of("hug", "talk"), practices(Api.own(patient, "")));
    assertEquals(Set.of("hug", "talk"), practices(Api.own(patient, AS_OF)));
  }

  @Test
  void recalculationKeepsToThePins() {
    // Given
    diaryWith("hug", "talk");
    put("{\"practices\":[\"talk\"]}").statusCode(200);
    long version = Api.own(patient, "").get("diaryVersion").asLong();

    // When
    Log.send(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, DAY.plusDays(1), 9, 5)));
    JsonNode after =
        Api.ownOnce(patient, "", insights -> insights.get("diaryVersion").asLong() > version);

    // Then
    assertEquals(Set.of("talk"), practices(after));
  }

  @Test
  void withoutPinsAllPracticesAreAskedAboutAgain() {
    // Given
    diaryWith("hug", "talk");
    put("{\"practices\":[\"talk\"]}").statusCode(200);

    // When
    put("{\"practices\":[]}").statusCode(200);

    // Then
    assertEquals(Set.of("hug", "talk"), practices(Api.own(patient, "")));
  }

  @Test
  void pinOfAPrivatePracticeTellsTheClinicNothing() {
    // Given
    UUID clinician = UUID.randomUUID();
    diaryWith("hug");
    Log.send(
        Log.fact(
            Log.session(patient, UUID.randomUUID(), DAY, "lying close", BigDecimal.TEN, true)));
    Log.send(
        Log.sharing(
            patient, Set.of(clinician), 1, Category.PAIN, Category.MOOD, Category.PRACTICES));
    Api.awaitStatus(clinician, patient, 200);
    Api.ownOnce(patient, "", insights -> practices(insights).size() == 2);

    // When
    put("{\"practices\":[\"hug\",\"lying close\"]}").statusCode(200);

    // Then
    assertEquals(Set.of("hug"), practices(Api.seenBy(clinician, patient, "")));
  }

  @Test
  void pinsAreKeptAndBelongToTheirPatient() {
    // Given
    put("{\"practices\":[\"hug\"]}").statusCode(200);

    // When
    ValidatableResponse own = given().auth().oauth2(TestTokens.patient(patient)).get(PATH).then();
    ValidatableResponse others =
        given().auth().oauth2(TestTokens.patient(UUID.randomUUID())).get(PATH).then();

    // Then
    own.statusCode(200).body("practices", contains("hug"));
    others.statusCode(200).body("practices", equalTo(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"practices\":[\"a\",\"b\",\"c\",\"d\"]} | practices",
        "{\"practices\":[\"<b>\"]} | practices[0]",
        "{\"practices\":[null]} | practices[0]",
        "{\"practices\":\"hug\"} | practices",
        "{} | practices",
        "{\"practices\":[],\"more\":1} | more"
      })
  void badInputNamesTheField(String body, String field) {
    put(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].field", equalTo(field));
  }

  @Test
  void pinsAreForgottenWithThePatient() {
    // Given
    put("{\"practices\":[\"hug\"]}").statusCode(200);

    // When
    Log.send(Log.deletion(EventKind.PATIENT_ENROLLED, patient, patient, 7));

    // Then
    Awaitility.await()
        .until(
            () ->
                given()
                    .auth()
                    .oauth2(TestTokens.patient(patient))
                    .get(PATH)
                    .jsonPath()
                    .getList("practices"),
            List::isEmpty);
  }

  private ValidatableResponse put(String body) {
    return given()
        .auth()
        .oauth2(TestTokens.patient(patient))
        .contentType(ContentType.JSON)
        .body(body)
        .put(PATH)
        .then();
  }

  private void diaryWith(String... practices) {
    Log.send(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, DAY, 9, 6)));
    for (String practice : practices) {
      Log.send(
          Log.fact(Log.session(patient, UUID.randomUUID(), DAY, practice, BigDecimal.ONE, false)));
    }
    Api.ownOnce(patient, "", insights -> practices(insights).size() == practices.length);
  }

  private static Set<String> practices(JsonNode answer) {
    Set<String> names = new TreeSet<>();
    for (JsonNode insight : answer.get("insights")) {
      if (insight.has("practice")) {
        names.add(insight.get("practice").asText());
      }
    }
    return names;
  }
}
