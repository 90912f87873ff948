package org.touchstone.demo.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.touchstone.demo.diary.DiaryDay;
import org.touchstone.demo.diary.Mood;
import org.touchstone.demo.diary.Session;

/** Days as the daily-diary JSON of the importer. */
final class DailyDiary {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DailyDiary() {}

  static String json(List<DiaryDay> days) {
    ObjectNode diary = JSON.objectNode();
    ArrayNode entries = diary.putArray("entries");
    days.forEach(day -> entries.add(entry(day)));
    return diary.toString();
  }

  private static ObjectNode entry(DiaryDay day) {
    ObjectNode entry = JSON.objectNode();
    entry.put("date", day.date().toString());
    entry.put("pain", day.pain());
    Mood mood = day.mood();
    if (mood != null) {
      entry.put("distress", mood.distress());
      entry.put("stress", mood.stress());
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
