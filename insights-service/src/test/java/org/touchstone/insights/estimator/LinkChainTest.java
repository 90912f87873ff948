package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Links of the cycle: seldom found where there are none, found where there is one. */
class LinkChainTest {

  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final Set<Measure> ALL = EnumSet.allOf(Measure.class);
  private static final List<Measure> CHAIN =
      List.of(Measure.PAIN, Measure.STRESS, Measure.DISTRESS, Measure.DIFFICULTY);
  private static final int DIARIES = 300;
  private static final int DAYS = 90;

  /**
   * A diary of the four ratings: each carries over by itself, all of a day share a part.
   *
   * @param link effect of stress on low mood of the next day, in points for a point
   */
  private record Made(long seed, double carriesOver, double shared, double link) {

    List<DiaryDay> days(int count) {
      Random random = new Random(seed);
      double[] level = new double[CHAIN.size()];
      List<DiaryDay> days = new ArrayList<>();
      for (int day = 0; day < count; day++) {
        double[] before = level.clone();
        double together = random.nextGaussian();
        double scale = 1.5 * Math.sqrt(1 - carriesOver * carriesOver);
        for (int m = 0; m < level.length; m++) {
          double own = random.nextGaussian();
          level[m] =
              carriesOver * before[m]
                  + scale * (Math.sqrt(shared) * together + Math.sqrt(1 - shared) * own);
        }
        level[2] += link * before[1];
        Map<Measure, Double> ratings = new EnumMap<>(Measure.class);
        for (int m = 0; m < level.length; m++) {
          ratings.put(CHAIN.get(m), (double) Math.max(0, Math.min(10, Math.round(5 + level[m]))));
        }
        if (random.nextDouble() > 0.15) {
          days.add(new DiaryDay(START.plusDays(day), ratings, null));
        }
      }
      return days;
    }

    List<LinkFinding> links() {
      return LinkChainTest.links(days(DAYS), DAYS - 1);
    }
  }

  private static List<LinkFinding> links(List<DiaryDay> days, int asOf) {
    return LinkChain.of(Diary.upTo(START.plusDays(asOf), days), ALL);
  }

  @Test
  void diariesWithoutALinkSeldomShowOne() {
    for (double carriesOver : new double[] {0.3, 0.5, 0.7}) {
      for (double shared : new double[] {0, 0.5}) {
        // Given
        int claimed = 0;
        int naive = 0;
        for (int seed = 0; seed < DIARIES; seed++) {
          Made diary = new Made(1_000 + seed, carriesOver, shared, 0);

          // When
          List<LinkFinding> links = diary.links();

          // Then
          claimed += links.stream().anyMatch(link -> label(link) != Label.NOT_CLEAR) ? 1 : 0;
          naive += anyCorrelation(diary.days(DAYS)) ? 1 : 0;
        }
        System.out.printf(
            "null: carries over %.1f, shared %.1f: claimed %.1f %%, plain correlation %.1f %%%n",
            carriesOver, shared, 100.0 * claimed / DIARIES, 100.0 * naive / DIARIES);
        assertTrue(claimed <= 0.10 * DIARIES, claimed + " of " + DIARIES);
        if (shared > 0 && carriesOver >= 0.5) {
          // The same diaries fool a plain correlation with the day before: the test has teeth.
          assertTrue(naive >= 0.40 * DIARIES, naive + " of " + DIARIES);
        }
      }
    }
  }

  @Test
  void trueLinkIsFoundAndIsTheStrongest() {
    // Given
    int found = 0;
    int strongest = 0;
    int other = 0;
    int positive = 0;
    for (int seed = 0; seed < DIARIES; seed++) {
      // When
      List<LinkFinding> links = new Made(5_000 + seed, 0.4, 0.2, 0.5).links();

      // Then
      found += label(links.get(1)) != Label.NOT_CLEAR ? 1 : 0;
      String id = LinkChain.strongest(links).map(LinkFinding::id).orElse("");
      strongest += id.equals("link:stress:distress") ? 1 : 0;
      other += !id.isEmpty() && !id.equals("link:stress:distress") ? 1 : 0;
      positive += estimate(links.get(1)).effect() > 0 ? 1 : 0;
    }
    System.out.printf(
        "link 0.5: found %.1f %%, strongest %.1f %%, another one %.1f %%%n",
        100.0 * found / DIARIES, 100.0 * strongest / DIARIES, 100.0 * other / DIARIES);
    assertTrue(found >= 0.60 * DIARIES, found + " of " + DIARIES);
    assertTrue(strongest >= 0.60 * DIARIES, strongest + " of " + DIARIES);
    assertTrue(other <= 0.05 * DIARIES, other + " of " + DIARIES);
    assertTrue(positive >= 0.97 * DIARIES);
  }

  @Test
  void linkInTheOppositeDirectionDoesNotCarryTheCycle() {
    // When
    List<LinkFinding> links = new Made(77, 0.3, 0, -0.9).links();

    // Then
    assertEquals(Label.CLEAR, label(links.get(1)));
    assertTrue(estimate(links.get(1)).effect() < 0);
    assertTrue(LinkChain.strongest(links).isEmpty());
  }

