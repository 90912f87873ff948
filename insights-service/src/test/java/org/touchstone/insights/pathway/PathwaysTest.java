package org.touchstone.insights.pathway;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.contracts.event.MoodEntryRecorded;
import org.touchstone.insights.Copy;
import org.touchstone.insights.Log;
import org.touchstone.insights.Reads;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.local.test.TestTokens;

/** Paths of one person: offered, answered, chosen, and what of it the clinic sees. */
@QuarkusTest
class PathwaysTest {

  private static final String OWN = "/me/pathway";
  private static final String FINDING = OWN + "/findings/women-web-finn-2018";

  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();
  private final String own = TestTokens.patient(patient);
  private final String clinic = TestTokens.clinician(clinician);
  private final String seen = "/patients/" + patient + "/pathway";

  @Test
  void nothingIsOfferedBeforeAnythingIsKnown() {
    JsonNode pathway = Reads.ok(own, OWN);

    assertEquals("none", pathway.get("offered").asText());
    assertEquals("too_few", pathway.get("status").asText());
    assertTrue(pathway.get("index").isNull());
    assertTrue(pathway.get("chosen").isNull());
    assertTrue(pathway.at("/answers/connected").isNull());
    assertEquals(List.of("web", "self"), pathway.get("paths").findValuesAsText("id"));
    assertEquals(
        List.of("connected", "selfView", "age"), pathway.get("questions").findValuesAsText("id"));
    assertEquals(5, pathway.get("findings").size());
    assertTrue(pathway.at("/findings/0/answer").isNull());
    assertFalse(pathway.toString().contains("sex\""));
  }

  @Test
  void answersAndChoiceAreKeptAsAWhole() {
    // Given
    String body =
        "{\"answers\":{\"connected\":4,\"selfView\":1,\"age\":\"40-59\"},\"chosen\":\"self\"}";

    // When
    Response first = put(own, OWN, body);
    Response again = put(own, OWN, body);

    // Then
    assertEquals(200, first.statusCode());
    assertEquals("both", first.jsonPath().getString("offered"));
    assertEquals("self", first.jsonPath().getString("chosen"));
    assertEquals("40-59", first.jsonPath().getString("answers.age"));
    assertEquals(Reads.json(first).get("answers"), Reads.json(again).get("answers"));
    assertEquals(Reads.json(again), Reads.ok(own, OWN));
    Copy.assertSentence(first.jsonPath().getString("sentence"));

    // What is left out is taken back.
    JsonNode less = Reads.json(put(own, OWN, "{\"answers\":{\"connected\":0}}"));
    assertTrue(less.get("chosen").isNull());
    assertTrue(less.at("/answers/selfView").isNull());
    assertEquals(0, less.at("/answers/connected").asInt());
    assertEquals("none", less.get("offered").asText());
  }

