package org.touchstone.demo.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchstone.demo.diary.DiaryDay;
import org.touchstone.demo.diary.Mood;
import org.touchstone.demo.diary.People;
import org.touchstone.demo.diary.Person;
import org.touchstone.demo.diary.Session;

class RecentEntriesTest {

  private static final LocalDate LAST = LocalDate.of(2026, 11, 21);
  private static final Mood MOOD = new Mood(6, 4, 5, 3, 7, 5, 4);

  @Test
  void beginsAndEndsWithTheMarksOfLoading() {
    // When
    List<EntryPut> entries = RecentEntries.of(sore(), days());

    // Then
    EntryPut first = entries.get(0);
    EntryPut last = entries.get(entries.size() - 1);
    assertEquals("pain-entries", first.kind());
    assertTrue(EntryId.isOf("patient3", RecentEntries.BEGIN, first.id()));
    assertEquals("mood-entries", last.kind());
    assertTrue(EntryId.isOf("patient3", RecentEntries.END, last.id()));
    assertEquals(entries.size(), entries.stream().map(EntryPut::id).distinct().count());
  }

  @Test
  void tellsWhereTouchHurtsAndWithWhom() {
    // When
    List<EntryPut> entries = RecentEntries.of(sore(), days());

    // Then
    JsonNode pain = entries.get(0).body();
    assertEquals("2026-11-21T19:30:00Z", pain.get("at").asText());
    assertEquals("Europe/Rome", pain.get("zone").asText());
    assertEquals(8, pain.get("intensity").asInt());
    assertTrue(pain.get("regions").get(0).get("touchHurts").asBoolean());
    JsonNode session = entries.get(1).body();
    assertEquals("music", session.get("practice").asText());
    assertEquals(20, session.get("minutes").asInt());
    assertEquals("self", session.get("with").asText());
    assertEquals(7, session.get("helpfulness").asInt());
  }

  @Test
  void dailyDiaryTellsNothingDoneFromNotAnswered() throws Exception {
    // Given
    DiaryDay notAnswered = new DiaryDay(LAST.minusDays(2), 5, null, null);
    DiaryDay nothingDone = new DiaryDay(LAST.minusDays(1), 5, MOOD, List.of());

    // When
    String json = DailyDiary.json(sore(), List.of(notAnswered, nothingDone));

    // Then
    JsonNode entries = new ObjectMapper().readTree(json).get("entries");
    assertTrue(entries.get(0).get("practices").isNull());
    assertTrue(entries.get(0).path("distress").isMissingNode());
    assertEquals("shoulder-left", entries.get(0).at("/regions/0/region").asText());
    assertTrue(entries.get(1).get("practices").isObject());
    assertEquals(7, entries.get(1).get("connection").asInt());
  }

  private static Person sore() {
    return People.all().stream()
        .filter(person -> person.username().equals("patient3"))
        .findFirst()
        .orElseThrow();
  }

  private static List<DiaryDay> days() {
    return List.of(
        new DiaryDay(LAST.minusDays(1), 6, MOOD, List.of()),
        new DiaryDay(LAST, 8, MOOD, List.of(new Session("music", 20, "self", 7))));
  }
}
