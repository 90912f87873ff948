package org.touchstone.insights.insight;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.Topics;
import org.touchstone.insights.Api;
import org.touchstone.insights.Log;
import org.touchstone.local.test.TestTokens;

/** What a clinician sees: by care, by consent, on record. */
@QuarkusTest
class SharedInsightsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String AS_OF = "?asOf=2026-03-31";
  private static final String PATH = "/api/insights/v1/patients/";

  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();

  @BeforeEach
  void diaryWithAPrivateSession() {
    Log.send(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, DAY, 9, 6)));
    Log.send(
        Log.fact(Log.session(patient, UUID.randomUUID(), DAY, "hug", BigDecimal.ONE, false)),
        Log.fact(
            Log.session(patient, UUID.randomUUID(), DAY, "lying close", BigDecimal.TEN, true)));
    Api.ownOnce(patient, AS_OF, insights -> insights.get("diaryVersion").asLong() == 3);
  }

  @Test
  void privateSessionsStayUnknownToTheClinic() {
    // Given
    share(1, Category.PAIN, Category.MOOD, Category.PRACTICES);

    // When
    JsonNode seen = Api.seenBy(clinician, patient, AS_OF);

    // Then
    assertEquals(Set.of("hug"), practices(seen));
    assertEquals(2, seen.get("diaryVersion").asLong());
    assertEquals(List.of("intimacy"), texts(seen.get("notShared")));
    assertEquals(Set.of("hug", "lying close"), practices(Api.own(patient, AS_OF)));
  }

  @Test
  void intimateEntryDoesNotMoveWhatTheClinicSees() {
    // Given
    share(1, Category.PAIN, Category.MOOD, Category.PRACTICES);
    JsonNode before = Api.seenBy(clinician, patient, "");

    // When
    Log.send(Log.fact(Log.closeness(patient, UUID.randomUUID(), DAY.plusDays(3), 7)));
    Api.ownOnce(patient, AS_OF, insights -> insights.get("diaryVersion").asLong() == 4);

    // Then
    assertEquals(before, Api.seenBy(clinician, patient, ""));
  }

  @Test
  void withoutPainSharedNoNumberRestsOnPain() {
    // Given
    share(1, Category.PRACTICES);

    // When
    JsonNode seen = Api.seenBy(clinician, patient, AS_OF);

    // Then
    assertEquals(List.of("pain", "mood", "intimacy"), texts(seen.get("notShared")));
    assertEquals(0, seen.get("insights").size());
  }

  @Test
  void whatRestsOnSeveralCategoriesIsLeftOutWithoutOneOfThem() {
    assertEquals(List.of("change:pain", "level:pain"), diaryInsightsSeenWith(1, Category.PAIN));
    assertEquals(
        List.of("interconnection", "cycle", "change:pain", "level:pain"),
        diaryInsightsSeenWith(2, Category.PAIN, Category.MOOD));
    assertEquals(
        List.of("interconnection", "cycle"),
        diaryInsightsSeenWith(3, Category.MOOD, Category.INTIMACY));
    assertEquals(
        List.of("driver", "interconnection", "cycle", "change:pain", "level:pain"),
        diaryInsightsSeenWith(4, Category.PAIN, Category.MOOD, Category.INTIMACY));
  }

  @Test
  void withoutMoodNothingOfAMoodEntryIsUsed() {
    // Given
    Log.send(Log.fact(Log.closeness(patient, UUID.randomUUID(), DAY.plusDays(3), 7)));
    Api.ownOnce(patient, AS_OF, insights -> insights.get("diaryVersion").asLong() == 4);

    // When
    List<String> seen = diaryInsightsSeenWith(1, Category.PAIN, Category.INTIMACY);

    // Then
    assertEquals(List.of("change:pain", "level:pain"), seen);
  }

  /** Ids of the insights that are about no practice. */
  private List<String> diaryInsightsSeenWith(long revision, Category... categories) {
    share(revision, categories);
    List<String> ids = new ArrayList<>();
    for (JsonNode insight : Api.seenBy(clinician, patient, AS_OF).get("insights")) {
      if (!insight.has("practice")) {
        ids.add(insight.get("id").asText());
      }
    }
    return ids;
  }

  @Test
  void withdrawnConsentHoldsForTheNextRead() {
    // Given
    share(1, Category.PAIN, Category.PRACTICES);
    assertEquals(Set.of("hug"), practices(Api.seenBy(clinician, patient, AS_OF)));

    // When
    Log.send(Log.sharing(patient, Set.of(clinician), 2, Category.PAIN));

    // Then
    Awaitility.await().until(() -> practices(Api.seenBy(clinician, patient, AS_OF)), Set::isEmpty);
  }

  @Test
  void endedCareIsNotFound() {
    // Given
    share(1, Category.PAIN);

    // When
    Log.send(Log.sharing(patient, Set.of(UUID.randomUUID()), 2, Category.PAIN));

    // Then
    Api.awaitStatus(clinician, patient, 404);
  }

  @Test
  void foreignPatientAnswersAsAnUnknownOne() {
    // Given
    share(1, Category.PAIN);
    String other = TestTokens.clinician(UUID.randomUUID());
    UUID unknown = UUID.randomUUID();

    // When
    Response foreign = given().auth().oauth2(other).get(PATH + patient + "/insights");
    Response nobody = given().auth().oauth2(other).get(PATH + unknown + "/insights");

    // Then
    assertEquals(404, foreign.statusCode());
    assertEquals(404, nobody.statusCode());
    assertEquals(
        nobody.asString(), foreign.asString().replace(patient.toString(), unknown.toString()));
  }

  @Test
  void readIsOnRecordAndARefusedOneIsNot() {
    // Given
    share(1, Category.PAIN);
    int before = Log.keys(Topics.ACCESS, patient).size();

    // When
    Api.seenBy(clinician, patient, AS_OF);
    Api.seenBy(clinician, patient, AS_OF);
    given()
        .auth()
        .oauth2(TestTokens.clinician(UUID.randomUUID()))
        .get(PATH + patient + "/insights")
        .then()
        .statusCode(404);

    // Then
    Awaitility.await().until(() -> Log.keys(Topics.ACCESS, patient).size() >= before + 2);
    assertEquals(before + 2, Log.keys(Topics.ACCESS, patient).size());
  }

  @Test
  void emptyDiaryHasNoInsights() {
    // When
    JsonNode own = Api.own(UUID.randomUUID(), "");

    // Then
    assertEquals(0, own.get("insights").size());
    assertEquals(0, own.get("diaryVersion").asLong());
    assertNull(own.get("notShared"));
  }

  @Test
  void badInputNamesTheField() {
    Response day =
        given()
            .auth()
            .oauth2(TestTokens.patient(patient))
            .get("/api/insights/v1/me/insights?asOf=yesterday");
    assertEquals(400, day.statusCode());
    assertEquals("asOf", day.jsonPath().getString("violations[0].field"));

    Response id = given().auth().oauth2(TestTokens.clinician(clinician)).get(PATH + "1/insights");
    assertEquals(400, id.statusCode());
    assertEquals("id", id.jsonPath().getString("violations[0].field"));
  }

  @Test
  void sentencesSpeakTheLanguageAskedFor() {
    // When
    Response spanish =
        given()
            .auth()
            .oauth2(TestTokens.patient(patient))
            .header("Accept-Language", "fr;q=0.9, es-MX, en;q=0.5")
            .get("/api/insights/v1/me/insights" + AS_OF);

    // Then
    String sentence = spanish.jsonPath().getString("insights[0].sentence");
    assertTrue(sentence.startsWith("A\u00fan no hay d\u00edas suficientes"), sentence);
    assertTrue(sentence.contains("1 de 14 d\u00edas valorados"), sentence);
    assertEquals("es", spanish.header("Content-Language"));
    assertFalse(spanish.header("Cache-Control").isEmpty());
  }

  private void share(long revision, Category... categories) {
    Log.send(Log.sharing(patient, Set.of(clinician), revision, categories));
    Awaitility.await()
        .until(
            () ->
                given()
                    .auth()
                    .oauth2(TestTokens.clinician(clinician))
                    .get(PATH + patient + "/insights" + AS_OF),
            answer ->
                answer.statusCode() == 200
                    && answer.jsonPath().getList("notShared").size() == 4 - sources(categories));
  }

  private static int sources(Category... categories) {
    return (int)
        java.util.Arrays.stream(categories)
            .filter(
                Set.of(Category.PAIN, Category.MOOD, Category.PRACTICES, Category.INTIMACY)
                    ::contains)
            .count();
  }

  private static Set<String> practices(JsonNode insights) {
    Set<String> practices = new java.util.TreeSet<>();
    insights.get("insights").findValues("practice").forEach(p -> practices.add(p.asText()));
    return practices;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }
}
