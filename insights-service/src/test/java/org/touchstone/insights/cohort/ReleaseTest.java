package org.touchstone.insights.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two releases that follow each other never differ by one or two people. */
class ReleaseTest {

  private static final LocalDate WEEK = LocalDate.of(2026, 3, 2);
  private static final UUID SALT = new UUID(1, 2);

  private final List<Member> members = SuppressionTest.members(40, 0, new Random(3));
  private final Release first = next(new Release(SALT, null, null, Figures.NONE, null), members, 0);

  @Test
  void oneWhoJoinsOrLeavesOrChangesIsNotReadOffTwoReleases() {
    // Given
    List<Member> joined = new ArrayList<>(members);
    joined.add(new Member(new UUID(8, 0), Map.of(CohortOutcome.PEG, Course.HALF), Map.of()));
    List<Member> left = members.subList(1, members.size());
    List<Member> changed = new ArrayList<>(members);
    changed.set(
        5,
        new Member(members.get(5).patientId(), Map.of(CohortOutcome.PEG, Course.HALF), Map.of()));

    for (List<Member> now : List.of(joined, left, changed)) {
      // When
      Release second = next(first, now, 1);

      // Then
      assertEquals(first.figures(), second.figures());
      assertEquals(first.asOf(), second.asOf());
      assertEquals(WEEK.plusWeeks(1), second.checkedWeek());
    }
  }

  @Test
  void threeWhoLeaveMakeARelease() {
    // When
    Release second = next(first, members.subList(3, members.size()), 1);

    // Then
    assertEquals(37, second.figures().enrolled());
    assertEquals(WEEK.plusWeeks(1).minusDays(1), second.asOf());
  }

  @Test
  void smallCohortInBetweenDoesNotHideTheComparison() {
    // Given
    Release gone = next(first, members.subList(0, 5), 1);
    assertEquals(Figures.NONE, gone.figures());

    // When
    Release back = next(gone, members.subList(1, members.size()), 2);

    // Then
    assertEquals(Figures.NONE, back.figures());
    assertNotEquals(Figures.NONE, next(gone, members.subList(3, members.size()), 3).figures());
  }

  @Test
  void noTwoReleasesOfAnyHistoryDifferByOneOrTwoPeople() {
    Random random = new Random(11);
    int releases = 0;
    for (int history = 0; history < 200; history++) {
      // Given
      Release release = new Release(SALT, null, null, Figures.NONE, null);
      Map<UUID, Member> now = new HashMap<>();
      Map<UUID, Member> lastSeen = null;
      for (Member member : SuppressionTest.members(8 + random.nextInt(30), 1, random)) {
        now.put(member.patientId(), member);
      }
      for (int week = 0; week < 30; week++) {
        // When
        Release following = next(release, List.copyOf(now.values()), week);

        // Then
        boolean seen =
            following.figures().enrolled() != null
                && !Objects.equals(following.asOf(), release.asOf());
        if (seen) {
          releases++;
          if (lastSeen != null) {
            int different = different(lastSeen, now);
            assertTrue(different == 0 || different >= 3, different + " people");
          }
          lastSeen = new HashMap<>(now);
        }
        release = following;
        change(now, random);
      }
    }
    assertTrue(releases > 500, "the test looks at releases: " + releases);
  }

  @Test
  void digestsNameNobody() {
    String stored = Contributions.of(members, SALT).byPerson().toString();

    for (Member member : members) {
      assertFalse(stored.contains(member.patientId().toString()));
    }
    assertNotEquals(Contributions.of(members, SALT), Contributions.of(members, new UUID(1, 3)));
  }

  private static void change(Map<UUID, Member> now, Random random) {
    int changes = random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      List<UUID> people = new ArrayList<>(now.keySet());
      people.sort(null);
      UUID one = people.isEmpty() ? new UUID(7, 0) : people.get(random.nextInt(people.size()));
      switch (random.nextInt(3)) {
        case 0 -> now.remove(one);
        case 1 -> now.put(one, new Member(one, Map.of(CohortOutcome.PEG, any(random)), Map.of()));
        default -> {
          UUID other = new UUID(9, random.nextInt(1_000));
          now.put(other, new Member(other, Map.of(CohortOutcome.PEG, any(random)), Map.of()));
        }
      }
    }
  }

  private static Course any(Random random) {
    return List.of(Course.HALF, Course.THIRD, Course.WORSE, Course.SAME).get(random.nextInt(4));
  }

  private static int different(Map<UUID, Member> before, Map<UUID, Member> now) {
    Map<UUID, Member> all = new HashMap<>(before);
    all.putAll(now);
    return (int)
        all.keySet().stream()
            .filter(person -> !Objects.equals(before.get(person), now.get(person)))
            .count();
  }

  private static Release next(Release release, List<Member> members, int week) {
    LocalDate monday = WEEK.plusWeeks(week);
    return release.next(
        monday, monday.minusDays(1), Suppression.of(members), Contributions.of(members, SALT));
  }
}
