package org.touchstone.practice.programme;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which local days of an enrolment count, and as which day of the programme: pure. A day counts
 * when the enrolment was active at any moment of it, so the day of a pause and the day of the
 * resumption both do; every day of the programme falls on one local day, none on two.
 *
 * @param startsOn the first local day
 * @param days how long the programme is, in days
 * @param pauses ascending, none overlapping; the last one may be open
 */
record Timeline(LocalDate startsOn, int days, List<Pause> pauses) {

  Timeline {
    pauses = List.copyOf(pauses);
  }

  /** How many days of the programme have come up to and with a local day: 0 to {@code days}. */
  int counted(LocalDate day) {
    if (day.isBefore(startsOn)) {
      return 0;
    }
    long count = DAYS.between(startsOn, day) + 1;
    LocalDate end = day.plusDays(1);
    for (Pause pause : pauses) {
      LocalDate from = later(pause.from(), startsOn);
      LocalDate until = pause.until() == null ? end : earlier(pause.until(), end);
      count -= Math.max(0, DAYS.between(from, until));
    }
    return (int) Math.min(days, count);
  }

  /** The local day of the programme's last day; null while an open pause stands before it. */
  @Nullable LocalDate lastDay() {
    LocalDate next = startsOn;
    long left = days;
    for (Pause pause : pauses) {
      long before = Math.max(0, DAYS.between(next, pause.from()));
      if (before >= left) {
        break;
      }
      left -= before;
      if (pause.until() == null) {
        return null;
      }
      next = later(next, pause.until());
    }
    return next.plusDays(left - 1);
  }

  /** Paused today: the days after today do not count. */
  Timeline paused(LocalDate today) {
    LocalDate from = today.plusDays(1);
    if (!pauses.isEmpty()) {
      LocalDate resumed = pauses.get(pauses.size() - 1).until();
      // Who travels west can pause on a day before the one of the resumption.
      from = resumed == null ? from : later(from, resumed);
    }
    List<Pause> more = new ArrayList<>(pauses);
    more.add(new Pause(from, null));
    return new Timeline(startsOn, days, more);
  }

  /** Resumed today: today counts. A pause without a whole day in it leaves no trace. */
  Timeline resumed(LocalDate today) {
    List<Pause> closed = new ArrayList<>(pauses);
    Pause open = closed.remove(closed.size() - 1);
    if (today.isAfter(open.from())) {
      closed.add(new Pause(open.from(), today));
    }
    return new Timeline(startsOn, days, closed);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
