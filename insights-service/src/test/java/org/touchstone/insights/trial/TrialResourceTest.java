package org.touchstone.insights.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.insights.trial.TrialsApi.OWN;
import static org.touchstone.insights.trial.TrialsApi.PATIENTS;
import static org.touchstone.insights.trial.TrialsApi.answer;
import static org.touchstone.insights.trial.TrialsApi.body;
import static org.touchstone.insights.trial.TrialsApi.json;
import static org.touchstone.insights.trial.TrialsApi.own;
import static org.touchstone.insights.trial.TrialsApi.ownOnce;
import static org.touchstone.insights.trial.TrialsApi.start;
import static org.touchstone.insights.trial.TrialsApi.stop;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.insights.Log;
import org.touchstone.insights.TestClock;
import org.touchstone.local.test.TestTokens;

@QuarkusTest
class TrialResourceTest {

  private static final String HUG = body("hug", "pain", 8, "UTC");
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  private static final String THE_DAY_BEFORE = "2026-03-01T10:00:00Z";

  @Inject TestClock clock;
  @Inject AgroalDataSource dataSource;

  private final UUID patient = UUID.randomUUID();
  private final UUID trial = UUID.randomUUID();
  private final Map<LocalDate, UUID> ratings = new HashMap<>();

  @AfterEach
  void realTime() {
    clock.reset();
  }

  @Test
  void startsOnTheNextDayAndTheSameAgainIsTheSame() {
    // Given
    clock.set(THE_DAY_BEFORE);

    // When
    Response first = start(patient, trial, HUG);
    Response again = start(patient, trial, HUG);

    // Then
    first
        .then()
        .statusCode(201)
        .header("Content-Language", "en")
        .header("Vary", "Accept-Language")
        .header("Cache-Control", "no-store");
    again.then().statusCode(200);
    assertEquals(first.asString(), again.asString());
    assertEquals(first.asString(), own(patient, trial).asString());
    JsonNode view = json(first);
    assertEquals("running", view.get("status").asText());
    assertEquals("2026-03-02", view.get("startedOn").asText());
    assertEquals(8, view.get("pairsPlanned").asInt());
    assertEquals(0, view.get("days").size());
    assertTrue(view.get("today").isNull() && view.get("minutesPerDay").isNull());
    assertEquals("too_few", view.at("/result/status").asText());
    assertEquals(
        "Not enough pairs of days yet for \u201chug\u201d and pain: 0 of 6 so far, 6 more to go.",
        view.at("/result/sentence").asText());
    assertEquals(1, json(own(patient)).get("trials").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"practice\":\"massage\",\"outcome\":\"pain\",\"pairs\":8,\"zone\":\"UTC\"}",
        "{\"practice\":\"hug\",\"outcome\":\"distress\",\"pairs\":8,\"zone\":\"UTC\"}",
        "{\"practice\":\"hug\",\"outcome\":\"pain\",\"pairs\":9,\"zone\":\"UTC\"}",
        "{\"practice\":\"hug\",\"outcome\":\"pain\",\"pairs\":8,\"zone\":\"Europe/Rome\"}"
      })
  void otherContentUnderTheSameIdIsAConflict(String other) {
    // Given
    start(patient, trial, HUG);
    String before = own(patient, trial).asString();

    // When
    Response answer = start(patient, trial, other);

    // Then
    answer.then().statusCode(409).body("type", equalTo("/problems/trial-exists"));
    assertEquals(before, own(patient, trial).asString());
  }

  @Test
  void oneTrialRunsAtATime() {
    // Given
    clock.set(THE_DAY_BEFORE);
    start(patient, trial, HUG);
    UUID second = UUID.randomUUID();

    // When
    Response refused = start(patient, second, body("massage", "pain", 6, "UTC"));

    // Then
    refused.then().statusCode(409).body("type", equalTo("/problems/trial-running"));
    own(patient, second).then().statusCode(404);
    clock.set("2026-03-17T23:59:59Z");
    start(patient, second, body("massage", "pain", 6, "UTC")).then().statusCode(409);
    clock.set("2026-03-18T00:00:00Z");
    start(patient, second, body("massage", "pain", 6, "UTC")).then().statusCode(201);
    assertEquals("finished", json(own(patient, trial)).get("status").asText());
    start(patient, trial, HUG).then().statusCode(200).body("status", equalTo("finished"));
  }

