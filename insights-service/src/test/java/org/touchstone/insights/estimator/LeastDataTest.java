package org.touchstone.insights.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** With just enough there is an estimate, with one day less there is none. */
class LeastDataTest {

  @Test
  void sameDayNeedsFourteenDaysAndFiveOfEach() {
    assertInstanceOf(PracticeFinding.Estimated.class, first(practice(14, 5)));
    assertInstanceOf(PracticeFinding.Estimated.class, first(practice(14, 9)));
    assertTooFew(Shortfall.RATED_DAYS, 13, first(practice(13, 5)));
    assertTooFew(Shortfall.RATED_DAYS, 14, first(practice(14, 4)));
    assertTooFew(Shortfall.RATED_DAYS, 14, first(practice(14, 10)));
  }

  @Test
  void nextDayNeedsTwentyPairsAndSixOfEach() {
    // The practice of the last day has no next day.
    assertInstanceOf(PracticeFinding.Estimated.class, nextDay(practice(21, 6)));
    assertInstanceOf(PracticeFinding.Estimated.class, nextDay(practice(21, 14)));
    assertTooFew(Shortfall.PAIRS, 19, nextDay(practice(20, 6)));
    assertTooFew(Shortfall.PAIRS, 20, nextDay(practice(21, 5)));
    assertTooFew(Shortfall.PAIRS, 20, nextDay(practice(21, 15)));
  }

  @Test
  void pairsNeedTheDayBeforeWithAnAnswer() {
    // Given
    List<DiaryDay> days = practice(30, 12);
    DiaryDay fifth = days.get(5);
    days.set(5, new DiaryDay(fifth.date(), fifth.ratings(), null));
    days.remove(20);

    // When
    ConsecutiveDays pairs = new ConsecutiveDays(Diary.upTo(LocalDate.MAX, days), Measure.PAIN);

    // Then: one pair less for what is not known, two for the day that is missing
    assertEquals(26, pairs.count());
    Period period = pairs.period();
    assertNotNull(period);
    assertEquals(MadeDiary.START, period.from());
    assertEquals(MadeDiary.START.plusDays(29), period.to());
  }

  @Test
  void periodOfPairsBeginsWithTheFirstDayOfThePair() {
    // Given
    List<DiaryDay> days = practice(30, 12);
    days.remove(1);

    // When
    Period period = new ConsecutiveDays(Diary.upTo(LocalDate.MAX, days), Measure.PAIN).period();

    // Then
    assertEquals(new Period(MadeDiary.START.plusDays(2), MadeDiary.START.plusDays(29)), period);
  }

  @Test
  void doseNeedsEightDaysWithThreeLengthsAndSixWithout() {
    assertInstanceOf(PracticeFinding.Estimated.class, dose(lengths(21, 8, 3)));
    assertInstanceOf(PracticeFinding.Estimated.class, dose(lengths(21, 14, 3)));
    assertTooFew(Shortfall.LENGTHS, 19, dose(lengths(20, 8, 3)));
    assertTooFew(Shortfall.LENGTHS, 20, dose(lengths(21, 7, 3)));
    assertTooFew(Shortfall.LENGTHS, 20, dose(lengths(21, 8, 2)));
    assertTooFew(Shortfall.LENGTHS, 20, dose(lengths(21, 15, 3)));
    assertEquals(new Tally.Lengths(8, 2, 12), dose(lengths(21, 8, 2)).tally());
  }

  @Test
  void driverNeedsThirtyDaysThatVary() {
    assertInstanceOf(DriverFinding.Estimated.class, driver(30, 1, 0));
    DriverFinding.TooFew few = assertInstanceOf(DriverFinding.TooFew.class, driver(29, 1, 0));
    assertEquals(Shortfall.DRIVER_DAYS, few.shortfall());
    assertEquals(29, few.days());
    assertEquals(new Period(MadeDiary.START, MadeDiary.START.plusDays(28)), few.period());
    DriverFinding.TooFew flat = assertInstanceOf(DriverFinding.TooFew.class, driver(30, 0.1, 0));
    assertEquals(Shortfall.HARDLY_VARIES, flat.shortfall());
    DriverFinding.TooFew same = assertInstanceOf(DriverFinding.TooFew.class, driver(30, 1, 0.97));
    assertEquals(Shortfall.MOVE_TOGETHER, same.shortfall());
    Double correlation = same.correlation();
    assertNotNull(correlation);
    assertEquals(0.97, correlation, 0.03);
  }

