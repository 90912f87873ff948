package org.touchstone.insights.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One tossed coin for each pair of days. Its text tells how many there are and nothing else, so
 * that no log and no message can tell more.
 */
final class Coins {

  private final List<Boolean> firstDayWith;

  private Coins(List<Boolean> firstDayWith) {
    this.firstDayWith = List.copyOf(firstDayWith);
  }

  /** Tosses fair coins, each by itself. */
  static Coins toss(RandomGenerator random, int pairs) {
    List<Boolean> tossed = new ArrayList<>();
    for (int pair = 0; pair < pairs; pair++) {
      tossed.add(random.nextBoolean());
    }
    return new Coins(tossed);
  }

  /** Coins as they were kept. */
  static Coins kept(List<Boolean> firstDayWith) {
    return new Coins(firstDayWith);
  }

  /** How many pairs. */
  int count() {
    return firstDayWith.size();
  }

  /** The first day of a pair; the second one is the other. */
  Assignment firstDay(int pair) {
    return firstDayWith.get(pair) ? Assignment.WITH : Assignment.WITHOUT;
  }

  /** For keeping: whether the first day of each pair is the one with the practice. */
  Boolean[] toKeep() {
    return firstDayWith.toArray(new Boolean[0]);
  }

  @Override
  public String toString() {
    return firstDayWith.size() + " coins";
  }
}
