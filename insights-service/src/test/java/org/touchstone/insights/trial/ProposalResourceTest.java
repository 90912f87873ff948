package org.touchstone.insights.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.insights.trial.TrialsApi.OWN;
import static org.touchstone.insights.trial.TrialsApi.body;
import static org.touchstone.insights.trial.TrialsApi.json;
import static org.touchstone.insights.trial.TrialsApi.own;
import static org.touchstone.insights.trial.TrialsApi.start;
import static org.touchstone.insights.trial.TrialsApi.stop;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.insights.Api;
import org.touchstone.insights.Log;
import org.touchstone.insights.TestClock;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.estimator.Measure;
import org.touchstone.local.test.TestTokens;

/** What a patient is offered to learn, and how a no is heard. */
@QuarkusTest
class ProposalResourceTest {

  @Inject TestClock clock;

  private final UUID patient = UUID.randomUUID();

  @BeforeEach
  void hundredDays() {
    List<Log.Written> facts = new ArrayList<>();
    for (DiaryDay day : GeneratedDiary.days(1, 100)) {
      facts.add(
          Log.fact(
              Log.pain(
                  patient, UUID.randomUUID(), 1, day.date(), 12, day.ratings().get(Measure.PAIN))));
      day.minutes()
          .forEach(
              (practice, minutes) ->
                  facts.add(
                      Log.fact(
                          Log.session(
                              patient,
                              UUID.randomUUID(),
                              day.date(),
                              practice,
                              BigDecimal.valueOf(minutes),
                              false))));
    }
    Log.send(facts);
    Awaitility.await()
        .until(() -> Api.own(patient, "").get("diaryVersion").asLong() == facts.size());
    clock.set("2026-11-25T15:00:00Z");
  }

  @AfterEach
  void realTime() {
    clock.reset();
  }

  @Test
  void noIsHeard() {
    // Given
    JsonNode first = proposal();
    assertEquals("pain", first.get("outcome").asText());
    assertEquals(24, first.get("days").asInt());
    assertTrue(first.get("sentence").asText().contains(first.get("practice").asText()));
    assertTrue(first.get("why").asText().contains("24 days by the toss of a coin"));
    assertEquals(first, proposal());

    // When
    refuse(first, "never").then().statusCode(204);

    // Then
    JsonNode second = proposal();
    assertNotEquals(first.get("practice"), second.get("practice"));

    // When
    refuse(second, "not-now").then().statusCode(204);

    // Then
    assertTrue(proposal().isNull());
    clock.set("2026-12-25T14:59:59Z");
    assertTrue(proposal().isNull());
    clock.set("2026-12-25T15:00:00Z");
    assertEquals(second, proposal());
  }

  @Test
  void nothingIsProposedWhileATrialRunsAndAWeekAfter() {
    // Given
    UUID trial = UUID.randomUUID();
    start(patient, trial, body("something else", "pain", 6, "UTC")).then().statusCode(201);

    // Then
    assertTrue(proposal().isNull());
    stop(patient, trial);
    assertTrue(proposal().isNull());
    clock.set("2026-12-02T23:59:00Z");
    assertTrue(proposal().isNull());
    clock.set("2026-12-03T00:01:00Z");
    assertTrue(proposal().isObject());
  }

  @Test
  void pinnedPracticesAreTheOnesAskedAbout() {
    // Given
    String pinned = proposal().get("practice").asText().equals("quiet") ? "slight" : "quiet";

    // When
    TrialsApi.put(
            TestTokens.patient(patient),
            "/api/insights/v1/me/focus",
            "{\"practices\":[\"" + pinned + "\"]}")
        .then()
        .statusCode(200);

    // Then
    assertEquals(pinned, proposal().get("practice").asText());
  }

  private JsonNode proposal() {
    return json(own(patient)).get("proposal");
  }

  private Response refuse(JsonNode proposal, String answer) {
    return TrialsApi.put(
        TestTokens.patient(patient),
        OWN + "/proposals/" + proposal.get("practice").asText(),
        "{\"answer\":\"" + answer + "\"}");
  }
}
