package org.touchstone.demo.diary;

/**
 * Days without an entry come in bursts.
 *
 * @param begin chance that a burst begins on a day, 0–1
 * @param end chance that a burst ends after a day, 0–1
 */
public record Gaps(double begin, double end) {

  /** About one day in seven, two days at a time. */
  static final Gaps FEW = new Gaps(0.08, 0.5);

  /** About one day in four, three days at a time. */
  static final Gaps MANY = new Gaps(0.12, 0.35);
}