  @Test
  void onlyTheLastTwelveWeeksCountAndNothingAfterTheDay() {
    // Given
    List<DiaryDay> days = new Made(8, 0.5, 0.3, 0.4).days(200);
    List<DiaryDay> window =
        days.stream()
            .filter(day -> !day.date().isBefore(START.plusDays(150 - LinkChain.WINDOW + 1)))
            .filter(day -> !day.date().isAfter(START.plusDays(150)))
            .toList();

    // When
    List<LinkFinding> whole = links(days, 150);
    List<LinkFinding> alone = links(window, 150);

    // Then
    for (int i = 0; i < whole.size(); i++) {
      assertEquals(alone.get(i).days(), whole.get(i).days());
      assertEquals(alone.get(i).period(), whole.get(i).period());
      assertEquals(label(alone.get(i)), label(whole.get(i)));
      // The trend counts from another first day; the level takes that up.
      assertEquals(estimate(alone.get(i)).effect(), estimate(whole.get(i)).effect(), 1e-9);
      assertEquals(estimate(alone.get(i)).logE(), estimate(whole.get(i)).logE(), 1e-8);
    }
  }

  @Test
  void scaleShiftAndOrderOfTheDaysChangeNothing() {
    // Given
    List<DiaryDay> days = new Made(9, 0.5, 0.3, 0.4).days(DAYS);
    List<DiaryDay> changed = new ArrayList<>();
    for (DiaryDay day : days) {
      Map<Measure, Double> ratings = new EnumMap<>(day.ratings());
      ratings.replaceAll((measure, value) -> 1 + value / 2);
      changed.add(new DiaryDay(day.date(), ratings, null));
    }
    Collections.shuffle(changed, new Random(3));

    // When
    List<LinkFinding> before = links(days, DAYS - 1);
    List<LinkFinding> after = links(changed, DAYS - 1);

    // Then
    for (int i = 0; i < before.size(); i++) {
      assertEquals(estimate(before.get(i)).effect(), estimate(after.get(i)).effect(), 1e-9);
      assertEquals(estimate(before.get(i)).logE(), estimate(after.get(i)).logE(), 1e-8);
    }
  }

  @Test
  void whatIsNotKnownIsLeftOutAndDoesNotCount() {
    // Given
    Diary diary = Diary.upTo(START.plusDays(DAYS), new Made(10, 0.5, 0.3, 0.4).days(DAYS));

    // When
    List<LinkFinding> links =
        LinkChain.of(diary, EnumSet.of(Measure.PAIN, Measure.STRESS, Measure.DISTRESS));

    // Then
    assertEquals(
        List.of("link:pain:stress", "link:stress:distress"),
        links.stream().map(LinkFinding::id).toList());
    links.forEach(
        link -> assertEquals(2, assertInstanceOf(LinkFinding.Estimated.class, link).familySize()));
  }

  @Test
  void shortConstantAndEmptyDiariesSayWhatIsMissing() {
    // Given
    List<DiaryDay> constant =
        new Made(11, 0.5, 0, 0)
            .days(DAYS).stream()
                .map(
                    day -> {
                      Map<Measure, Double> ratings = new EnumMap<>(day.ratings());
                      ratings.put(Measure.STRESS, 4.0);
                      return new DiaryDay(day.date(), ratings, null);
                    })
                .toList();

    // When
    List<LinkFinding> flat = links(constant, DAYS - 1);
    List<LinkFinding> brief = links(new Made(11, 0.5, 0, 0).days(15), 14);
    List<LinkFinding> empty = links(List.of(), 14);

    // Then
    assertEquals(Shortfall.HARDLY_VARIES, shortfall(flat.get(0)));
    assertEquals(Shortfall.HARDLY_VARIES, shortfall(flat.get(1)));
    assertInstanceOf(LinkFinding.Estimated.class, flat.get(2));
    brief.forEach(link -> assertEquals(Shortfall.PAIRS, shortfall(link)));
    assertTrue(brief.get(0).days() > 0);
    empty.forEach(link -> assertEquals(0, link.days()));
    assertEquals(4, empty.size());
  }

  private static boolean anyCorrelation(List<DiaryDay> days) {
    for (int m = 0; m < CHAIN.size(); m++) {
      Measure from = CHAIN.get(m);
      Measure to = CHAIN.get((m + 1) % CHAIN.size());
      List<double[]> pairs = new ArrayList<>();
      for (int i = 1; i < days.size(); i++) {
        if (days.get(i - 1).date().plusDays(1).equals(days.get(i).date())) {
          pairs.add(
              new double[] {days.get(i - 1).ratings().get(from), days.get(i).ratings().get(to)});
        }
      }
      double[] x = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
      double[] y = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
      double r = Columns.dot(Columns.standardised(x), Columns.standardised(y)) / (pairs.size() - 1);
      if (Math.abs(r) * Math.sqrt((pairs.size() - 2) / (1 - r * r)) > 1.99) {
        return true;
      }
    }
    return false;
  }

  private static Label label(LinkFinding link) {
    return link instanceof LinkFinding.Estimated estimated ? estimated.label() : Label.NOT_CLEAR;
  }

  private static Estimate estimate(LinkFinding link) {
    return assertInstanceOf(LinkFinding.Estimated.class, link).estimate();
  }

  private static Shortfall shortfall(LinkFinding link) {
    return assertInstanceOf(LinkFinding.TooFew.class, link).shortfall();
  }
}