  @Test
  void networkNeedsFortyTwoDays() {
    assertInstanceOf(NetworkFinding.Interconnection.class, network(42));
    NetworkFinding.TooFew few = assertInstanceOf(NetworkFinding.TooFew.class, network(41));
    assertEquals(Shortfall.NODE_DAYS, few.shortfall());
  }

  @Test
  void networkNeedsThreeRatings() {
    assertInstanceOf(
        NetworkFinding.Interconnection.class,
        Network.ask(rarely(Set.of(Measure.PAIN, Measure.DISTRESS), 0)).get(0));
    NetworkFinding.TooFew few =
        assertInstanceOf(
            NetworkFinding.TooFew.class,
            Network.ask(rarely(Set.of(Measure.PAIN, Measure.DISTRESS, Measure.FUNCTION), 0))
                .get(0));
    assertEquals(2, few.nodes());
  }

  @Test
  void cycleNeedsTenOfARatingToLookAtIt() {
    CycleFinding.State ten =
        assertInstanceOf(
            CycleFinding.State.class, Cycle.ask(rarely(Set.of(Measure.DIFFICULTY), 10)));
    CycleFinding.State nine =
        assertInstanceOf(
            CycleFinding.State.class, Cycle.ask(rarely(Set.of(Measure.DIFFICULTY), 9)));

    assertEquals(List.of(Measure.PAIN, Measure.STRESS, Measure.DIFFICULTY), ten.measures());
    assertEquals(List.of(Measure.PAIN, Measure.STRESS), nine.measures());
  }

  @Test
  void cycleThatNeverMovesIsNotEstimable() {
    // Given: what is worse in one is better in the other, every day
    List<DiaryDay> days = new ArrayList<>();
    for (int i = 0; i < 56; i++) {
      double up = i % 2 == 0 ? 4 : 6;
      days.add(
          new DiaryDay(
              MadeDiary.START.plusDays(i),
              Map.of(Measure.PAIN, up, Measure.DIFFICULTY, 10 - up),
              null));
    }

    // When
    Finding finding = Cycle.ask(Diary.upTo(MadeDiary.START.plusDays(55), days));

    // Then
    CycleFinding.TooFew few = assertInstanceOf(CycleFinding.TooFew.class, finding);
    assertEquals(Shortfall.NOT_ESTIMABLE, few.shortfall());
  }

  /** Eight weeks, on the first days of which alone some measures are rated. */
  private static Diary rarely(Set<Measure> measures, int rated) {
    List<DiaryDay> days = new ArrayList<>();
    for (DiaryDay day : ratings(56)) {
      Map<Measure, Double> ratings = new EnumMap<>(Measure.class);
      ratings.putAll(day.ratings());
      if (days.size() >= rated) {
        measures.forEach(ratings::remove);
      }
      days.add(new DiaryDay(day.date(), ratings, null));
    }
    return Diary.upTo(MadeDiary.START.plusDays(55), days);
  }

  @Test
  void levelNeedsThreeRatings() {
    LevelFinding.TooFew two = assertInstanceOf(LevelFinding.TooFew.class, PainLevel.ask(whole(2)));
    assertEquals(2, two.days());
    assertInstanceOf(LevelFinding.Level.class, PainLevel.ask(whole(3)));
  }

  @Test
  void weeksNeedSixOfThem() {
    assertInstanceOf(ChangeFinding.Change.class, PainChange.ask(whole(42)));
    ChangeFinding.TooFew change =
        assertInstanceOf(ChangeFinding.TooFew.class, PainChange.ask(whole(41)));
    assertEquals(35, change.diaryDays());
    assertInstanceOf(CycleFinding.State.class, Cycle.ask(whole(42)));
    CycleFinding.TooFew cycle = assertInstanceOf(CycleFinding.TooFew.class, Cycle.ask(whole(41)));
    assertEquals(35, cycle.diaryDays());
    assertEquals(0, new DiaryWeeks(whole(6)).count());
    assertEquals(7, new DiaryWeeks(whole(7)).count());
  }

