package org.touchstone.practice.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something was rated. A day without a time is its noon in the patient's zone; a period is its
 * end, since people rate looking back, and lasts at most a day.
 */
final class FhirMoment {
  private static final String RULE =
      "must be a day such as 2026-11-22, or a time with its offset such as 2026-11-22T08:30:00+01:00";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Duration LONGEST = Duration.ofDays(1);

  private final FhirEntry entry;
  private final ZoneId zone;
  private final Instant now;

  FhirMoment(FhirEntry entry, ZoneId zone, Instant now) {
    this.entry = entry;
    this.zone = zone;
    this.now = now;
  }

  /** The moment of an Observation; null: refused. */
  @Nullable Instant effective() {
    List<String> given =
        List.of("effectiveDateTime", "effectiveInstant", "effectivePeriod").stream()
            .filter(name -> entry.resource().has(name))
            .toList();
    if (given.size() != 1) {
      entry.refuse("effectiveDateTime", given.isEmpty() ? "is needed" : "must be there once");
      return null;
    }
    String name = given.get(0);
    return name.equals("effectivePeriod")
        ? period(entry.field(name))
        : moment(name, entry.field(name));
  }

  /** The moment in a field; null: refused. */
  @Nullable Instant moment(String field, JsonNode value) {
    Instant at = parsed(field, value);
    if (at == null) {
      return null;
    }
    boolean isDay = DAY.matcher(value.asText()).matches();
    LocalDate today = now.atZone(zone).toLocalDate();
    // Noon of today may be ahead; the day is not.
    if (isDay ? at.atZone(zone).toLocalDate().isAfter(today) : at.isAfter(now)) {
      entry.refuse(field, "must not be in the future");
      return null;
    }
    if (at.atZone(zone).toLocalDate().isBefore(DayReader.EARLIEST)) {
      entry.refuse(field, "must not be before " + DayReader.EARLIEST);
      return null;
    }
    return at;
  }

  private @Nullable Instant period(JsonNode period) {
    JsonNode start = period.path("start");
    JsonNode end = period.path("end");
    if (start.isMissingNode() || end.isMissingNode()) {
      boolean onlyStart = end.isMissingNode();
      return moment("effectivePeriod." + (onlyStart ? "start" : "end"), onlyStart ? start : end);
    }
    Instant from = parsed("effectivePeriod.start", start);
    Instant until = moment("effectivePeriod.end", end);
    if (from == null || until == null) {
      return null;
    }
    if (from.isAfter(until) || Duration.between(from, until).compareTo(LONGEST) > 0) {
      entry.refuse("effectivePeriod", "must last at most a day and end after it starts");
      return null;
    }
    return until;
  }

  private @Nullable Instant parsed(String field, JsonNode value) {
    String text = value.textValue();
    if (text != null) {
      try {
        if (!DAY.matcher(text).matches()) {
          return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
        }
        LocalDate day = LocalDate.parse(text);
        if (day.atTime(12, 0).atZone(zone).toLocalDate().equals(day)) {
          return day.atTime(12, 0).atZone(zone).toInstant();
        }
        entry.refuse(field, "does not exist in the time zone " + zone);
        return null;
      } catch (DateTimeException e) {
        // Said below, as for what is no text.
      }
    }
    entry.refuse(field, RULE);
    return null;
  }
}
