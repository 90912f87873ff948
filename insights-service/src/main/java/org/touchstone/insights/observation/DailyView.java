package org.touchstone.insights.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;
import org.touchstone.insights.estimator.DiaryDay;
import org.touchstone.insights.estimator.Measure;

/**
 * A diary by local days. Of several ratings of a day the last one counts; the minutes of a practice
 * add up. What was done is known when there is a session, or when "did you connect today?" was last
 * answered with no.
 *
 * @param days the days with an entry, in order
 * @param zone the patient's time zone at the latest entry; UTC without entries
 * @param measures that may be known with the categories, rated or not
 */
public record DailyView(List<DiaryDay> days, ZoneId zone, Set<Measure> measures) {

  private static final BigDecimal MOST = BigDecimal.TEN;
  private static final Set<Measure> OF_MOOD =
      Set.of(Measure.DISTRESS, Measure.STRESS, Measure.FUNCTION, Measure.SELF_ESTEEM);

  /**
   * The view with some categories.
   *
   * @param observations in the order of their moments
   */
  static DailyView of(List<Observation> observations, Set<Category> categories) {
    Set<Measure> measures = measures(categories);
    TreeMap<LocalDate, Day> days = new TreeMap<>();
    String zone = ZoneOffset.UTC.getId();
    for (Observation observation : observations) {
      Day day = days.getOrDefault(observation.day(), new Day());
      if (day.add(observation, categories, measures)) {
        days.put(observation.day(), day);
        zone = observation.zone();
      }
    }
    return new DailyView(
        days.entrySet().stream().map(day -> day.getValue().at(day.getKey())).toList(),
        ZoneId.of(zone),
        measures);
  }

  /**
   * A mood entry is closed to whoever does not see moods; the closeness in it belongs to intimacy
   * besides.
   */
  private static Set<Measure> measures(Set<Category> categories) {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    if (categories.contains(Category.PAIN)) {
      measures.add(Measure.PAIN);
    }
    if (categories.contains(Category.MOOD)) {
      measures.addAll(OF_MOOD);
      if (categories.contains(Category.INTIMACY)) {
        measures.add(Measure.DIFFICULTY);
      }
    }
    return measures;
  }

  private static final class Day {
    private final Map<Measure, Double> ratings = new EnumMap<>(Measure.class);
    private final Map<String, BigDecimal> minutes = new HashMap<>();
    private @Nullable Boolean connected;

    /** Adds what the categories hold of an entry; false: nothing. */
    boolean add(Observation entry, Set<Category> categories, Set<Measure> measures) {
      boolean any = false;
      for (Measure measure : measures) {
        any |= rate(measure, rating(entry, measure));
      }
      if (categories.contains(Category.MOOD)
          && categories.contains(Category.PRACTICES)
          && entry.connectedToday() != null) {
        connected = entry.connectedToday();
        any = true;
      }
      Category ofSession = entry.markedPrivate() ? Category.INTIMACY : Category.PRACTICES;
      if (entry.practice() != null && entry.minutes() != null && categories.contains(ofSession)) {
        minutes.merge(entry.practice(), entry.minutes(), BigDecimal::add);
        any = true;
      }
      return any;
    }

    private static @Nullable BigDecimal rating(Observation entry, Measure measure) {
      return switch (measure) {
        case PAIN -> entry.pain();
        case DISTRESS -> entry.distress();
        case STRESS -> entry.stress();
        case DIFFICULTY -> entry.closeness() == null ? null : MOST.subtract(entry.closeness());
        case FUNCTION -> entry.function();
        case SELF_ESTEEM -> entry.selfEsteem();
      };
    }

    private boolean rate(Measure measure, @Nullable BigDecimal value) {
      if (value == null) {
        return false;
      }
      ratings.put(measure, value.doubleValue());
      return true;
    }

    DiaryDay at(LocalDate date) {
      boolean answered = !minutes.isEmpty() || Boolean.FALSE.equals(connected);
      Map<String, Double> done = new HashMap<>();
      minutes.forEach((practice, sum) -> done.put(practice, sum.doubleValue()));
      return new DiaryDay(date, ratings, answered ? done : null);
    }
  }
}
