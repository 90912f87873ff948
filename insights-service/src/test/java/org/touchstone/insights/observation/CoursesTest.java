package org.touchstone.insights.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.contracts.event.ProgramEnrolmentChanged.Status;
import org.touchstone.contracts.event.Topics;
import org.touchstone.insights.CourseFacts;
import org.touchstone.insights.Log;

/**
 * Questionnaires and enrolments arrive late, repeated, reordered or broken; the rows are the same.
 */
@QuarkusTest
class CoursesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Inject Courses courses;

  private final UUID patient = UUID.randomUUID();
  private final UUID subject = UUID.randomUUID();

  @Test
  void factThatArrivesTenTimesCountsOnce() {
    // Given
    Log.Written fact = Log.fact(CourseFacts.peg(patient, subject, 1, DAY, "6.67"));

    // When
    Log.send(Collections.nCopies(10, fact));
    lastOf(patient);

    // Then
    List<QuestionnaireResponse> responses = courses.responses(patient);
    assertEquals(1, responses.size());
    assertEquals("6.67", String.valueOf(responses.get(0).score()));
    assertEquals(3, responses.get(0).answered());
  }

  @Test
  void laterRevisionWinsThoughItArrivesFirst() {
    // When
    Log.send(
        Log.fact(CourseFacts.peg(patient, subject, 3, DAY.plusDays(2), "3")),
        Log.fact(CourseFacts.peg(patient, subject, 1, DAY, "6")),
        Log.fact(CourseFacts.peg(patient, subject, 2, DAY.plusDays(1), null)));
    lastOf(patient);

    // Then
    assertEquals(
        List.of(DAY.plusDays(2)),
        courses.responses(patient).stream().map(QuestionnaireResponse::day).toList());
  }

  @Test
  void deletedResponseDoesNotComeBack() {
    // When
    Log.send(
        Log.deletion(EventKind.INSTRUMENT_SCORED, patient, subject, 2),
        Log.fact(CourseFacts.peg(patient, subject, 1, DAY, "6")));
    lastOf(patient);

    // Then
    assertEquals(List.of(), courses.responses(patient));
  }

  @Test
  void enrolmentFollowsItsNewestState() {
    // Given
    List<Log.Written> facts = new ArrayList<>();
    Status[] states = {Status.ACTIVE, Status.PAUSED, Status.ACTIVE, Status.STOPPED};
    for (int revision = states.length; revision >= 1; revision--) {
      facts.add(
          Log.fact(
              CourseFacts.enrolment(
                  patient, subject, revision, "twelve-weeks", states[revision - 1], DAY)));
    }

    // When
    Log.send(facts);
    lastOf(patient);

    // Then
    assertEquals(
        List.of(
            new CourseEnrolment(patient, "twelve-weeks", 1, 12, "stopped", DAY, DAY.plusDays(20))),
        courses.enrolments(patient).stream().filter(e -> !e.program().equals("last")).toList());
  }

  @Test
  void brokenAndAbsurdFactsArePutAsideAndTheNextOneCounts() {
    // Given
    Log.Written poison = Log.poison(EventKind.INSTRUMENT_SCORED, patient);
    Log.Written absurd = Log.fact(CourseFacts.peg(patient, UUID.randomUUID(), 1, DAY, "2800"));

    // When
    Log.send(poison, absurd, Log.fact(CourseFacts.peg(patient, subject, 1, DAY, "6")));

    // Then
    await(() -> courses.responses(patient).size() == 1);
    String deadLetters = Topics.deadLetter(CourseConsumer.NAME);
    await(() -> Log.keys(deadLetters, patient).containsAll(List.of(poison.key(), absurd.key())));
    assertTrue(courses.enrolments(patient).isEmpty());
  }

  /** Waits for a last fact on each topic: what was sent before it has been taken in. */
  private void lastOf(UUID owner) {
    UUID marker = UUID.randomUUID();
    LocalDate later = DAY.plusYears(1);
    Log.send(
        Log.fact(CourseFacts.peg(owner, marker, 1, later, null)),
        Log.fact(CourseFacts.enrolment(owner, marker, 1, "last", Status.ACTIVE, later)));
    await(
        () ->
            courses.enrolments(owner).stream().anyMatch(e -> e.program().equals("last"))
                && courses.responses(owner).stream().anyMatch(r -> r.day().equals(later)));
    Log.send(Log.deletion(EventKind.INSTRUMENT_SCORED, owner, marker, 2));
    await(() -> courses.responses(owner).stream().noneMatch(r -> r.day().equals(later)));
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(condition);
  }
}
