package org.touchstone.insights.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.ProgramEnrolmentChanged.Status;
import org.touchstone.insights.Copy;
import org.touchstone.insights.CourseFacts;
import org.touchstone.insights.Log;
import org.touchstone.insights.Reads;
import org.touchstone.local.test.TestTokens;

/** Outcomes of one person, from facts on Kafka to the answer over HTTP. */
@QuarkusTest
class OutcomesTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final String AS_OF = "?asOf=2026-03-29";

  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();
  private final String own = TestTokens.patient(patient);

  /** Twelve weeks: pain falls from about 7 to about 3, PEG by 40 %, PHQ-4 by a band. */
  @BeforeEach
  void twelveWeeks() {
    List<Log.Written> facts = new ArrayList<>();
    for (int day = 0; day < 84; day++) {
      int pain = (day < 21 ? 7 : day < 49 ? 5 : 2) + day % 3 - (day % 2);
      facts.add(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, START.plusDays(day), 9, pain)));
    }
    facts.add(
        Log.fact(
            CourseFacts.enrolment(
                patient, UUID.randomUUID(), 1, "twelve-weeks", Status.ACTIVE, START)));
    facts.add(Log.fact(CourseFacts.peg(patient, UUID.randomUUID(), 1, START, "6.67")));
    facts.add(Log.fact(CourseFacts.peg(patient, UUID.randomUUID(), 1, START.plusDays(40), null)));
    facts.add(Log.fact(CourseFacts.peg(patient, UUID.randomUUID(), 1, START.plusDays(80), "4")));
    facts.add(Log.fact(CourseFacts.phq4(patient, START.plusDays(1), 4, 4)));
    facts.add(Log.fact(CourseFacts.phq4(patient, START.plusDays(81), 2, 3)));
    Log.send(facts);
    Reads.once(
        own,
        "/me/outcomes" + AS_OF,
        answer ->
            answer.at("/outcomes/0/status").asText().equals("ok")
                && answer.at("/outcomes/1/responses").asInt() == 3
                && answer.at("/outcomes/2/responses").asInt() == 2
                && answer.at("/outcomes/1/status").asText().equals("ok"));
  }

  @Test
  void eachInstrumentHasItsOutcome() {
    // When
    JsonNode answer = Reads.ok(own, "/me/outcomes" + AS_OF);

    // Then
    assertEquals("2026-03-29", answer.get("asOf").asText());
    assertFalse(answer.has("notShared"));
    JsonNode pain = answer.at("/outcomes/0");
    assertEquals("pain-nrs", pain.get("id").asText());
    assertEquals("improved", pain.get("verdict").asText());
    assertTrue(pain.get("responder30").asBoolean());
    assertTrue(pain.get("low95").asDouble() < pain.get("change").asDouble());
    assertEquals(START.toString(), pain.at("/baseline/at").asText());
    assertTrue(pain.get("percent").asDouble() < -30);
    JsonNode peg = answer.at("/outcomes/1");
    assertEquals("improved", peg.get("verdict").asText());
    assertEquals(-40, peg.get("percent").asDouble(), 1e-9);
    assertTrue(peg.get("responder30").asBoolean());
    assertFalse(peg.get("responder50").asBoolean());
    assertEquals(1, peg.get("incomplete").asInt());
    assertEquals(3, peg.get("points").size());
    assertTrue(peg.at("/points/1/score").isNull());
    assertEquals(2, peg.at("/points/1/answered").asInt());
    assertEquals("2026-01-05", peg.at("/how/from").asText());
    assertEquals("2026-03-26", peg.at("/how/to").asText());
    JsonNode phq4 = answer.at("/outcomes/2");
    assertEquals("improved", phq4.get("verdict").asText());
    assertFalse(phq4.at("/subscales/depression/above").asBoolean());
    assertTrue(phq4.at("/subscales/anxiety/above").asBoolean());
    assertTrue(phq4.get("responder30").isNull());
    answer.get("outcomes").forEach(one -> Copy.assertSentence(one.get("sentence").asText()));
  }

  @Test
  void painIsTheSameAsInTheInsight() {
    // Given
    JsonNode insights = Reads.ok(own, "/me/insights" + AS_OF).get("insights");

    // When
    JsonNode pain = Reads.ok(own, "/me/outcomes" + AS_OF).at("/outcomes/0");

    // Then
    JsonNode insight = null;
    for (JsonNode one : insights) {
      insight = one.get("id").asText().equals("change:pain") ? one : insight;
    }
    assertEquals(insight.get("estimate"), pain.get("change"));
    assertEquals(insight.get("low95"), pain.get("low95"));
    assertEquals(insight.get("percent"), pain.get("percent"));
    assertEquals(insight.get("how"), pain.get("how"));
  }

  @Test
  void laterAnswersDoNotReachBack() {
    // When
    JsonNode earlier = Reads.ok(own, "/me/outcomes?asOf=2026-02-20");

    // Then
    assertEquals("incomplete", earlier.at("/outcomes/1/status").asText());
    assertEquals(2, earlier.at("/outcomes/1/responses").asInt());
    assertTrue(earlier.at("/outcomes/1/current").isNull());
    assertEquals(1, earlier.at("/outcomes/2/responses").asInt());
  }

  @Test
  void clinicSeesTheOutcomesOfWhatIsShared() {
    // Given
    Log.send(Log.sharing(patient, Set.of(clinician), 1, Category.MOOD));
    Reads.awaitCare(clinician, patient, "outcomes");

    // When
    JsonNode seen =
        Reads.ok(TestTokens.clinician(clinician), "/patients/" + patient + "/outcomes" + AS_OF);

    // Then
    assertEquals(List.of("pain"), Reads.texts(seen.get("notShared")));
    assertEquals(List.of("phq-4"), seen.findValuesAsText("id"));
    assertFalse(seen.toString().contains("peg"));
  }

  @Test
  void clinicSeesNoOutcomeOfWhatIsKept() {
    // Given
    Log.send(Log.sharing(patient, Set.of(clinician), 1, Category.PRACTICES));
    Reads.awaitCare(clinician, patient, "outcomes");

    // When
    JsonNode seen =
        Reads.ok(TestTokens.clinician(clinician), "/patients/" + patient + "/outcomes" + AS_OF);

    // Then
    assertEquals(
        "{\"asOf\":\"2026-03-29\",\"outcomes\":[],\"notShared\":[\"pain\",\"mood\"]}",
        seen.toString());
  }

  @Test
  void guarded() {
    Log.send(Log.sharing(patient, Set.of(clinician), 1, Category.PAIN, Category.MOOD));
    Reads.awaitCare(clinician, patient, "outcomes");
    Reads.assertInItsLanguage(patient, "outcomes");
    Reads.assertOnRecord(patient, clinician, "outcomes");
  }

  @Test
  void daysFarAwayAreAnswered() {
    for (String day : List.of("-999999999-01-01", "0001-01-01", "9999-12-31")) {
      for (String resource : List.of("outcomes", "cycle")) {
        assertEquals(
            200, Reads.get(own, "/me/" + resource + "?asOf=" + day).statusCode(), resource + day);
      }
    }
  }

  @Test
  void emptyDiaryHasNothingYet() {
    JsonNode answer = Reads.ok(TestTokens.patient(UUID.randomUUID()), "/me/outcomes");

    assertEquals(List.of("too_few", "too_few", "too_few"), answer.findValuesAsText("status"));
  }
}
