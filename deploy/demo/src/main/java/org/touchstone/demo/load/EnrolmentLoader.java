package org.touchstone.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.touchstone.demo.DemoException;
import org.touchstone.demo.api.Answer;
import org.touchstone.demo.api.Gateway;
import org.touchstone.demo.diary.Person;
import org.touchstone.demo.diary.TakesPart;

/**
 * Enrols the invented people in their programmes through the public API, as their clinician. Who
 * takes part, or took part, in any programme is left alone.
 */
public final class EnrolmentLoader {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long POLL_MILLIS = 500;

  private final Gateway gateway;
  private final Clock clock;

  /**
   * @param clock tells today
   */
  public EnrolmentLoader(Gateway gateway, Clock clock) {
    this.gateway = gateway;
    this.clock = clock;
  }

  /**
   * Enrols a person.
   *
   * @param clinician who does it
   * @return what was done, for the terminal
   * @throws DemoException when the API refuses
   */
  public String load(Person person, String clinician) {
    Optional<TakesPart> part = TakesPart.of(person);
    if (part.isEmpty()) {
      return "none";
    }
    JsonNode known =
        Gateway.expect(gateway.get(person.username(), "/api/practice/v1/me/enrolments"), 200)
            .json();
    if (!known.path("items").isEmpty()) {
      return "already there";
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), RecentEntries.ZONE);
    LocalDate start = today.minusDays(person.lastDayAgo() + (long) part.get().daysIn());
    enrol(person, clinician, part.get(), start);
    return part.get().programme() + " from " + start;
  }

  private void enrol(Person person, String clinician, TakesPart part, LocalDate start) {
    String patient =
        Gateway.expect(gateway.get(person.username(), "/api/patient/v1/me"), 200)
            .json()
            .path("id")
            .asText();
    Instant at = start.atStartOfDay(RecentEntries.ZONE).toInstant();
    UUID id = EntryId.of(person.username(), "enrolment", at);
    String path = "/api/practice/v1/patients/" + patient + "/enrolments/" + id;
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("programme", part.programme());
    body.put("startsOn", start.toString());
    body.put("zone", RecentEntries.ZONE.getId());
    Gateway.expect(putOnceCaredFor(clinician, path, body.toString()), 200, 201);
    if (!part.tailoring().isEmpty()) {
      Gateway.expect(gateway.put(clinician, path + "/tailoring", tailoring(part)), 200);
    }
  }

  /** The care team is known to the diary's service a moment after it is assigned. */
  private Answer putOnceCaredFor(String clinician, String path, String body) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Answer answer = gateway.put(clinician, path, body);
    while (answer.status() == 404 && System.nanoTime() < end) {
      pause();
      answer = gateway.put(clinician, path, body);
    }
    return answer;
  }

  static String tailoring(TakesPart part) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode changes = body.putArray("changes");
    for (String item : part.tailoredItems()) {
      ObjectNode change = changes.addObject().put("item", item);
      String instead = part.tailoring().get(item);
      if (instead != null && !instead.isEmpty()) {
        change.put("instead", instead);
      }
    }
    return body.toString();
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoException("Interrupted while a care team was awaited", e);
    }
  }
}
