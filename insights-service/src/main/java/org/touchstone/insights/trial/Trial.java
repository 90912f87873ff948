package org.touchstone.insights.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;

/**
 * A personal trial: consecutive local days in pairs, one day of each with the practice.
 *
 * <p>The days are those of the trial's own time zone, wherever the phone travels: so the order of
 * the days and the moment at which a coin opens cannot be moved.
 *
 * @param practice the practice's code, or the patient's own name for it
 * @param zone the patient's time zone when the trial was started
 * @param startedOn the first day: the local day after the one on which the patient started it
 * @param coins one a pair; told by {@link #openDays} alone
 * @param touchesIntimacy the patient had marked a session of the practice private by then
 * @param createdAt when the patient started it
 * @param stoppedAt when the patient stopped it; null: they did not
 */
record Trial(
    UUID patientId,
    UUID id,
    String practice,
    Outcome outcome,
    ZoneId zone,
    LocalDate startedOn,
    Coins coins,
    boolean touchesIntimacy,
    Instant createdAt,
    @Nullable Instant stoppedAt) {

  static final int LEAST_PAIRS = 6;
  static final int MOST_PAIRS = 30;

  /** When a day's coin opens: later than a late evening, earlier than an early breakfast. */
  static final LocalTime MORNING = LocalTime.of(4, 0);

  /** Where a trial stands. */
  enum Status {
    RUNNING("running"),
    FINISHED("finished"),
    STOPPED("stopped");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    /** The name in the API. */
    String code() {
      return code;
    }
  }

  /**
   * A day whose morning has come.
   *
   * @param pair from 1
   */
  record OpenDay(LocalDate day, int pair, Assignment assignment) {}

  /** The day on which a trial begins that is started now: the next local one. */
  static LocalDate firstDay(Instant now, ZoneId zone) {
    return LocalDate.ofInstant(now, zone).plusDays(1);
  }

  int pairs() {
    return coins.count();
  }

  /** The last day that was planned. */
  LocalDate lastDay() {
    return startedOn.plusDays(2L * pairs() - 1);
  }

  Status status(Instant now) {
    if (stoppedAt != null) {
      return Status.STOPPED;
    }
    return isOver(lastDay(), now) ? Status.FINISHED : Status.RUNNING;
  }

  /** The day on which the trial ended, or will end. */
  LocalDate endsOn() {
    return stoppedAt == null ? lastDay() : LocalDate.ofInstant(stoppedAt, zone);
  }

  /** Whether a day is one of the planned ones. */
  boolean plans(LocalDate day) {
    return !day.isBefore(startedOn) && !day.isAfter(lastDay());
  }

  /** The day that it is now in the trial's time zone. */
  LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, zone);
  }

  /** The moment at which it may be known what the coin said about a day. */
  Instant opensAt(LocalDate day) {
    return day.atTime(MORNING).atZone(zone).toInstant();
  }

  /** Whether a day has ended. */
  boolean isOver(LocalDate day, Instant now) {
    return !now.isBefore(day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /**
   * What may be known by now, oldest first: the days whose morning has come, of the pairs whose
   * coin was open before the trial was stopped.
   */
  List<OpenDay> openDays(Instant now) {
    List<OpenDay> open = new ArrayList<>();
    for (int pair = 0; pair < pairs(); pair++) {
      LocalDate first = startedOn.plusDays(2L * pair);
      LocalDate second = first.plusDays(1);
      if (opensAt(first).isAfter(now) || isAfterStop(opensAt(first))) {
        return open;
      }
      open.add(new OpenDay(first, pair + 1, coins.firstDay(pair)));
      if (!opensAt(second).isAfter(now)) {
        open.add(new OpenDay(second, pair + 1, coins.firstDay(pair).other()));
      }
    }
    return open;
  }

  /** Whether the trial had been stopped before a moment. */
  boolean isAfterStop(Instant moment) {
    return stoppedAt != null && moment.isAfter(stoppedAt);
  }

  /**
   * What has to be shared for somebody else to know of the trial.
   *
   * @param privatePractices practices of which a session is marked private
   */
  Set<Category> needs(Set<String> privatePractices) {
    Set<Category> needed = EnumSet.of(Category.PRACTICES, outcome.category());
    if (touchesIntimacy || privatePractices.contains(practice)) {
      needed.add(Category.INTIMACY);
    }
    return needed;
  }

  /** Whether a request to start it asks for the same. */
  boolean isAskedForBy(String otherPractice, Outcome otherOutcome, int pairs, ZoneId otherZone) {
    return Objects.equals(practice, otherPractice)
        && outcome == otherOutcome
        && pairs() == pairs
        && zone.equals(otherZone);
  }
}