  @Test
  void changeNeedsSevenDaysAtEitherEnd() {
    assertInstanceOf(ChangeFinding.Change.class, PainChange.ask(without(56, 1, 8)));
    assertInstanceOf(ChangeFinding.TooFew.class, PainChange.ask(without(56, 1, 9)));
    assertInstanceOf(ChangeFinding.Change.class, PainChange.ask(without(56, 49, 56)));
    assertInstanceOf(ChangeFinding.TooFew.class, PainChange.ask(without(56, 48, 56)));
  }

  @Test
  void cycleNeedsSevenRecentDaysAndTenBefore() {
    assertInstanceOf(CycleFinding.State.class, Cycle.ask(without(56, 49, 56)));
    CycleFinding.TooFew recent =
        assertInstanceOf(CycleFinding.TooFew.class, Cycle.ask(without(56, 48, 56)));
    assertEquals(6, recent.recent());
    assertInstanceOf(CycleFinding.State.class, Cycle.ask(without(56, 10, 42)));
    CycleFinding.TooFew before =
        assertInstanceOf(CycleFinding.TooFew.class, Cycle.ask(without(56, 9, 42)));
    assertEquals(9, before.previous());
    assertEquals(23, before.days());
  }

  /** A whole diary without the days from one up to another. */
  private static Diary without(int count, int from, int to) {
    List<DiaryDay> days = new ArrayList<>();
    for (DiaryDay day : ratings(count)) {
      int number = (int) (day.date().toEpochDay() - MadeDiary.START.toEpochDay());
      if (number < from || number >= to) {
        days.add(day);
      }
    }
    return Diary.upTo(MadeDiary.START.plusDays(count - 1), days);
  }

  private static Diary whole(int count) {
    return Diary.upTo(MadeDiary.START.plusDays(count - 1), ratings(count));
  }

  private static List<DiaryDay> ratings(int count) {
    Random random = new Random(2);
    List<DiaryDay> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<Measure, Double> ratings = new EnumMap<>(Measure.class);
      for (Measure measure : Measure.values()) {
        ratings.put(measure, (double) random.nextInt(11));
      }
      days.add(new DiaryDay(MadeDiary.START.plusDays(i), ratings, null));
    }
    return days;
  }

  private static Finding network(int count) {
    return Network.ask(whole(count)).get(0);
  }

  private static Finding driver(int count, double deviation, double together) {
    Random random = new Random(9);
    List<DiaryDay> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double pain = random.nextGaussian();
      double distress =
          together * pain + Math.sqrt(1 - together * together) * random.nextGaussian();
      days.add(
          new DiaryDay(
              MadeDiary.START.plusDays(i),
              Map.of(
                  Measure.PAIN, 5 + deviation * pain,
                  Measure.DISTRESS, 5 + deviation * distress,
                  Measure.DIFFICULTY, 5 + deviation * random.nextGaussian()),
              null));
    }
    return Driver.ask(Diary.upTo(LocalDate.MAX, days));
  }

  /** So many days, on the first of which and some more a practice is done. */
  private static List<DiaryDay> practice(int count, int done) {
    return lengths(count, done, 1);
  }

  private static List<DiaryDay> lengths(int count, int done, int lengths) {
    Random random = new Random(3);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < count - 1; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<Integer> chosen = order.subList(0, done);
    List<DiaryDay> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int place = chosen.indexOf(i);
      double minutes = place < 0 ? 0 : 5 * (1 + place % lengths);
      days.add(
          new DiaryDay(
              MadeDiary.START.plusDays(i),
              Map.of(Measure.PAIN, (double) random.nextInt(11)),
              Map.of("hug", minutes)));
    }
    return days;
  }

  private static PracticeFinding first(List<DiaryDay> days) {
    return new SameDay(Diary.upTo(LocalDate.MAX, days), Measure.PAIN).ask("hug");
  }

  private static PracticeFinding nextDay(List<DiaryDay> days) {
    return NextDay.ask(pairs(days), "hug");
  }

  private static PracticeFinding dose(List<DiaryDay> days) {
    return Dose.ask(pairs(days), "hug");
  }

  private static ConsecutiveDays pairs(List<DiaryDay> days) {
    return new ConsecutiveDays(Diary.upTo(LocalDate.MAX, days), Measure.PAIN);
  }

  private static void assertTooFew(Shortfall shortfall, int days, PracticeFinding finding) {
    PracticeFinding.TooFew few = assertInstanceOf(PracticeFinding.TooFew.class, finding);
    assertEquals(shortfall, few.shortfall());
    assertEquals(days, few.days());
  }
}
