package org.touchstone.demo.diary;

/**
 * A level that moves along a straight line over the diary.
 *
 * @param start on the first day
 * @param end on the last day
 */
public record Course(double start, double end) {

  static Course steady(double level) {
    return new Course(level, level);
  }

  /**
   * @param position 0 on the first day, 1 on the last
   */
  double at(double position) {
    return start + (end - start) * position;
  }
}
