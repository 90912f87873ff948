package org.touchstone.demo.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.demo.diary.DiaryDay;
import org.touchstone.demo.diary.Mood;
import org.touchstone.demo.diary.Person;
import org.touchstone.demo.diary.Session;

/**
 * The last days of a diary as entries of the app, with all that a daily diary cannot say: regions,
 * worst and least, company, helpfulness. The first entry of the list tells that loading began and
 * for which last day, the last one that it is complete.
 */
final class RecentEntries {

  static final ZoneId ZONE = ZoneId.of("Europe/Rome");

  /** Place of the entry that is written before all others: the pain of the last day. */
  static final String BEGIN = "pain-0";

  /** Place of the entry that is written after all others: the mood of the last day. */
  static final String END = "mood-0";

  private static final LocalTime EVENING = LocalTime.of(20, 30);
  private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

  private final Person person;
  private final LocalDate last;

  private RecentEntries(Person person, LocalDate last) {
    this.person = person;
    this.last = last;
  }

  /**
   * @param days the last days, each complete, in order
   */
  static List<EntryPut> of(Person person, List<DiaryDay> days) {
    RecentEntries entries = new RecentEntries(person, days.get(days.size() - 1).date());
    List<EntryPut> all = new ArrayList<>();
    for (int i = days.size() - 1; i >= 0; i--) {
      DiaryDay day = days.get(i);
      all.add(entries.pain(day));
      all.addAll(entries.sessions(day));
    }
    for (DiaryDay day : days) {
      all.add(entries.mood(day));
    }
    return List.copyOf(all);
  }

  private EntryPut pain(DiaryDay day) {
    Instant at = at(day, EVENING);
    ObjectNode body = body(at);
    body.put("intensity", day.pain());
    body.put("worst", Math.min(10, day.pain() + 1));
    body.put("least", Math.max(0, day.pain() - 2));
    body.put("interference", Math.max(0, day.pain() - 1));
    body.set("regions", DailyDiary.regions(person, day.pain()));
    return new EntryPut("pain-entries", id("pain-" + ago(day), at), body);
  }

  private EntryPut mood(DiaryDay day) {
    Mood mood = day.mood();
    if (mood == null) {
      throw new IllegalArgumentException("Not a complete day: " + day.date());
    }
    Instant at = at(day, EVENING.plusMinutes(1));
    ObjectNode body = body(at);
    body.put("mood", mood.mood());
    body.put("stress", mood.stress());
    body.put("distress", mood.distress());
    body.put("loneliness", mood.loneliness());
    body.put("closeness", mood.closeness());
    body.put("selfEsteem", mood.selfEsteem());
    body.put("function", mood.function());
    body.put("connectedToday", !sessionsOf(day).isEmpty());
    return new EntryPut("mood-entries", id("mood-" + ago(day), at), body);
  }

  private List<EntryPut> sessions(DiaryDay day) {
    List<EntryPut> puts = new ArrayList<>();
    List<Session> sessions = sessionsOf(day);
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      Instant at = at(day, AFTERNOON.plusMinutes(45L * i));
      ObjectNode body = body(at);
      body.put("practice", session.practice());
      body.put("minutes", session.minutes());
      body.put("with", session.with());
      body.put("helpfulness", session.helpfulness());
      puts.add(new EntryPut("sessions", id("session-" + ago(day) + "-" + i, at), body));
    }
    return puts;
  }

  private static List<Session> sessionsOf(DiaryDay day) {
    List<Session> sessions = day.sessions();
    return sessions == null ? List.of() : sessions;
  }

  private static ObjectNode body(Instant at) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("at", at.toString());
    body.put("zone", ZONE.getId());
    return body;
  }

  private UUID id(String place, Instant at) {
    return EntryId.of(person.username(), place, at);
  }

  private long ago(DiaryDay day) {
    return last.toEpochDay() - day.date().toEpochDay();
  }

  private static Instant at(DiaryDay day, LocalTime time) {
    return day.date().atTime(time).atZone(ZONE).toInstant();
  }
}
