package org.touchstone.insights.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.contracts.event.Topics;
import org.touchstone.insights.Api;
import org.touchstone.insights.Log;

/** Facts arrive late, repeated, reordered or broken; the diary is the same. */
@QuarkusTest
class EntriesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String AS_OF = "?asOf=2026-03-31";

  private final UUID patient = UUID.randomUUID();
  private final UUID entry = UUID.randomUUID();

  /** With a session on the day, each rated day of pain is seen as one day of an insight. */
  @BeforeEach
  void oneSession() {
    Log.send(
        Log.fact(
            Log.session(patient, UUID.randomUUID(), DAY, "hug", BigDecimal.valueOf(20), false)));
  }

  @Test
  void factThatArrivesTenTimesCountsOnce() {
    // Given
    Log.Written fact = Log.fact(Log.pain(patient, entry, 1, DAY, 9, 6));

    // When
    Log.send(Collections.nCopies(10, fact));
    Log.send(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, DAY.plusDays(1), 9, 4)));

    // Then
    JsonNode insights = versionOnce(3);
    assertEquals(1, painDays(insights));
  }

  @Test
  void laterRevisionWinsThoughItArrivesFirst() {
    // When
    Log.send(
        Log.fact(Log.pain(patient, entry, 3, DAY.plusDays(5), 9, 6)),
        Log.fact(Log.pain(patient, entry, 2, DAY, 9, 5)),
        Log.fact(Log.pain(patient, entry, 1, DAY, 9, 4)),
        Log.fact(Log.pain(patient, UUID.randomUUID(), 1, DAY.plusDays(1), 9, 4)));

    // Then
    assertEquals(0, painDays(versionOnce(3)));
  }

  @Test
  void editAndDeletionEachMoveTheVersion() {
    // Given
    Log.send(Log.fact(Log.pain(patient, entry, 1, DAY, 9, 6)));
    assertEquals(1, painDays(versionOnce(2)));

    // When
    Log.send(Log.fact(Log.pain(patient, entry, 2, DAY, 9, 3)));
    versionOnce(3);
    Log.send(Log.deletion(EventKind.PAIN_ENTRY_RECORDED, patient, entry, 3));

    // Then
    assertEquals(0, painDays(versionOnce(4)));
  }

  @Test
  void deletedEntryDoesNotComeBack() {
    // When
    Log.send(
        Log.deletion(EventKind.PAIN_ENTRY_RECORDED, patient, entry, 2),
        Log.fact(Log.pain(patient, entry, 1, DAY, 9, 6)),
        Log.fact(Log.pain(patient, UUID.randomUUID(), 1, DAY.plusDays(1), 9, 4)));

    // Then
    assertEquals(0, painDays(versionOnce(2)));
  }

  @Test
  void revisionThatChangesOnlyTheTextMovesTheVersionToo() {
    // Given
    Log.send(Log.fact(Log.pain(patient, entry, 1, DAY, 9, 6)));
    versionOnce(2);

    // When
    Log.send(Log.fact(Log.pain(patient, entry, 2, DAY, 9, 6)));

    // Then
    assertEquals(1, painDays(versionOnce(3)));
  }

  @Test
  void brokenFactIsPutAsideAndTheNextOneCounts() {
    // Given
    Log.Written poison = Log.poison(EventKind.PAIN_ENTRY_RECORDED, patient);

    // When
    Log.send(poison, Log.fact(Log.pain(patient, entry, 1, DAY, 9, 6)));

    // Then
    assertEquals(1, painDays(versionOnce(2)));
    String deadLetters = Topics.deadLetter(ObservationConsumer.NAME);
    Awaitility.await().until(() -> Log.keys(deadLetters, patient).contains(poison.key()));
  }

  @Test
  void bulkOfEntriesIsSeenWholeAndEachOnce() {
    // Given
    List<Log.Written> facts = new ArrayList<>();
    for (int day = 1; day <= 500; day++) {
      LocalDate date = DAY.minusDays(day);
      facts.add(Log.fact(Log.pain(patient, UUID.randomUUID(), 1, date, 9, day % 11)));
      facts.add(
          Log.fact(
              Log.session(
                  patient, UUID.randomUUID(), date, "hug", BigDecimal.valueOf(day % 3), false)));
    }
    Collections.shuffle(facts, new java.util.Random(1));
    List<Log.Written> twice = new ArrayList<>(facts);
    twice.addAll(facts);

    // When
    Log.send(twice);

    // Then
    Api.ownOnce(patient, AS_OF, insights -> painDays(insights) == 500);
    assertTrue(Log.keys(Topics.INSIGHTS, patient).size() < 500, "recalculations are coalesced");
  }

  /** The insights once the diary has changed so often and nothing waits. */
  private JsonNode versionOnce(long version) {
    return Api.ownOnce(
        patient, AS_OF, insights -> insights.get("diaryVersion").asLong() == version);
  }

  private static int painDays(JsonNode insights) {
    for (JsonNode insight : insights.get("insights")) {
      if (insight.get("id").asText().equals("same_day:hug:pain")) {
        return insight.get("n").asInt();
      }
    }
    return -1;
  }
}
