package org.touchstone.insights.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.MoodEntryRecorded;
import org.touchstone.insights.Copy;
import org.touchstone.insights.Log;
import org.touchstone.insights.Reads;
import org.touchstone.local.test.TestTokens;

/** The cycle of one person, from facts on Kafka to the answer over HTTP. */
@QuarkusTest
class CyclesTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final String AS_OF = "?asOf=2026-03-29";
  private static final int DAYS = 84;

  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();
  private final String own = TestTokens.patient(patient);

  /** Twelve weeks in which low mood follows stress, and stress is lower the day after breathing. */
  @BeforeEach
  void twelveWeeks() {
    Random random = new Random(12);
    List<Log.Written> facts = new ArrayList<>();
    double stress = 0;
    double distress = 0;
    boolean breathed = false;
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = START.plusDays(i);
      double before = stress;
      stress = 0.3 * stress + 1.4 * random.nextGaussian() - (breathed ? 2 : 0);
      distress = 0.3 * distress + 0.7 * before + random.nextGaussian();
      breathed = i % 3 == 0;
      facts.add(
          Log.fact(Log.pain(patient, UUID.randomUUID(), 1, day, 9, rating(random.nextGaussian()))));
      facts.add(
          Log.fact(
              mood(
                  day,
                  rating(stress + 1),
                  rating(distress),
                  rating(random.nextGaussian()),
                  breathed ? null : Boolean.FALSE)));
      if (breathed) {
        facts.add(
            Log.fact(
                Log.session(patient, UUID.randomUUID(), day, "breathing", BigDecimal.TEN, false)));
      }
    }
    Log.send(facts);
    Reads.once(
        own,
        "/me/cycle" + AS_OF,
        answer ->
            answer.get("diaryVersion").asLong() >= facts.size()
                && answer.at("/links/0/n").asInt() == DAYS - 1
                && answer.at("/links/3/n").asInt() == DAYS - 1);
  }

  @Test
  void strongestLinkIsFoundAndOnesOwnPracticeIsNamedFirst() {
    // When
    JsonNode cycle = Reads.ok(own, "/me/cycle" + AS_OF);

    // Then
    assertEquals(
        List.of(
            "link:pain:stress",
            "link:stress:distress",
            "link:distress:difficulty",
            "link:difficulty:pain"),
        cycle.get("links").findValuesAsText("id"));
    assertEquals("clear", cycle.at("/links/1/status").asText());
    assertEquals(4, cycle.at("/links/1/familySize").asInt());
    assertTrue(cycle.at("/links/1/anytimeLow95").asDouble() > 0);
    assertEquals("link:stress:distress", cycle.get("strongest").asText());
    assertEquals("stress", cycle.at("/stepIn/place").asText());
    assertEquals("strongest-link", cycle.at("/stepIn/reason").asText());
    assertEquals("breathing", cycle.at("/stepIn/practices/0").asText());
    assertTrue(cycle.at("/stepIn/practices").size() <= 3);
    Copy.assertSentence(cycle.get("sentence").asText());
    assertEquals("2026-03-29", cycle.at("/links/1/how/to").asText());
    assertFalse(cycle.has("notShared"));
  }

  @Test
  void stateIsTheInsightAndTheListOfInsightsHasNoLinks() {
    // Given
    JsonNode insights = Reads.ok(own, "/me/insights" + AS_OF);

    // When
    JsonNode cycle = Reads.ok(own, "/me/cycle" + AS_OF);

    // Then
    JsonNode state = null;
    for (JsonNode insight : insights.get("insights")) {
      state = insight.get("id").asText().equals("cycle") ? insight : state;
    }
    assertEquals(state, cycle.get("state"));
    assertEquals(insights.get("diaryVersion"), cycle.get("diaryVersion"));
    assertFalse(insights.toString().contains("link:"));
  }

  @Test
  void laterDaysDoNotReachBack() {
    // When
    JsonNode early = Reads.ok(own, "/me/cycle?asOf=2026-01-20");

    // Then
    assertEquals(15, early.at("/links/0/n").asInt());
    assertEquals("too_few", early.at("/links/0/status").asText());
    assertTrue(early.get("strongest").isNull());
    assertEquals("open", early.at("/stepIn/reason").asText());
    assertTrue(early.at("/stepIn/place").isNull());
    assertEquals("breathing", early.at("/stepIn/practices/0").asText());
  }

  @Test
  void clinicSeesTheLinksOfWhichBothRatingsAreShared() {
    assertEquals(List.of(), linksSeenWith(1, Category.PAIN, Category.PRACTICES));
    assertEquals(List.of("link:stress:distress"), linksSeenWith(2, Category.MOOD));
    assertEquals(
        List.of("link:pain:stress", "link:stress:distress"),
        linksSeenWith(3, Category.PAIN, Category.MOOD));
    assertEquals(
        List.of("link:stress:distress", "link:distress:difficulty"),
        linksSeenWith(4, Category.MOOD, Category.INTIMACY));
    assertEquals(4, linksSeenWith(5, Category.PAIN, Category.MOOD, Category.INTIMACY).size());
  }

  private List<String> linksSeenWith(long revision, Category... categories) {
    Log.send(Log.sharing(patient, Set.of(clinician), revision, categories));
    List<String> kept =
        java.util.stream.Stream.of(
                Category.PAIN, Category.MOOD, Category.PRACTICES, Category.INTIMACY)
            .filter(category -> !List.of(categories).contains(category))
            .map(Category::code)
            .toList();
    JsonNode seen =
        Reads.once(
            TestTokens.clinician(clinician),
            "/patients/" + patient + "/cycle" + AS_OF,
            answer -> Reads.texts(answer.get("notShared")).equals(kept));
    if (seen.get("links").isEmpty()) {
      assertTrue(seen.get("state").isNull());
      assertTrue(seen.get("stepIn").isNull());
      assertTrue(seen.get("sentence").isNull());
    }
    seen.get("links")
        .forEach(link -> assertEquals(seen.get("links").size(), link.get("familySize").asInt()));
    return seen.get("links").findValuesAsText("id");
  }

  @Test
  void practicesThatAreKeptAreNotNamedAsDone() {
    // Given
    Log.send(Log.sharing(patient, Set.of(clinician), 1, Category.MOOD));
    Reads.awaitCare(clinician, patient, "cycle");

    // When
    JsonNode seen =
        Reads.ok(TestTokens.clinician(clinician), "/patients/" + patient + "/cycle" + AS_OF);

    // Then
    assertEquals("stress", seen.at("/stepIn/place").asText());
    assertFalse(seen.at("/stepIn/sentence").asText().contains("own diary"));
    assertEquals(
        Places.CATALOGUE.at("stress").practices(), Reads.texts(seen.at("/stepIn/practices")));
  }

  @Test
  void guarded() {
    Log.send(Log.sharing(patient, Set.of(clinician), 1, Category.PAIN, Category.MOOD));
    Reads.awaitCare(clinician, patient, "cycle");
    Reads.assertInItsLanguage(patient, "cycle");
    Reads.assertOnRecord(patient, clinician, "cycle");
  }

  @Test
  void emptyDiaryCanBeginAnywhere() {
    JsonNode cycle = Reads.ok(TestTokens.patient(UUID.randomUUID()), "/me/cycle");

    assertTrue(cycle.get("state").isNull());
    assertEquals(4, cycle.get("links").size());
    assertEquals("open", cycle.at("/stepIn/reason").asText());
  }

  private MoodEntryRecorded mood(
      LocalDate day, double stress, double distress, double closeness, Boolean connected) {
    return new MoodEntryRecorded(
        patient,
        UUID.randomUUID(),
        1,
        day.atTime(12, 0).toInstant(ZoneOffset.UTC),
        "UTC",
        day,
        null,
        BigDecimal.valueOf(stress),
        BigDecimal.valueOf(distress),
        null,
        null,
        BigDecimal.valueOf(closeness),
        null,
        null,
        null,
        connected);
  }

  private static double rating(double level) {
    return Math.max(0, Math.min(10, Math.round(5 + level)));
  }
}
