package org.touchstone.demo.diary;

import java.util.List;

/**
 * A practice that a person does on some days, and what is true about it.
 *
 * @param practice the catalogue's code, or the person's own name for it
 * @param chance of a day with it, 0–1
 * @param minutes the lengths that occur
 * @param company with whom, as the API names it
 * @param nextDayPain true effect on the next day's pain, points
 * @param painPerDoubling true effect on the next day's pain for each unit of log2(1 + minutes /
 *     10), points
 * @param helpfulness how much it is felt to help, about, 0–10
 */
public record Habit(
    String practice,
    Course chance,
    List<Integer> minutes,
    List<String> company,
    double nextDayPain,
    double painPerDoubling,
    int helpfulness) {

  /** A habit that is pleasant and changes nothing. */
  static Habit pleasant(
      String practice, double chance, List<Integer> minutes, List<String> company) {
    return new Habit(practice, Course.steady(chance), minutes, company, 0, 0, 6);
  }

  Habit withChance(Course newChance) {
    return new Habit(
        practice, newChance, minutes, company, nextDayPain, painPerDoubling, helpfulness);
  }

  Habit withNextDayPain(double points) {
    return new Habit(practice, chance, minutes, company, points, painPerDoubling, helpfulness);
  }

  Habit withPainPerDoubling(double points) {
    return new Habit(practice, chance, minutes, company, nextDayPain, points, helpfulness);
  }

  Habit withHelpfulness(int rating) {
    return new Habit(practice, chance, minutes, company, nextDayPain, painPerDoubling, rating);
  }

  /** True effect of a session on the next day's pain, points. */
  double effect(int done) {
    return nextDayPain + painPerDoubling * Math.log1p(done / 10.0) / Math.log(2);
  }
}
