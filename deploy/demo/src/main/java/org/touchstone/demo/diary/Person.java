package org.touchstone.demo.diary;

import java.util.List;

/**
 * An invented person, as far as their diary goes. Levels are on scales from 0 to 10.
 *
 * @param username the demo account; it also seeds the diary
 * @param story who this is, for the terminal
 * @param days from the first day of the diary to the last
 * @param lastDayAgo the last day, counted back from today
 * @param pain usual pain
 * @param distress usual distress about the pain
 * @param closeness usual closeness
 * @param gaps days without an entry
 * @param habits what they do
 * @param regions where it hurts, the sorest first
 */
public record Person(
    String username,
    String story,
    int days,
    int lastDayAgo,
    Course pain,
    Course distress,
    Course closeness,
    Gaps gaps,
    List<Habit> habits,
    List<SoreRegion> regions) {

  /** Keeps copies. */
  public Person {
    habits = List.copyOf(habits);
    regions = List.copyOf(regions);
  }
}