  @Test
  void parallelStartsOfOneIdGiveOneTrial() throws Exception {
    // When
    List<Response> answers = inParallel(8, i -> start(patient, trial, HUG));

    // Then
    assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
    assertEquals(7, answers.stream().filter(answer -> answer.statusCode() == 200).count());
    assertEquals(1, answers.stream().map(Response::asString).distinct().count());
    assertEquals(1, json(own(patient)).get("trials").size());
  }

  @Test
  void parallelStartsOfDifferentTrialsGiveOneRunning() throws Exception {
    // When
    List<Response> answers = inParallel(8, i -> start(patient, new UUID(7, i), HUG));

    // Then
    assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
    assertEquals(7, answers.stream().filter(answer -> answer.statusCode() == 409).count());
    assertEquals(1, json(own(patient)).get("trials").size());
  }

  /**
   * Every answer that a patient or a clinician can get is the same to the byte, whatever the coins
   * say that are not open yet: the database is told the opposite, and nothing moves.
   */
  @Test
  void nobodyReadsACoinBeforeItsMorning() throws SQLException {
    // Given
    UUID clinician = UUID.randomUUID();
    Log.send(Log.sharing(patient, Set.of(clinician), 1, Category.values()));
    clock.set("2027-03-26T22:50:00Z");
    start(patient, trial, body("hug", "pain", 6, "Europe/Rome")).then().statusCode(201);
    Awaitility.await().until(() -> shared(clinician).statusCode() == 200);
    LogCapture log = LogCapture.start();

    // Then: ten minutes to the first day, its night, and the night of the day the clocks change on
    assertSameWithOtherCoins(clinician, 1, "2027-03-26T23:30:00Z", FIRST);
    assertSameWithOtherCoins(clinician, 1, "2027-03-27T02:59:59Z", LocalDate.of(2027, 3, 27));
    assertSameWithOtherCoins(clinician, 2, "2027-03-28T01:59:59Z", LocalDate.of(2027, 3, 28));
    assertSameWithOtherCoins(clinician, 2, "2027-03-29T01:59:59Z", LocalDate.of(2027, 3, 29));

    // When
    clock.set("2027-03-28T02:00:00Z");
    JsonNode open = json(own(patient, trial));

    // Then
    assertEquals("2027-03-27", open.get("startedOn").asText());
    assertEquals("2027-03-28", open.at("/today/day").asText());
    assertEquals("2027-03-28T02:00:00Z", open.at("/today/opensAt").asText());
    assertEquals(2, open.get("days").size());
    assertEquals(
        Set.of("with", "without"), Set.copyOf(open.get("days").findValuesAsText("assignment")));
    assertEquals(open.at("/days/1/assignment").asText(), open.at("/today/assignment").asText());
    assertTrue(json(shared(clinician)).at("/trials/0/today").isNull());
    assertEquals(open.get("days"), json(shared(clinician)).at("/trials/0/days"));
    assertEquals(List.of(), log.stopAndFind(trial.toString(), patient.toString(), "hug"));
  }

  private void assertSameWithOtherCoins(
      UUID clinician, int firstClosedPair, String now, LocalDate closedDay) throws SQLException {
    clock.set(now);
    List<String> before = everything(clinician, closedDay);
    turnCoins(firstClosedPair);
    assertEquals(before, everything(clinician, closedDay));
    JsonNode today = json(own(patient, trial)).get("today");
    if (!closedDay.equals(FIRST)) {
      assertEquals(closedDay.toString(), today.get("day").asText());
      assertTrue(today.get("assignment").isNull());
    }
  }

