package org.touchstone.practice.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.touchstone.contracts.problem.Problem.Violation;

/** For which moments entries are taken. */
@ApplicationScoped
class EntryWindow {
  /** A phone's clock may be a little ahead of ours. */
  static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

  /** How far back a patient can date an entry, in local days. */
  static final int BACK_DATING_DAYS = 14;

  private final Clock clock;

  EntryWindow(Clock clock) {
    this.clock = clock;
  }

  /** Why the moment is not taken; empty when it is. */
  Optional<Violation> refusal(Instant at, String zone) {
    Instant now = clock.instant();
    if (at.isAfter(now.plus(CLOCK_TOLERANCE))) {
      return Optional.of(new Violation("at", "must not be in the future"));
    }
    // Two days more than the limit cover every zone; beyond, no local day needs to be known.
    if (at.isBefore(now.minus(Duration.ofDays(BACK_DATING_DAYS + 2L)))
        || day(at, zone).isBefore(day(now, zone).minusDays(BACK_DATING_DAYS))) {
      return Optional.of(
          new Violation("at", "must not be more than " + BACK_DATING_DAYS + " days ago"));
    }
    return Optional.empty();
  }

  private static LocalDate day(Instant at, String zone) {
    return at.atZone(ZoneId.of(zone)).toLocalDate();
  }
}
