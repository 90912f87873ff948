package org.touchstone.demo.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.touchstone.demo.diary.DiaryDay;
import org.touchstone.demo.diary.Mood;
import org.touchstone.demo.diary.Person;
import org.touchstone.demo.diary.Questionnaire;
import org.touchstone.demo.diary.Session;
import org.touchstone.demo.diary.SoreRegion;

/** Days as the daily-diary JSON of the importer, with the regions where it hurts. */
public final class DailyDiary {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DailyDiary() {}

  /** The document for {@code POST /me/diary/import}. */
  public static String json(Person person, List<DiaryDay> days) {
    return json(person, days, List.of());
  }

  /**
   * The document with questionnaires.
   *
   * @param questionnaires each on one of the days
   */
  public static String json(
      Person person, List<DiaryDay> days, List<Questionnaire> questionnaires) {
    ObjectNode diary = JSON.objectNode();
    ArrayNode entries = diary.putArray("entries");
    for (DiaryDay day : days) {
      ObjectNode entry = entry(person, day);
      questionnaires.stream()
          .filter(questionnaire -> questionnaire.date().equals(day.date()))
          .forEach(questionnaire -> add(entry, questionnaire));
      entries.add(entry);
    }
    return diary.toString();
  }

  /** How sore each region is on a day with that pain. */
  static ArrayNode regions(Person person, int pain) {
    ArrayNode regions = JSON.arrayNode();
    for (SoreRegion region : person.regions()) {
      ObjectNode sore = regions.addObject();
      sore.put("region", region.region());
      sore.put("intensity", Math.max(0, pain - region.below()));
      sore.put("touchHurts", region.touchHurts());
    }
    return regions;
  }

  private static void add(ObjectNode entry, Questionnaire questionnaire) {
    ObjectNode answers =
        entry.withObjectProperty("instruments").putObject(questionnaire.instrument());
    questionnaire.answers().forEach(answers::put);
  }

  private static ObjectNode entry(Person person, DiaryDay day) {
    ObjectNode entry = JSON.objectNode();
    entry.put("date", day.date().toString());
    entry.put("pain", day.pain());
    entry.set("regions", regions(person, day.pain()));
    Mood mood = day.mood();
    if (mood != null) {
      entry.put("mood", mood.mood());
      entry.put("distress", mood.distress());
      entry.put("stress", mood.stress());
      entry.put("loneliness", mood.loneliness());
      entry.put("connection", mood.closeness());
      entry.put("function", mood.function());
      entry.put("selfEsteem", mood.selfEsteem());
    }
    List<Session> sessions = day.sessions();
    if (sessions == null) {
      entry.putNull("practices");
    } else {
      ObjectNode practices = entry.putObject("practices");
      sessions.forEach(session -> practices.put(session.practice(), session.minutes()));
    }
    return entry;
  }
}
