package org.touchstone.demo.diary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The programme that an invented person takes part in.
 *
 * @param programme its code
 * @param daysIn how many days it began before the last day of the diary
 * @param tailoring other practices than the programme has, by item; empty text: left out
 */
public record TakesPart(String programme, int daysIn, Map<String, String> tailoring) {

  private static final String TWELVE_WEEKS = "twelve-weeks";
  private static final String FIRST_WEEK = "first-week";

  /** Practices without touch instead of those that hurt. */
  private static final Map<String, String> NO_TOUCH =
      Map.of(
          "w1-hug", "music",
          "w2-hand-holding", "side_by_side",
          "w5-hand-massage", "",
          "w7-lying-close", "side_by_side",
          "w9-massage", "",
          "w11-foot-rub", "",
          "w12-hug", "music");

  private static final Map<String, TakesPart> ALL =
      Map.ofEntries(
          Map.entry("patient1", in(TWELVE_WEEKS, 60)),
          Map.entry("patient2", in(TWELVE_WEEKS, 120)),
          Map.entry("patient3", new TakesPart(TWELVE_WEEKS, 35, NO_TOUCH)),
          Map.entry("patient4", in(TWELVE_WEEKS, 50)),
          Map.entry("patient5", in(TWELVE_WEEKS, 40)),
          Map.entry("patient7", in(FIRST_WEEK, 4)),
          Map.entry("patient8", in(TWELVE_WEEKS, 150)),
          Map.entry("patient13", in(TWELVE_WEEKS, 110)),
          Map.entry("patient14", in(TWELVE_WEEKS, 77)),
          Map.entry("patient15", in(TWELVE_WEEKS, 28)),
          Map.entry("patient16", in(FIRST_WEEK, 2)));

  /** Keeps a copy. */
  public TakesPart {
    tailoring = Map.copyOf(tailoring);
  }

  /** What a person takes part in. */
  public static Optional<TakesPart> of(Person person) {
    return Optional.ofNullable(ALL.get(person.username()));
  }

  /** Items that are different, in a fixed order. */
  public List<String> tailoredItems() {
    return tailoring.keySet().stream().sorted().toList();
  }

  private static TakesPart in(String programme, int daysIn) {
    return new TakesPart(programme, daysIn, Map.of());
  }
}
