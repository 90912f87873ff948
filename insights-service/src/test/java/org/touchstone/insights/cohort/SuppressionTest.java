package org.touchstone.insights.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** No released figure, and no figure that follows from released ones, is about fewer than ten. */
class SuppressionTest {

  private static final List<Course> OF_PAIN =
      List.of(Course.HALF, Course.THIRD, Course.WORSE, Course.SAME, Course.MISSING);
  private static final List<Course> OF_MOOD =
      List.of(Course.IMPROVED, Course.WORSE, Course.SAME, Course.MISSING);

  @Test
  void cohortBelowTenHasNoFigures() {
    assertEquals(Figures.NONE, Suppression.of(members(9, 0, new Random(1))));
    assertEquals(10, Suppression.of(members(10, 0, new Random(1))).enrolled());
  }

  @Test
  void countsOfALargeCohortAreReleased() {
    // Given
    List<Member> members = new ArrayList<>();
    add(members, 14, Course.HALF, true);
    add(members, 10, Course.THIRD, true);
    add(members, 11, Course.WORSE, false);
    add(members, 12, Course.SAME, true);
    add(members, 13, Course.MISSING, false);

    // When
    Figures.OfOutcome peg = Suppression.of(members).outcomes().get(1);

    // Then
    assertEquals(60, peg.n());
    assertEquals(
        Map.of(
            Cell.RESPONDERS_30, 24,
            Cell.RESPONDERS_50, 14,
            Cell.WORSENED, 11,
            Cell.MISSING, 13),
        peg.cells());
    assertEquals(36, peg.retained());
  }

  @Test
  void whatFollowsBySubtractionGivesWay() {
    // Given: nine fell by 30 % but not by half, and nobody stayed the same.
    List<Member> members = new ArrayList<>();
    add(members, 20, Course.HALF, true);
    add(members, 9, Course.THIRD, true);
    add(members, 15, Course.WORSE, true);
    add(members, 12, Course.MISSING, true);

    // When
    Figures.OfOutcome peg = Suppression.of(members).outcomes().get(1);

    // Then
    assertEquals(Map.of(Cell.RESPONDERS_30, 29, Cell.WORSENED, 15), peg.cells());
    assertNull(peg.retained());
  }

  @Test
  void whoDidNotAgreeIsNoSmallGroupEither() {
    // Given: three agreed to statistics on mood and not on pain.
    List<Member> members = new ArrayList<>();
    add(members, 30, Course.SAME, true);
    for (int i = 0; i < 3; i++) {
      members.add(
          new Member(
              UUID.randomUUID(),
              Map.of(CohortOutcome.PHQ_4, Course.SAME),
              Map.of(CohortOutcome.PHQ_4, true)));
    }

    // When
    Figures figures = Suppression.of(members);

    // Then
    assertEquals(33, figures.enrolled());
    figures.outcomes().forEach(outcome -> assertNull(outcome.n()));
  }

  @Test
  void noGroupThatFollowsFromTheFiguresIsSmall() {
    // Given
    Random random = new Random(2026);
    int released = 0;
    for (int round = 0; round < 4_000; round++) {
      List<Member> members = members(random.nextInt(120), random.nextInt(5), random);

      // When
      Figures figures = Suppression.of(members);

      // Then
      if (figures.enrolled() == null) {
        assertTrue(members.size() < 10);
        figures.outcomes().forEach(outcome -> assertTrue(outcome.cells().isEmpty()));
      } else {
        assertEquals(members.size(), figures.enrolled());
        assertNoSmallGroupAmongConsents(figures, members);
        for (Figures.OfOutcome outcome : figures.outcomes()) {
          released += assertNoSmallGroup(outcome, members);
        }
      }
    }
    assertTrue(released > 3_000, "the test looks at figures: " + released);
  }

