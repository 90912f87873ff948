package org.touchstone.practice.menu;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The moments at which marks begin to count, one a day. A yes counts from the first such moment
 * after it was given; see docs/decisions/0005-mutual-reveal.md.
 */
record RevealTime(LocalTime at, ZoneId zone) {

  /** The latest such moment that is not after this one. */
  Instant last(Instant moment) {
    ZonedDateTime local = moment.atZone(zone);
    Instant today = local.toLocalDate().atTime(at).atZone(zone).toInstant();
    return today.isAfter(moment)
        ? local.toLocalDate().minusDays(1).atTime(at).atZone(zone).toInstant()
        : today;
  }

  /** The first such moment after this one. */
  Instant next(Instant moment) {
    ZonedDateTime local = moment.atZone(zone);
    Instant today = local.toLocalDate().atTime(at).atZone(zone).toInstant();
    return today.isAfter(moment)
        ? today
        : local.toLocalDate().plusDays(1).atTime(at).atZone(zone).toInstant();
  }
}
