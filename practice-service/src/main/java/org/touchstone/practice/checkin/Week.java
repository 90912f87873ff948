package org.touchstone.practice.checkin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.touchstone.contracts.problem.ProblemException;

/**
 * An ISO 8601 week.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) {
  private static final int FORM = "2026-W48".length();

  /**
   * A week as it is written in a path.
   *
   * @throws ProblemException bad request, when there is no such week
   */
  public static Week parse(String text) {
    try {
      // Years of four digits alone: the formatter takes others too.
      if (text.length() == FORM && Character.isDigit(text.charAt(0))) {
        return new Week(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
      }
    } catch (DateTimeException e) {
      // Told below.
    }
    throw ProblemException.badRequest("week", "must be an ISO week such as 2026-W48");
  }

  /** The week of a moment, by local time. */
  public static Week of(Instant moment, ZoneId zone) {
    return of(moment.atZone(zone).toLocalDate());
  }

  /** The week of a day. */
  public static Week of(LocalDate day) {
    return new Week(day.with(ChronoField.DAY_OF_WEEK, 1));
  }

  public boolean isAfter(Week other) {
    return monday.isAfter(other.monday);
  }

  /** Such as {@code 2026-W48}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