  /** Every group that sums and differences of the released counts single out. */
  private static int assertNoSmallGroup(Figures.OfOutcome figures, List<Member> all) {
    if (figures.n() == null) {
      assertTrue(figures.cells().isEmpty());
      assertNull(figures.retained());
      return 0;
    }
    CohortOutcome outcome = figures.outcome();
    List<Member> members =
        all.stream().filter(member -> member.courses().containsKey(outcome)).toList();
    assertEquals(members.size(), figures.n());
    List<Predicate<Course>> cells = new ArrayList<>();
    figures
        .cells()
        .forEach(
            (cell, count) -> {
              long true_ = count(members, outcome, cell::holds);
              assertEquals(true_, count.longValue());
              assertTrue(count >= 10 && members.size() - count >= 10);
              cells.add(cell::holds);
            });
    for (Predicate<Course> one : cells) {
      for (Predicate<Course> other : cells) {
        if (one != other) {
          assertNotSmall(count(members, outcome, c -> one.test(c) && !other.test(c)));
          assertNotSmall(count(members, outcome, c -> !one.test(c) && !other.test(c)));
          long both = count(members, outcome, c -> one.test(c) && other.test(c));
          assertTrue(both == 0 || both >= 10);
        }
      }
    }
    Predicate<Course> none = course -> cells.stream().noneMatch(cell -> cell.test(course));
    if (!cells.isEmpty()) {
      assertNotSmall(count(members, outcome, none));
    }
    if (figures.retained() != null) {
      assertTrue(figures.retained() >= 10 && members.size() - figures.retained() >= 10);
    }
    return figures.cells().size();
  }

  private static void assertNotSmall(long group) {
    // A nested count less the one that holds it is empty by its meaning; nothing follows from it.
    assertTrue(group >= 10 || group == 0, "a group of " + group);
  }

  private static void assertNoSmallGroupAmongConsents(Figures figures, List<Member> members) {
    Set<CohortOutcome> counted = new HashSet<>();
    figures.outcomes().stream()
        .filter(outcome -> outcome.n() != null)
        .forEach(outcome -> counted.add(outcome.outcome()));
    for (CohortOutcome one : counted) {
      long without = members.stream().filter(m -> !m.courses().containsKey(one)).count();
      assertNotSmall(without);
      for (CohortOutcome other : counted) {
        assertNotSmall(
            members.stream()
                .filter(m -> m.courses().containsKey(one) && m.courses().containsKey(other))
                .count());
      }
    }
  }

  private static long count(List<Member> members, CohortOutcome outcome, Predicate<Course> holds) {
    return members.stream()
        .filter(member -> holds.test(member.courses().getOrDefault(outcome, Course.SAME)))
        .count();
  }

  /**
   * Random people.
   *
   * @param skew how unevenly the courses are spread
   */
  static List<Member> members(int size, int skew, Random random) {
    double mood = random.nextInt(3) / 2.0;
    double pain = 0.5 + random.nextInt(2) / 2.0;
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Map<CohortOutcome, Course> courses = new EnumMap<>(CohortOutcome.class);
      Map<CohortOutcome, Boolean> retained = new EnumMap<>(CohortOutcome.class);
      boolean there = random.nextInt(4) > 0;
      if (random.nextDouble() < pain || mood == 0) {
        courses.put(CohortOutcome.PAIN_NRS, pick(OF_PAIN, skew, random));
        courses.put(CohortOutcome.PEG, pick(OF_PAIN, skew, random));
        retained.put(CohortOutcome.PAIN_NRS, there);
        retained.put(CohortOutcome.PEG, there);
      }
      if (random.nextDouble() < mood || courses.isEmpty()) {
        courses.put(CohortOutcome.PHQ_4, pick(OF_MOOD, skew, random));
        retained.put(CohortOutcome.PHQ_4, there);
      }
      members.add(new Member(new UUID(7, i), courses, retained));
    }
    Collections.shuffle(members, random);
    return members;
  }

  private static Course pick(List<Course> courses, int skew, Random random) {
    int at = random.nextInt(courses.size());
    for (int again = 0; again < skew; again++) {
      at = Math.min(at, random.nextInt(courses.size()));
    }
    return courses.get(at);
  }

  private static void add(List<Member> members, int count, Course course, boolean retained) {
    for (int i = 0; i < count; i++) {
      members.add(
          new Member(
              UUID.randomUUID(),
              Map.of(CohortOutcome.PAIN_NRS, course, CohortOutcome.PEG, course),
              Map.of(CohortOutcome.PAIN_NRS, retained, CohortOutcome.PEG, retained)));
    }
  }
}