  @Test
  void findingIsRecognisedPutAsideAndTakenBack() {
    // When
    Response fits = put(own, FINDING, "{\"answer\":\"fits\"}");
    Response notMe = put(own, FINDING, "{\"answer\":\"not-me\"}");

    // Then
    assertEquals("fits", fits.jsonPath().getString("answer"));
    assertEquals("women-web-finn-2018", fits.jsonPath().getString("id"));
    assertEquals("not-me", notMe.jsonPath().getString("answer"));
    assertEquals("not-me", Reads.ok(own, OWN).at("/findings/2/answer").asText());
    assertTrue(Reads.json(put(own, FINDING, "{\"answer\":null}")).get("answer").isNull());
    assertTrue(Reads.ok(own, OWN).at("/findings/2/answer").isNull());
    assertEquals(404, put(own, OWN + "/findings/unknown", "{\"answer\":\"fits\"}").statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'answers':{'connected':5}} | answers.connected",
        "{'answers':{'selfView':-1}} | answers.selfView",
        "{'answers':{'connected':'3'}} | answers.connected",
        "{'answers':{'connected':2.5}} | answers.connected",
        "{'answers':{'age':'old'}} | answers.age",
        "{'answers':{'sex':'female'}} | answers.sex",
        "{'answers':{},'chosen':'both'} | chosen",
        "{'chosen':'web'} | answers",
        "{'answers':{},'offered':'web'} | offered",
        "{'answers': | body"
      })
  void badInputNamesTheFieldAndChangesNothing(String body, String field) {
    // Given
    put(own, OWN, "{\"answers\":{\"connected\":1},\"chosen\":\"web\"}");

    // When
    Response response = put(own, OWN, body.replace('\'', '"'));

    // Then
    assertEquals(400, response.statusCode());
    assertEquals(field, response.jsonPath().getString("violations[0].field"));
    assertEquals(1, Reads.ok(own, OWN).at("/answers/connected").asInt());
    assertEquals("web", Reads.ok(own, OWN).get("chosen").asText());
  }

  @Test
  void badAnswersToAFindingNameTheField() {
    assertEquals(
        "answer",
        put(own, FINDING, "{\"answer\":\"perhaps\"}").jsonPath().getString("violations[0].field"));
    assertEquals(400, put(own, FINDING, "").statusCode());
    assertEquals(400, put(own, OWN, "").statusCode());
  }

  @Test
  void clinicSeesWhatTheDiaryOffersAndWhatWasChosenNeverAnAnswer() {
    // Given
    connectedDiary();
    put(own, OWN, "{\"answers\":{\"selfView\":0,\"age\":\"60-or-more\"},\"chosen\":\"self\"}");
    put(own, FINDING, "{\"answer\":\"fits\"}");
    share(1, Category.PAIN, Category.MOOD, Category.INTIMACY);

    // When
    JsonNode answer = Reads.ok(clinic, seen);

    // Then
    assertEquals("both", Reads.ok(own, OWN).get("offered").asText());
    assertEquals("web", answer.get("offered").asText());
    assertEquals("self", answer.get("chosen").asText());
    assertEquals("ok", answer.get("status").asText());
    assertEquals(0, answer.get("notShared").size());
    for (String field : List.of("answers", "findings", "questions", "index")) {
      assertFalse(answer.has(field), field);
    }
    assertFalse(answer.get("sentence").asText().contains("answers"));
    assertFalse(answer.at("/how/method").asText().contains("answer"));

    // When another answer is given, nothing that the clinic sees moves.
    put(own, OWN, "{\"answers\":{\"connected\":4,\"selfView\":4},\"chosen\":\"self\"}");
    assertEquals(answer, Reads.ok(clinic, seen));
  }

  @Test
  void clinicSeesNothingWhereOneCategoryIsKept() {
    // Given
    connectedDiary();
    put(own, OWN, "{\"answers\":{\"selfView\":0},\"chosen\":\"self\"}");
    share(1, Category.PAIN, Category.MOOD, Category.PRACTICES);

    // When
    JsonNode answer = Reads.ok(clinic, seen);

    // Then
    assertEquals("{\"notShared\":[\"intimacy\"]}", answer.toString());
  }

  @Test
  void guarded() {
    share(1, Category.PAIN);
    Reads.assertInItsLanguage(patient, "pathway");
    Reads.assertOnRecord(patient, clinician, "pathway");
    String body = "{\"answers\":{}}";
    for (String path : List.of(OWN, FINDING)) {
      assertEquals(
          401,
          given()
              .contentType("application/json")
              .body(body)
              .put("/api/insights/v1" + path)
              .statusCode());
      assertEquals(403, put(clinic, path, body).statusCode());
      assertEquals(403, put(TestTokens.partner(patient), path, body).statusCode());
    }
  }

  @Test
  void erasureOfThePatientTakesTheAnswersAlong() {
    // Given
    put(own, OWN, "{\"answers\":{\"connected\":4},\"chosen\":\"web\"}");
    put(own, FINDING, "{\"answer\":\"fits\"}");
    JsonNode before = Reads.ok(own, OWN);

    // When
    Log.send(Log.deletion(EventKind.PATIENT_ENROLLED, patient, patient, 7));

    // Then
    JsonNode after = Reads.once(own, OWN, answer -> answer.get("chosen").isNull());
    assertNotEquals(before, after);
    assertTrue(after.at("/answers/connected").isNull());
    assertTrue(after.at("/findings/2/answer").isNull());
  }

  private void connectedDiary() {
    List<Log.Written> facts = new ArrayList<>();
    for (DiaryDay day : new ConnectedDiary(901, 0.75, 0).days(75)) {
      LocalDate date = day.date();
      facts.add(
          Log.fact(
              Log.pain(patient, UUID.randomUUID(), 1, date, 9, day.ratings().get(Measure.PAIN))));
      facts.add(
          Log.fact(
              new MoodEntryRecorded(
                  patient,
                  UUID.randomUUID(),
                  1,
                  date.atTime(12, 0).toInstant(ZoneOffset.UTC),
                  "UTC",
                  date,
                  null,
                  null,
                  rating(day, Measure.DISTRESS),
                  null,
                  null,
                  BigDecimal.TEN.subtract(rating(day, Measure.DIFFICULTY)),
                  null,
                  rating(day, Measure.SELF_ESTEEM),
                  rating(day, Measure.FUNCTION),
                  null)));
    }
    Log.send(facts);
    Reads.once(own, OWN, answer -> answer.at("/how/daysUsed").asInt() == 75);
  }

  private static BigDecimal rating(DiaryDay day, Measure measure) {
    return BigDecimal.valueOf(day.ratings().get(measure));
  }

  private void share(long revision, Category... categories) {
    Log.send(Log.sharing(patient, Set.of(clinician), revision, categories));
    int kept =
        3
            - (int)
                java.util.stream.Stream.of(Category.PAIN, Category.MOOD, Category.INTIMACY)
                    .filter(List.of(categories)::contains)
                    .count();
    Reads.once(clinic, seen, answer -> answer.get("notShared").size() == kept);
  }

  private static Response put(String token, String path, String body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(body)
        .put("/api/insights/v1" + path);
  }
}
