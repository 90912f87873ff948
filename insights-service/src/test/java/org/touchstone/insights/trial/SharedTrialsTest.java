package org.touchstone.insights.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.insights.trial.TrialsApi.PATIENTS;
import static org.touchstone.insights.trial.TrialsApi.body;
import static org.touchstone.insights.trial.TrialsApi.json;
import static org.touchstone.insights.trial.TrialsApi.own;
import static org.touchstone.insights.trial.TrialsApi.ownOnce;
import static org.touchstone.insights.trial.TrialsApi.start;
import static org.touchstone.insights.trial.TrialsApi.stop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.contracts.event.MoodEntryRecorded;
import org.touchstone.contracts.event.Topics;
import org.touchstone.insights.Api;
import org.touchstone.insights.Log;
import org.touchstone.insights.TestClock;
import org.touchstone.local.test.TestTokens;

/** What the care team knows of trials: by care, by consent, on record. */
@QuarkusTest
class SharedTrialsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  @Inject TestClock clock;

  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();
  private final UUID hug = UUID.randomUUID();
  private final UUID massage = UUID.randomUUID();
  private long revision;

  /** A stopped trial about distress, then a running one about pain. */
  @BeforeEach
  void twoTrials() {
    clock.set("2026-03-01T10:00:00Z");
    start(patient, massage, body("massage", "distress", 6, "UTC")).then().statusCode(201);
    stop(patient, massage).then().statusCode(200);
    clock.set("2026-03-01T10:01:00Z");
    start(patient, hug, body("hug", "pain", 6, "UTC")).then().statusCode(201);
    clock.set("2026-03-04T09:00:00Z");
  }

  @AfterEach
  void realTime() {
    clock.reset();
  }

  @Test
  void trialIsSeenWithPracticesAndItsRatingShared() {
    assertEquals(List.of("hug"), seenWith(Category.PRACTICES, Category.PAIN));
    assertEquals(List.of("massage"), seenWith(Category.PRACTICES, Category.MOOD));
    assertEquals(
        List.of("hug", "massage"), seenWith(Category.PRACTICES, Category.MOOD, Category.PAIN));
    assertEquals(List.of(), seenWith(Category.PAIN, Category.MOOD, Category.INTIMACY));
    assertEquals(List.of(), seenWith(Category.PRACTICES, Category.INTIMACY));
    assertEquals(List.of(), seenWith());
  }

  @Test
  void whatIsNotSharedIsTheSameWhetherThereAreTrialsOrNot() {
    // Given
    UUID nobody = UUID.randomUUID();
    Log.send(Log.sharing(nobody, Set.of(clinician), 1, Category.PRACTICES));
    share(Category.PRACTICES);

    // When
    Response empty =
        Awaitility.await()
            .until(
                () -> TrialsApi.get(TestTokens.clinician(clinician), PATIENTS + nobody + "/trials"),
                answer ->
                    answer.statusCode() == 200
                        && answer.jsonPath().getList("notShared").size() == 3);

    // Then
    assertEquals(empty.asString(), seen().asString());
    assertEquals(List.of("pain", "mood", "intimacy"), empty.jsonPath().getList("notShared"));
  }

  @Test
  void clinicianSeesTheOpenDaysAndTheResultButNotToday() {
    // Given
    share(Category.PRACTICES, Category.PAIN);

    // When
    JsonNode trial = json(seen()).at("/trials/0");

    // Then
    JsonNode mine = json(own(patient, hug));
    assertEquals(3, trial.get("days").size());
    assertFalse(mine.get("today").isNull());
    assertTrue(trial.get("today").isNull());
    ((ObjectNode) mine).putNull("today");
    assertEquals(mine, trial);
  }

  @Test
  void privateSessionMakesItATrialOfIntimacy() {
    // Given
    share(Category.PRACTICES, Category.PAIN);
    assertEquals(1, json(seen()).get("trials").size());

    // When
    Log.send(Log.fact(Log.session(patient, UUID.randomUUID(), FIRST, "hug", BigDecimal.ONE, true)));
    ownOnce(patient, hug, view -> view.at("/days/0/done").asBoolean());

    // Then
    assertEquals(List.of(), practices(seen()));
    assertEquals(List.of("hug"), seenWith(Category.PRACTICES, Category.PAIN, Category.INTIMACY));
  }

  @Test
  void trialThatBeganAsOneOfIntimacyStaysOne() {
    // Given
    UUID close = UUID.randomUUID();
    UUID session = UUID.randomUUID();
    stop(patient, hug);
    Log.send(Log.fact(Log.session(patient, session, FIRST, "lying close", BigDecimal.TEN, true)));
    Awaitility.await().until(() -> Api.own(patient, "").get("diaryVersion").asLong() == 1);
    start(patient, close, body("lying close", "pain", 6, "UTC")).then().statusCode(201);

    // When
    Log.send(Log.deletion(EventKind.PRACTICE_SESSION_RECORDED, patient, session, 2));
    Awaitility.await().until(() -> Api.own(patient, "").get("diaryVersion").asLong() == 2);

    // Then
    assertEquals(List.of("hug"), seenWith(Category.PRACTICES, Category.PAIN));
    assertEquals(
        List.of("lying close", "hug"),
        seenWith(Category.PRACTICES, Category.PAIN, Category.INTIMACY));
  }

  @Test
  void answerToConnectedTodayInAMoodEntryIsNotUsedWithoutMood() {
    // Given
    share(Category.PRACTICES, Category.PAIN);
    String before = seen().asString();

    // When
    Log.send(
        Log.fact(
            new MoodEntryRecorded(
                patient,
                UUID.randomUUID(),
                1,
                FIRST.atTime(20, 0).toInstant(ZoneOffset.UTC),
                "UTC",
                FIRST,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false)));
    ownOnce(patient, hug, view -> !view.at("/days/0/done").isNull());

    // Then
    assertEquals(before, seen().asString());
  }

  @Test
  void foreignPatientAnswersAsAnUnknownOne() {
    // Given
    share(Category.PRACTICES, Category.PAIN);
    String other = TestTokens.clinician(UUID.randomUUID());
    UUID unknown = UUID.randomUUID();

    // When
    Response foreign = TrialsApi.get(other, PATIENTS + patient + "/trials");
    Response nobody = TrialsApi.get(other, PATIENTS + unknown + "/trials");

    // Then
    assertEquals(404, foreign.statusCode());
    assertEquals(404, nobody.statusCode());
    assertEquals(
        nobody.asString(), foreign.asString().replace(patient.toString(), unknown.toString()));
  }

  @Test
  void readIsOnRecordAndARefusedOneIsNot() {
    // Given
    share(Category.PRACTICES);
    Awaitility.await().until(this::accessesStandStill);
    int before = Log.keys(Topics.ACCESS, patient).size();

    // When
    assertEquals(0, json(seen()).get("trials").size());
    TrialsApi.get(TestTokens.clinician(UUID.randomUUID()), PATIENTS + patient + "/trials")
        .then()
        .statusCode(404);

    // Then
    Awaitility.await().until(() -> Log.keys(Topics.ACCESS, patient).size() > before);
    assertEquals(before + 1, Log.keys(Topics.ACCESS, patient).size());
  }

  /** All facts of a patient are sent in their order, so none of a trial is still under way. */
  @Test
  void nothingOfATrialIsAFactForOthers() {
    // Given
    share(Category.PRACTICES, Category.PAIN);
    Awaitility.await().until(this::accessesStandStill);
    int before = Log.keys(Topics.ACCESS, patient).size();

    // When
    TrialsApi.answer(patient, hug, FIRST, "true").then().statusCode(200);
    stop(patient, hug).then().statusCode(200);
    seen();

    // Then
    Awaitility.await().until(() -> Log.keys(Topics.ACCESS, patient).size() == before + 1);
    assertEquals(List.of(), Log.keys(Topics.INSIGHTS, patient));
  }

  private int last = -1;

  /** Whether all reads so far have reached the log: their number is that of the look before. */
  private boolean accessesStandStill() {
    int now = Log.keys(Topics.ACCESS, patient).size();
    boolean same = now == last && now > 0;
    last = now;
    return same;
  }

  private List<String> seenWith(Category... categories) {
    share(categories);
    return practices(seen());
  }

  private void share(Category... categories) {
    Log.send(Log.sharing(patient, Set.of(clinician), ++revision, categories));
    List<String> kept = new ArrayList<>();
    for (Category category :
        List.of(Category.PAIN, Category.MOOD, Category.PRACTICES, Category.INTIMACY)) {
      if (!List.of(categories).contains(category)) {
        kept.add(category.code());
      }
    }
    Awaitility.await()
        .until(
            this::seen,
            answer ->
                answer.statusCode() == 200 && answer.jsonPath().getList("notShared").equals(kept));
  }

  private Response seen() {
    return TrialsApi.get(TestTokens.clinician(clinician), PATIENTS + patient + "/trials");
  }

  private static List<String> practices(Response seen) {
    return json(seen).get("trials").findValuesAsText("practice");
  }
}
