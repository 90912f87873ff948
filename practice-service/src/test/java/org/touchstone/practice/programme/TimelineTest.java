package org.touchstone.practice.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.contracts.event.ProgramEnrolmentChanged.Status;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.edition.Clinic;

/** Enrolments that are paused, resumed, stopped and left alone in any order, day after day. */
class TimelineTest {
  private static final LocalDate START = LocalDate.of(2026, 3, 27);
  private static final Instant NOW = Instant.parse("2026-03-27T08:00:00Z");
  private static final int SEQUENCES = 3_000;

  /** What an enrolment is in the plainest words: a light that is on or off, looked at each day. */
  private static final class Light {
    private final int days;
    private boolean on = true;
    private boolean wasOnToday = true;
    private int counted;

    Light(int days) {
      this.days = days;
    }

    void turn(boolean state) {
      on = state;
      wasOnToday |= state;
    }

    /** The day of the programme at this moment of a local day. */
    int day(LocalDate today) {
      return Math.min(days, counted + (today.isBefore(START) || !wasOnToday ? 0 : 1));
    }

    void midnight(LocalDate today) {
      counted = day(today);
      wasOnToday = on;
    }
  }

  @Test
  void neverLosesOrDoublesADay() {
    Random random = new Random(20_261_125);
    int completed = 0;
    int stopped = 0;
    int pauses = 0;
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      // Given
      int weeks = 1 + random.nextInt(3);
      double pausing = random.nextDouble() * 0.5;
      double resuming = 0.1 + random.nextDouble() * 0.9;
      Enrolment enrolment = enrolment(weeks);
      Light light = new Light(weeks * 7);
      LocalDate firstDay = START.minusDays(random.nextInt(4));
      List<LocalDate> counting = new ArrayList<>();

      // When
      for (LocalDate today = firstDay; enrolment.running(); today = today.plusDays(1)) {
        int before = enrolment.day(today.minusDays(1)).orElse(0);
        Enrolment asOf = enrolment.asOf(today, NOW);
        if (asOf != enrolment) {
          assertThat(asOf.status()).isEqualTo(Status.COMPLETED);
          assertThat(asOf.endedOn()).isEqualTo(counting.get(counting.size() - 1));
          enrolment = asOf;
          break;
        }
        for (int step = random.nextInt(4); step > 0; step--) {
          Enrolment next;
          if (random.nextDouble() < pausing) {
            next = enrolment.paused(today, NOW);
            light.turn(false);
            pauses++;
          } else if (random.nextDouble() < resuming) {
            next = enrolment.resumed(today, NOW);
            light.turn(true);
          } else if (random.nextDouble() < 0.01) {
            next = enrolment.stopped(today, NOW);
          } else {
            continue;
          }
          assertThat(next.revision()).isEqualTo(enrolment.revision() + (next == enrolment ? 0 : 1));
          enrolment = next;
          assertThat(enrolment.day(today).orElse(0)).isEqualTo(light.day(today));
          if (!enrolment.running()) {
            break;
          }
        }
        int day = enrolment.day(today).orElse(0);
        assertThat(day).isEqualTo(light.day(today)).isBetween(before, before + 1);
        if (day > before) {
          counting.add(today);
        }
        light.midnight(today);
      }

      // Then
      assertThat(enrolment.day(LocalDate.MAX.minusYears(1)).orElse(0)).isEqualTo(counting.size());
      if (enrolment.status() == Status.COMPLETED) {
        completed++;
        assertThat(counting).hasSize(weeks * 7).doesNotHaveDuplicates();
        assertThat(enrolment.timeline().lastDay()).isEqualTo(counting.get(weeks * 7 - 1));
      } else {
        stopped++;
        assertThat(enrolment.status()).isEqualTo(Status.STOPPED);
      }
    }
    assertThat(completed).isGreaterThan(SEQUENCES / 4);
    assertThat(stopped).isGreaterThan(SEQUENCES / 20);
    assertThat(pauses).isGreaterThan(SEQUENCES);
  }

  @Test
  void keepsPausesApartForWhoTravelsWest() {
    Random random = new Random(7);
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      // Given
      Timeline timeline = new Timeline(START, 84, List.of());
      LocalDate day = START;

      // When
      for (int step = 0; step < 12; step++) {
        day = day.plusDays(random.nextInt(5));
        timeline = timeline.paused(day.minusDays(random.nextInt(3)));
        day = day.plusDays(random.nextInt(5));
        timeline = timeline.resumed(day.minusDays(random.nextInt(3)));
      }

      // Then
      LocalDate last = LocalDate.MIN;
      for (Pause pause : timeline.pauses()) {
        assertThat(pause.from()).isAfterOrEqualTo(last);
        assertThat(pause.until()).isAfter(pause.from());
        last = pause.until();
      }
      int before = 0;
      for (int i = 0; i < 400; i++) {
        int counted = timeline.counted(START.plusDays(i));
        assertThat(counted).isBetween(before, before + 1);
        before = counted;
      }
      assertThat(before).isEqualTo(84);
    }
  }

  @Test
  void goesOnWhereItWas() {
    // Given
    Enrolment enrolment = enrolment(1);

    // When
    Enrolment resumed = enrolment.paused(START.plusDays(2), NOW).resumed(START.plusDays(9), NOW);

    // Then
    assertThat(resumed.day(START.plusDays(2))).contains(3);
    assertThat(resumed.day(START.plusDays(8))).contains(3);
    assertThat(resumed.day(START.plusDays(9))).contains(4);
    assertThat(resumed.timeline().lastDay()).isEqualTo(START.plusDays(12));
    assertThat(resumed.timeline().pauses())
        .containsExactly(new Pause(START.plusDays(3), START.plusDays(9)));
    assertThat(enrolment.timeline().lastDay()).isEqualTo(START.plusDays(6));
  }

  @Test
  void leavesNoTraceOfAPauseWithinOneDay() {
    // When
    Enrolment resumed = enrolment(1).paused(START, NOW).resumed(START, NOW);

    // Then
    assertThat(resumed.timeline().pauses()).isEmpty();
    assertThat(resumed.revision()).isEqualTo(3);
  }

  @Test
  void isCompletedThoughPausedOnItsLastDay() {
    // Given
    Enrolment paused = enrolment(1).paused(START.plusDays(6), NOW);

    // When
    Enrolment after = paused.asOf(START.plusDays(7), NOW);

    // Then
    assertThat(paused.asOf(START.plusDays(6), NOW)).isSameAs(paused);
    assertThat(after.status()).isEqualTo(Status.COMPLETED);
    assertThat(after.endedOn()).isEqualTo(START.plusDays(6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pause", "resume", "stop"})
  void changesNothingOnceCompleted(String step) {
    // Given
    Enrolment completed = enrolment(1).asOf(START.plusDays(7), NOW);

    // When / Then
    assertThatThrownBy(
            () -> {
              switch (step) {
                case "pause" -> completed.paused(START.plusDays(8), NOW);
                case "resume" -> completed.resumed(START.plusDays(8), NOW);
                default -> completed.stopped(START.plusDays(8), NOW);
              }
            })
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("completed");
  }

  private static Enrolment enrolment(int weeks) {
    return new Enrolment(
        new UUID(0, 1),
        new UUID(0, 2),
        1,
        Clinic.NONE,
        "any",
        1,
        weeks,
        "UTC",
        Status.ACTIVE,
        null,
        new Timeline(START, weeks * 7, List.of()),
        List.of(),
        new UUID(0, 3),
        NOW,
        NOW);
  }
}
