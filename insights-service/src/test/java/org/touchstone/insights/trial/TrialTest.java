package org.touchstone.insights.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.touchstone.insights.trial.MadeTrial.ALTERNATING;
import static org.touchstone.insights.trial.MadeTrial.START;
import static org.touchstone.insights.trial.MadeTrial.at;
import static org.touchstone.insights.trial.MadeTrial.stopped;
import static org.touchstone.insights.trial.MadeTrial.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.contracts.event.Category;

class TrialTest {

  @ParameterizedTest
  @CsvSource({
    // ten to midnight, and ten past
    "2026-11-25T22:50:00Z, Europe/Rome,         2026-11-26",
    "2026-11-25T23:10:00Z, Europe/Rome,         2026-11-27",
    // the same moment is another day elsewhere
    "2026-11-25T22:50:00Z, Pacific/Kiritimati,  2026-11-27",
    "2026-11-25T22:50:00Z, Pacific/Pago_Pago,   2026-11-26",
    "2026-11-25T10:50:00Z, Pacific/Pago_Pago,   2026-11-25",
    // the hour that comes twice
    "2026-10-25T00:30:00Z, Europe/Rome,         2026-10-26",
    "2026-10-25T01:30:00Z, Europe/Rome,         2026-10-26",
  })
  void beginsOnTheNextLocalDay(Instant now, ZoneId zone, LocalDate expected) {
    assertEquals(expected, Trial.firstDay(now, zone));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-26, Europe/Rome,         2026-11-26T03:00:00Z",
    // clocks go forward on this day, and back on that
    "2027-03-28, Europe/Rome,         2027-03-28T02:00:00Z",
    "2027-10-31, Europe/Rome,         2027-10-31T03:00:00Z",
    "2027-10-30, Europe/Rome,         2027-10-30T02:00:00Z",
    // half an hour
    "2026-10-04, Australia/Lord_Howe, 2026-10-03T17:00:00Z",
    "2026-11-26, Asia/Kathmandu,      2026-11-25T22:15:00Z",
    "2026-11-26, Pacific/Kiritimati,  2026-11-25T14:00:00Z",
    // a day that this island has skipped opens with the next one
    "2011-12-30, Pacific/Apia,        2011-12-30T14:00:00Z",
    "2011-12-31, Pacific/Apia,        2011-12-30T14:00:00Z",
  })
  void opensAtFourInTheTrialsOwnZone(LocalDate day, ZoneId zone, Instant expected) {
    assertEquals(expected, trial(ALTERNATING, zone, START, null).opensAt(day));
  }

  @Test
  void coinIsClosedUntilTheMorningOfEachDay() {
    Trial trial = trial(ALTERNATING);

    assertEquals(List.of(), trial.openDays(at(-1, 23, 59)));
    assertEquals(List.of(), trial.openDays(at(0, 3, 59)));
    assertEquals(
        List.of(new Trial.OpenDay(START, 1, Assignment.WITH)), trial.openDays(at(0, 4, 0)));
    assertEquals(1, trial.openDays(at(1, 3, 59)).size());
    assertEquals(
        new Trial.OpenDay(START.plusDays(1), 1, Assignment.WITHOUT),
        trial.openDays(at(1, 4, 0)).get(1));
    assertEquals(
        new Trial.OpenDay(START.plusDays(2), 2, Assignment.WITHOUT),
        trial.openDays(at(2, 4, 0)).get(2));
    assertEquals(12, trial.openDays(at(400, 0, 0)).size());
  }

  @Test
  void longDayAndShortDayEndAtTheirMidnight() {
    Trial spring = trial(ALTERNATING, MadeTrial.ROME, LocalDate.of(2027, 3, 27), null);
    LocalDate changed = LocalDate.of(2027, 3, 28);

    assertFalse(spring.isOver(changed, Instant.parse("2027-03-28T21:59:59Z")));
    assertTrue(spring.isOver(changed, Instant.parse("2027-03-28T22:00:00Z")));
    LocalDate autumn = LocalDate.of(2027, 10, 31);
    assertFalse(spring.isOver(autumn, Instant.parse("2027-10-31T22:59:59Z")));
    assertTrue(spring.isOver(autumn, Instant.parse("2027-10-31T23:00:00Z")));
  }

  @Test
  void runsUntilItsLastDayIsOver() {
    Trial trial = trial(ALTERNATING);

    assertEquals(Trial.Status.RUNNING, trial.status(trial.createdAt()));
    assertEquals(Trial.Status.RUNNING, trial.status(at(11, 23, 59)));
    assertEquals(Trial.Status.FINISHED, trial.status(at(12, 0, 0)));
    assertEquals(START.plusDays(11), trial.endsOn());
  }

  @Test
  void stopKeepsThePairWhoseCoinWasOpenAndOpensNoOther() {
    assertEquals(List.of(), stopped(ALTERNATING, at(0, 3, 59)).openDays(at(20, 0, 0)));
    for (Instant stop : List.of(at(0, 4, 0), at(0, 20, 0), at(1, 12, 0), at(2, 3, 59))) {
      Trial trial = stopped(ALTERNATING, stop);
      assertEquals(
          List.of(START, START.plusDays(1)),
          trial.openDays(at(20, 0, 0)).stream().map(Trial.OpenDay::day).toList());
      assertEquals(Trial.Status.STOPPED, trial.status(at(20, 0, 0)));
    }
    assertEquals(4, stopped(ALTERNATING, at(2, 4, 0)).openDays(at(20, 0, 0)).size());
  }

  @Test
  void secondDayOfThePairThatStaysHasItsMorningToo() {
    Trial trial = stopped(ALTERNATING, at(0, 20, 0));

    assertEquals(1, trial.openDays(at(1, 3, 59)).size());
    assertEquals(2, trial.openDays(at(1, 4, 0)).size());
  }

  @Test
  void phoneThatTravelsMovesNoDay() {
    // Given
    Trial trial = trial(ALTERNATING);
    Instant eveningInNewYork = at(2, 4, 0).minus(Duration.ofMinutes(1));

    // Then
    assertEquals(2, trial.openDays(eveningInNewYork).size());
    assertEquals(START.plusDays(2), trial.day(eveningInNewYork));
  }

  @Test
  void whoMayKnowOfItFollowsFromWhatItRestsOn() {
    Trial trial = trial(ALTERNATING);

    assertEquals(Set.of(Category.PRACTICES, Category.PAIN), trial.needs(Set.of("massage")));
    assertEquals(
        Set.of(Category.PRACTICES, Category.PAIN, Category.INTIMACY), trial.needs(Set.of("hug")));
  }
}