  private List<String> everything(UUID clinician, LocalDate closedDay) {
    List<String> all = new ArrayList<>();
    for (String language : List.of("en", "es")) {
      all.add(
          given()
              .auth()
              .oauth2(TestTokens.patient(patient))
              .header("Accept-Language", language)
              .get(OWN)
              .asString());
    }
    all.add(own(patient, trial).asString());
    all.add(start(patient, trial, body("hug", "pain", 6, "Europe/Rome")).asString());
    all.add(start(patient, trial, body("hug", "pain", 7, "Europe/Rome")).asString());
    all.add(start(patient, new UUID(1, 1), HUG).asString());
    Response refused = answer(patient, trial, closedDay, "true");
    assertEquals(400, refused.statusCode());
    assertEquals("day", refused.jsonPath().getString("violations[0].field"));
    all.add(refused.asString());
    all.add(shared(clinician).asString());
    return all;
  }

  private Response shared(UUID clinician) {
    return TrialsApi.get(TestTokens.clinician(clinician), PATIENTS + patient + "/trials");
  }

  /** Turns the coins of all pairs from one on, the first being 1. */
  private void turnCoins(int from) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE trial SET first_day_with = (SELECT array_agg(CASE WHEN i >= ? THEN NOT c"
                    + " ELSE c END ORDER BY i) FROM unnest(first_day_with) WITH ORDINALITY AS u (c, i))"
                    + " WHERE patient_id = ?")) {
      update.setInt(1, from);
      update.setObject(2, patient);
      assertEquals(1, update.executeUpdate());
    }
  }

  @Test
  void resultFollowsTheDiary() {
    // Given
    clock.set(THE_DAY_BEFORE);
    start(patient, trial, HUG);
    clock.set("2026-03-18T09:00:00Z");
    List<JsonNode> days = new ArrayList<>();
    json(own(patient, trial)).get("days").forEach(days::add);
    assertEquals(16, days.size());

    // When
    for (JsonNode day : days) {
      rate(day, day.get("assignment").asText().equals("with") ? 3 : 6);
    }

    // Then
    JsonNode clear =
        ownOnce(patient, trial, view -> view.at("/result/pairs").asInt() == 8).get("result");
    assertEquals("clear", clear.get("status").asText());
    assertEquals(-3, clear.get("meanDifference").asDouble(), 1e-12);
    assertEquals(0.5 * Math.log(20.0 / 92) + 576.0 / 184, clear.get("logE").asDouble(), 1e-9);
    assertEquals(Math.exp(clear.get("logE").asDouble()), clear.get("eValue").asDouble(), 1e-6);
    assertTrue(clear.get("low95").isNull() && clear.get("high95").isNull());
    assertEquals(16, clear.at("/how/daysUsed").asInt());
    assertEquals("2026-03-02", clear.at("/how/from").asText());
    assertEquals("2026-03-17", clear.at("/how/to").asText());
    assertFalse(clear.at("/how/method").asText().isEmpty());

    // When a past rating is corrected
    JsonNode with =
        days.stream().filter(d -> d.get("assignment").asText().equals("with")).findFirst().get();
    LocalDate day = LocalDate.parse(with.get("day").asText());
    Log.send(Log.fact(Log.pain(patient, ratings.get(day), 2, day, 12, 9)));

    // Then
    JsonNode corrected =
        ownOnce(patient, trial, view -> view.at("/result/meanDifference").asDouble() > -2.9);
    assertEquals(-18 / 8.0, corrected.at("/result/meanDifference").asDouble(), 1e-12);
    assertEquals("not_clear", corrected.at("/result/status").asText());

    // When it is deleted
    Log.send(Log.deletion(EventKind.PAIN_ENTRY_RECORDED, patient, ratings.get(day), 3));

    // Then
    JsonNode fewer = ownOnce(patient, trial, view -> view.at("/result/pairs").asInt() == 7);
    assertEquals(8, fewer.get("pairsFinished").asInt());
    assertEquals(-3, fewer.at("/result/meanDifference").asDouble(), 1e-12);
    assertTrue(
        fewer
            .at("/result/sentence")
            .asText()
            .endsWith("One pair of days is without one of the two ratings and does not count."));
  }

  @Test
  void laterEntryOfADayIsItsRating() {
    // Given
    clock.set(THE_DAY_BEFORE);
    start(patient, trial, HUG);
    clock.set("2026-03-02T22:00:00Z");

    // When
    Log.send(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, FIRST, 21, 4)));
    Log.send(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, FIRST, 8, 9)));
    Log.send(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, FIRST.minusDays(1), 8, 1)));

    // Then
    ownOnce(patient, trial, view -> view.at("/days/0/rating").asDouble() == 4);
  }

  @Test
  void stopsAtAnyTimeAndMakesRoom() {
    // Given
    clock.set(THE_DAY_BEFORE);
    start(patient, trial, HUG);
    clock.set("2026-03-02T20:00:00Z");

    // When
    Response stopped = stop(patient, trial);
    Response again = stop(patient, trial);

    // Then
    stopped.then().statusCode(200).body("status", equalTo("stopped"));
    assertEquals(stopped.asString(), again.asString());
    assertTrue(json(stopped).get("today").isNull());
    clock.set("2026-05-01T20:00:00Z");
    assertEquals(2, json(own(patient, trial)).get("days").size());
    assertEquals(1, json(own(patient, trial)).get("pairsFinished").asInt());
    start(patient, UUID.randomUUID(), HUG).then().statusCode(201);
    start(patient, trial, HUG).then().statusCode(200).body("status", equalTo("stopped"));
  }

  @Test
  void finishedTrialStaysFinished() {
    // Given
    clock.set(THE_DAY_BEFORE);
    start(patient, trial, HUG);
    clock.set("2026-03-18T09:00:00Z");

    // When
    Response stopped = stop(patient, trial);

    // Then
    stopped.then().statusCode(200).body("status", equalTo("finished"));
  }

  @Test
  void dayIsDoneByAnswerOrBySession() {
    // Given
    clock.set(THE_DAY_BEFORE);
    start(patient, trial, HUG);
    clock.set("2026-03-04T09:00:00Z");

    // When
    Response yes = answer(patient, trial, FIRST, "true");
    Response no = answer(patient, trial, FIRST.plusDays(1), "false");
    Log.send(
        Log.fact(
            Log.session(
                patient, UUID.randomUUID(), FIRST.plusDays(2), "hug", BigDecimal.TEN, false)));

    // Then
    yes.then().statusCode(200).body("days[0].done", equalTo(true));
    no.then().statusCode(200).body("days[1].done", equalTo(false));
    JsonNode view = ownOnce(patient, trial, trial -> trial.at("/today/done").asBoolean());
    assertEquals(10, view.get("minutesPerDay").asDouble());
    boolean as = view.at("/days/0/assignment").asText().equals("with");
    assertEquals(as ? 2 : 0, view.at("/followed/asAssigned").asInt());
    assertEquals(as ? 0 : 2, view.at("/followed/otherwise").asInt());
    assertEquals(0, view.at("/followed/unknown").asInt());

    // When
    answer(patient, trial, FIRST, "null").then().statusCode(200);

    // Then
    assertTrue(json(own(patient, trial)).at("/days/0/done").isNull());
    assertEquals(1, json(own(patient, trial)).at("/followed/unknown").asInt());
    assertEquals(own(patient, trial).asString(), answer(patient, trial, FIRST, "null").asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-01", "2026-03-04", "2026-03-18", "1999-01-01"})
  void dayThatIsNotOpenIsRefusedByName(String day) {
    // Given
    clock.set(THE_DAY_BEFORE);
    start(patient, trial, HUG);
    clock.set("2026-03-04T03:59:00Z");

    // When
    Response refused = answer(patient, trial, LocalDate.parse(day), "true");

    // Then
    refused.then().statusCode(400).body("violations[0].field", equalTo("day"));
    clock.set("2026-03-04T09:00:00Z");
    json(own(patient, trial)).get("days").forEach(d -> assertTrue(d.get("done").isNull()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'outcome':'pain','pairs':8,'zone':'UTC'}                                   | practice",
        "{'practice':'','outcome':'pain','pairs':8,'zone':'UTC'}                     | practice",
        "{'practice':' hug','outcome':'pain','pairs':8,'zone':'UTC'}                 | practice",
        "{'practice':'a/b','outcome':'pain','pairs':8,'zone':'UTC'}                  | practice",
        "{'practice':5,'outcome':'pain','pairs':8,'zone':'UTC'}                      | practice",
        "{'practice':'hug','pairs':8,'zone':'UTC'}                                   | outcome",
        "{'practice':'hug','outcome':'stress','pairs':8,'zone':'UTC'}                | outcome",
        "{'practice':'hug','outcome':'pain','zone':'UTC'}                            | pairs",
        "{'practice':'hug','outcome':'pain','pairs':5,'zone':'UTC'}                  | pairs",
        "{'practice':'hug','outcome':'pain','pairs':31,'zone':'UTC'}                 | pairs",
        "{'practice':'hug','outcome':'pain','pairs':8.5,'zone':'UTC'}                | pairs",
        "{'practice':'hug','outcome':'pain','pairs':'8','zone':'UTC'}                | pairs",
        "{'practice':'hug','outcome':'pain','pairs':8}                               | zone",
        "{'practice':'hug','outcome':'pain','pairs':8,'zone':'+02:00'}               | zone",
        "{'practice':'hug','outcome':'pain','pairs':8,'zone':'Europe/Atlantis'}      | zone",
        "{'practice':'hug','outcome':'pain','pairs':8,'zone':'UTC','with':'hug'}     | with",
      })
  void badStartNamesTheField(String body, String field) {
    // When
    Response answer = start(patient, trial, body.replace('\'', '"'));

    // Then
    answer.then().statusCode(400).body("violations[0].field", equalTo(field));
    own(patient, trial).then().statusCode(404);
  }

  @Test
  void badPathsAndBodiesNameTheField() {
    String token = TestTokens.patient(patient);
    assertField(TrialsApi.put(token, OWN + "/1", HUG), "id");
    assertField(TrialsApi.get(token, OWN + "/1"), "id");
    assertField(given().auth().oauth2(token).post(OWN + "/1/stop"), "id");
    assertField(TrialsApi.put(token, OWN + "/1/days/2026-03-02", "{\"done\":true}"), "id");
    assertField(TrialsApi.put(token, OWN + "/" + trial + "/days/monday", "{\"done\":true}"), "day");
    start(patient, trial, HUG);
    assertField(answer(patient, trial, FIRST, "\"yes\""), "done");
    assertField(answer(patient, trial, FIRST, "1"), "done");
    assertField(
        TrialsApi.put(token, OWN + "/proposals/-hug", "{\"answer\":\"never\"}"), "practice");
    assertField(
        TrialsApi.put(token, OWN + "/proposals/" + "x".repeat(61), "{\"answer\":\"never\"}"),
        "practice");
    assertField(TrialsApi.put(token, OWN + "/proposals/hug", "{\"answer\":\"later\"}"), "answer");
    assertField(TrialsApi.put(token, OWN + "/proposals/hug", "{}"), "answer");
    assertField(TrialsApi.get(TestTokens.clinician(patient), PATIENTS + "1/trials"), "id");
  }

  private static void assertField(Response answer, String field) {
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].field", equalTo(field));
  }

  @Test
  void trialOfSomebodyElseAnswersAsAnUnknownOne() {
    // Given
    clock.set(THE_DAY_BEFORE);
    start(patient, trial, HUG);
    clock.set("2026-03-04T09:00:00Z");
    String mine = own(patient, trial).asString();
    UUID other = UUID.randomUUID();
    UUID unknown = UUID.randomUUID();

    // When
    List<Response> foreign =
        List.of(own(other, trial), stop(other, trial), answer(other, trial, FIRST, "true"));
    List<Response> nobody =
        List.of(own(other, unknown), stop(other, unknown), answer(other, unknown, FIRST, "true"));

    // Then
    for (int i = 0; i < foreign.size(); i++) {
      assertEquals(404, foreign.get(i).statusCode());
      assertEquals(404, nobody.get(i).statusCode());
      assertEquals(
          nobody.get(i).asString(),
          foreign.get(i).asString().replace(trial.toString(), unknown.toString()));
    }
    assertEquals(mine, own(patient, trial).asString());
    start(other, trial, HUG).then().statusCode(201);
    assertEquals(1, json(own(patient)).get("trials").size());
  }

  @Test
  void eachRoleKeepsToItsOwnPaths() {
    List<List<String>> calls =
        List.of(
            List.of("GET", OWN, "", "patient"),
            List.of("PUT", OWN + "/" + trial, HUG, "patient"),
            List.of("GET", OWN + "/" + trial, "", "patient"),
            List.of("POST", OWN + "/" + trial + "/stop", "", "patient"),
            List.of("PUT", OWN + "/" + trial + "/days/2026-03-02", "{\"done\":true}", "patient"),
            List.of("PUT", OWN + "/proposals/hug", "{\"answer\":\"never\"}", "patient"),
            List.of("GET", PATIENTS + patient + "/trials", "", "clinician"));
    for (List<String> call : calls) {
      for (String role :
          List.of("patient", "partner", "clinician", "administrator", "demo-loader")) {
        if (!role.equals(call.get(3))) {
          assertStatus(403, call, TestTokens.token(patient, role));
        }
      }
      for (String token :
          List.of(
              "",
              TestTokens.expired(patient, call.get(3)),
              TestTokens.wrongAudience(patient, call.get(3)),
              TestTokens.forged(patient, call.get(3)),
              TestTokens.unsigned(patient, call.get(3)))) {
        assertStatus(401, call, token);
      }
    }
  }

  private static void assertStatus(int status, List<String> call, String token) {
    var request = given();
    if (!token.isEmpty()) {
      request = request.auth().oauth2(token);
    }
    if (!call.get(2).isEmpty()) {
      request = request.contentType("application/json").body(call.get(2));
    }
    Response answer = request.request(call.get(0), call.get(1));
    assertEquals(status, answer.statusCode(), call + " " + answer.asString());
  }

  @Test
  void speaksTheLanguageAskedFor() {
    // Given
    start(patient, trial, HUG);

    // When
    Response spanish =
        given()
            .auth()
            .oauth2(TestTokens.patient(patient))
            .header("Accept-Language", "fr, es-MX;q=0.8")
            .get(OWN);

    // Then
    assertEquals("es", spanish.header("Content-Language"));
    assertEquals(
        "A\u00fan no hay pares de d\u00edas suficientes para \u00abhug\u00bb y el dolor: 0 de 6 hasta"
            + " ahora, quedan 6 por reunir.",
        spanish.jsonPath().getString("trials[0].result.sentence"));
  }

  @Test
  void everyOperationIsDescribed() {
    // When
    JsonNode document = json(given().get("/q/openapi?format=json"));
    JsonNode paths = document.get("paths");

    // Then
    int operations = 0;
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      if (path.getKey().contains("/trials")) {
        for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
          if (method.getValue().has("responses")) {
            operations++;
            JsonNode responses = method.getValue().get("responses");
            assertTrue(responses.has("401") && responses.has("403"), path.getKey());
            assertFalse(method.getValue().path("description").asText().isEmpty(), path.getKey());
          }
        }
      }
    }
    assertEquals(7, operations);
    for (String nullable : List.of("Trial/properties/today", "Trials/properties/proposal")) {
      JsonNode schema = document.at("/components/schemas/" + nullable);
      assertNotEquals("object", schema.path("type").asText(), schema.toString());
    }
  }

  private void rate(JsonNode day, double value) {
    LocalDate date = LocalDate.parse(day.get("day").asText());
    UUID entry = ratings.computeIfAbsent(date, d -> UUID.randomUUID());
    Log.send(Log.fact(Log.pain(patient, entry, 1, date, 12, value)));
  }

  private interface Call {
    Response send(int number);
  }

  private static List<Response> inParallel(int times, Call call) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      CountDownLatch together = new CountDownLatch(times);
      List<Future<Response>> futures = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int number = i;
        futures.add(
            threads.submit(
                () -> {
                  together.countDown();
                  together.await();
                  return call.send(number);
                }));
      }
      List<Response> answers = new ArrayList<>();
      for (Future<Response> future : futures) {
        answers.add(future.get());
      }
      return Collections.unmodifiableList(answers);
    } finally {
      threads.shutdown();
    }
  }
}
