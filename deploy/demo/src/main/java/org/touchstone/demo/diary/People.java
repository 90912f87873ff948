package org.touchstone.demo.diary;

import static org.touchstone.demo.diary.Course.steady;
import static org.touchstone.demo.diary.Habit.pleasant;

import java.util.List;

/** The people of the demo clinic whose diaries are invented. */
public final class People {

  private static final Habit HUG =
      pleasant("hug", 0.45, List.of(1), List.of("partner", "partner", "family"));
  private static final Habit BREATHING =
      pleasant("breathing", 0.4, List.of(2, 5, 10, 20), List.of("self"));
  private static final Habit HAND_HOLDING =
      pleasant("hand_holding", 0.35, List.of(5, 10, 15), List.of("partner", "family"));
  private static final Habit MASSAGE =
      pleasant("massage", 0.25, List.of(5, 10), List.of("partner"));
  private static final Habit SIDE_BY_SIDE =
      pleasant("side_by_side", 0.4, List.of(10, 20, 30), List.of("partner", "friend"));
  private static final Habit MUSIC =
      pleasant("music", 0.35, List.of(10, 20, 40), List.of("self", "friend"));
  private static final Habit CONVERSATION =
      pleasant("conversation", 0.25, List.of(10, 20, 30), List.of("friend", "family"));
  private static final Habit PET =
      pleasant("time with the cat", 0.5, List.of(5, 10, 15), List.of("pet"));

  private static final List<SoreRegion> LOWER_BACK =
      List.of(
          new SoreRegion("lower-back-left", 0, false),
          new SoreRegion("lower-back-right", 1, false));
  private static final List<SoreRegion> NECK = List.of(new SoreRegion("neck", 0, false));
  private static final List<SoreRegion> KNEE = List.of(new SoreRegion("knee-right", 0, false));

  private People() {}

  /** Everybody with an invented diary; the other accounts bring their own, or none. */
  public static List<Person> all() {
    return List.of(
        helpedByHugs("patient1"),
        nothingTrue("patient2"),
        touchHurts("patient3"),
        stoppedLogging("patient4"),
        nearCrisis("patient5"),
        newHere("patient7", 12, MUSIC),
        livesAlone("patient8"),
        helpedByMassage("patient13"),
        gettingBetter("patient14"),
        nothingTrueSouth("patient15"),
        newHere("patient16", 9, HAND_HOLDING));
  }

  private static Person helpedByHugs(String username) {
    return new Person(
        username,
        "hugs lower the next day's pain by 1.2",
        270,
        1,
        steady(6),
        steady(4.5),
        new Course(4.5, 5.5),
        Gaps.FEW,
        List.of(HUG.withNextDayPain(-1.2).withHelpfulness(8), HAND_HOLDING, BREATHING),
        LOWER_BACK);
  }

  private static Person nothingTrue(String username) {
    return new Person(
        username,
        "no practice changes anything",
        150,
        1,
        steady(5.2),
        steady(4.8),
        steady(4.5),
        Gaps.MANY,
        List.of(HUG, MASSAGE, CONVERSATION),
        KNEE);
  }

  private static Person touchHurts(String username) {
    return new Person(
        username,
        "touch hurts: practices of presence",
        120,
        1,
        steady(6.3),
        steady(5.5),
        new Course(3.5, 4.5),
        Gaps.FEW,
        List.of(SIDE_BY_SIDE.withNextDayPain(-0.8).withHelpfulness(7), MUSIC, CONVERSATION),
        List.of(
            new SoreRegion("shoulder-left", 0, true),
            new SoreRegion("upper-back-left", 0, true),
            new SoreRegion("upper-arm-left", 1, true),
            new SoreRegion("neck", 2, false)));
  }

  private static Person stoppedLogging(String username) {
    return new Person(
        username,
        "stopped logging three weeks ago",
        95,
        21,
        new Course(5, 6),
        new Course(4.5, 6),
        new Course(5, 3.5),
        Gaps.MANY,
        List.of(HUG.withChance(new Course(0.5, 0.15)), MUSIC.withChance(new Course(0.4, 0.1))),
        LOWER_BACK);
  }

  private static Person nearCrisis(String username) {
    return new Person(
        username,
        "worsening, high distress",
        110,
        1,
        new Course(5.2, 8),
        new Course(5, 9),
        new Course(5, 1.5),
        Gaps.FEW,
        List.of(
            HUG.withChance(new Course(0.5, 0.1)), CONVERSATION.withChance(new Course(0.4, 0.1))),
        NECK);
  }

  private static Person newHere(String username, int days, Habit habit) {
    return new Person(
        username,
        days + " days: too few yet",
        days,
        1,
        steady(5.5),
        steady(4.5),
        steady(5),
        new Gaps(0, 1),
        List.of(habit, BREATHING),
        NECK);
  }

  private static Person livesAlone(String username) {
    return new Person(
        username,
        "lives alone; longer breathing goes with less pain the day after",
        200,
        1,
        steady(6.2),
        steady(4.6),
        steady(4.2),
        Gaps.FEW,
        List.of(
            BREATHING.withChance(steady(0.5)).withPainPerDoubling(-0.9).withHelpfulness(7),
            PET,
            CONVERSATION),
        KNEE);
  }

  private static Person helpedByMassage(String username) {
    return new Person(
        username,
        "massage lowers the next day's pain by 1",
        180,
        1,
        steady(5.8),
        steady(4),
        steady(5.5),
        Gaps.FEW,
        List.of(MASSAGE.withChance(steady(0.4)).withNextDayPain(-1).withHelpfulness(8), HUG),
        LOWER_BACK);
  }

  private static Person gettingBetter(String username) {
    return new Person(
        username,
        "better from month to month, whatever is done",
        160,
        1,
        new Course(7.2, 3.8),
        new Course(6.5, 3.2),
        new Course(3, 6),
        Gaps.FEW,
        List.of(HUG.withChance(new Course(0.25, 0.6)), MUSIC, SIDE_BY_SIDE),
        KNEE);
  }

  private static Person nothingTrueSouth(String username) {
    return new Person(
        username,
        "no practice changes anything",
        90,
        1,
        steady(4.6),
        steady(3.8),
        steady(5.5),
        Gaps.MANY,
        List.of(HAND_HOLDING, BREATHING, MUSIC),
        NECK);
  }
}
