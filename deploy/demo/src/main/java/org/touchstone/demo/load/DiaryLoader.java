package org.touchstone.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.demo.DemoException;
import org.touchstone.demo.api.Answer;
import org.touchstone.demo.api.Gateway;
import org.touchstone.demo.diary.DiaryDay;
import org.touchstone.demo.diary.DiaryGenerator;
import org.touchstone.demo.diary.Person;
import org.touchstone.demo.diary.QuestionnaireGenerator;

/**
 * Loads a diary through the public API, as its patient. A diary that is there stays as it is, also
 * on a later day; one that was interrupted is completed for the day it was begun for.
 */
public final class DiaryLoader {

  private static final String IMPORT =
      "/api/practice/v1/me/diary/import?dryRun=false&zone=" + RecentEntries.ZONE.getId();

  /** As far back as the longest diary of the demo reaches, and more. */
  private static final int YEARS_LOOKED_AT = 3;

  private final Gateway gateway;
  private final Clock clock;

  /**
   * @param clock tells today
   */
  public DiaryLoader(Gateway gateway, Clock clock) {
    this.gateway = gateway;
    this.clock = clock;
  }

  /**
   * Loads an invented diary.
   *
   * @return what was done, for the terminal
   * @throws DemoException when the API refuses
   */
  public String load(Person person) {
    JsonNode known = known(person.username());
    boolean empty = known.path("days").isEmpty();
    Optional<LocalDate> begun = dayOf(known, person.username(), "pain", RecentEntries.BEGIN);
    boolean complete =
        dayOf(known, person.username(), "mood", RecentEntries.END).isPresent() || begun.isEmpty();
    if (!empty && complete) {
      return "already there";
    }
    LocalDate last = begun.orElse(today().minusDays(person.lastDayAgo()));
    List<DiaryDay> days = DiaryGenerator.diary(person, last);
    load(person, days);
    return days.size() + " days to " + last;
  }

  /**
   * Loads the real diary.
   *
   * @param username whose it becomes
   * @return what was done, for the terminal
   * @throws DemoException when the API refuses
   */
  public String loadReal(String username) {
    if (!known(username).path("days").isEmpty()) {
      return "already there";
    }
    RealDiary diary = RealDiary.endingOn(today().minusDays(1));
    send(username, IMPORT + "&mapping=" + RealDiary.mapping(), "text/csv", diary.csv());
    return diary.days() + " days to " + diary.last();
  }

  private void load(Person person, List<DiaryDay> days) {
    if (person.lastDayAgo() > 1) {
      send(
          person.username(),
          IMPORT,
          "application/json",
          DailyDiary.json(person, days, QuestionnaireGenerator.of(person, days)));
      return;
    }
    int recent = days.size() - DiaryGenerator.COMPLETE_DAYS;
    List<EntryPut> puts = RecentEntries.of(person, days.subList(recent, days.size()));
    put(person.username(), puts.get(0));
    List<DiaryDay> earlier = days.subList(0, recent);
    send(
        person.username(),
        IMPORT,
        "application/json",
        DailyDiary.json(person, earlier, QuestionnaireGenerator.of(person, earlier)));
    puts.subList(1, puts.size()).forEach(entry -> put(person.username(), entry));
  }

  /** 409: the patient has changed or deleted the entry since; theirs stays. */
  private void put(String username, EntryPut entry) {
    Answer answer = gateway.put(username, entry.path(), entry.body().toString());
    Gateway.expect(answer, 200, 201, 409);
  }

  private void send(String username, String path, String contentType, String body) {
    Answer answer = Gateway.expect(gateway.post(username, path, contentType, body), 200, 201);
    JsonNode refused = answer.json().path("refused");
    if (!refused.isEmpty()) {
      throw new DemoException("The importer refuses a part of " + username + "'s diary: " + answer);
    }
  }

  private JsonNode known(String username) {
    LocalDate today = today();
    String path =
        "/api/practice/v1/me/diary?from=" + today.minusYears(YEARS_LOOKED_AT) + "&to=" + today;
    return Gateway.expect(gateway.get(username, path), 200).json();
  }

  private static Optional<LocalDate> dayOf(
      JsonNode diary, String username, String kind, String place) {
    for (JsonNode day : diary.path("days")) {
      for (JsonNode entry : day.path(kind + "Entries")) {
        if (EntryId.isOf(username, place, UUID.fromString(entry.path("id").asText()))) {
          return Optional.of(LocalDate.parse(day.path("day").asText()));
        }
      }
    }
    return Optional.empty();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), RecentEntries.ZONE);
  }
}
