package org.touchstone.insights.estimator;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How things are with the people whose diaries {@link SimulatedDiary} makes: what moves their pain,
 * what they do, and which days they leave out.
 *
 * @param days how long the diaries are
 * @param usual usual pain, 0 to 10
 * @param calendar what the calendar adds
 * @param errors what else moves pain, and how it carries over
 * @param gaps days without an entry
 * @param habits practices
 */
public record Truth(
    int days, double usual, Calendar calendar, Errors errors, Gaps gaps, List<Habit> habits) {

  /** Standard deviation of the errors, in points. */
  public static final double DEVIATION = 1.5;

  /** Length of the diaries, in days, where nothing else is said. */
  public static final int DAYS = 90;

  private static final Calendar USUAL_WEEKENDS = new Calendar(-0.5, 0, 0);
  private static final Gaps USUAL_GAPS = new Gaps(0.2, 0.4, 0);

  /** Keeps a copy. */
  public Truth {
    habits = List.copyOf(habits);
  }

  /**
   * What the calendar adds to pain, in points.
   *
   * @param weekend on Saturdays and Sundays
   * @param wednesday on Wednesdays
   * @param fourWeeks every 28 days
   */
  public record Calendar(double weekend, double wednesday, double fourWeeks) {}

  /**
   * Errors of one standard deviation in all, the walk aside.
   *
   * @param autocorrelation of the part that carries over, from one day to the next
   * @param dayNoise share of the variance that does not carry over
   * @param walk deviation of a step that the level takes every day and keeps
   */
  public record Errors(double autocorrelation, double dayNoise, double walk) {}

  /**
   * Days without an entry, in bursts.
   *
   * @param least share of the days, of those who leave out least
   * @param most of those who leave out most
   * @param badDays how much likelier a burst begins on a bad day: logarithm of the ratio for a day
   *     that is worse by a standard deviation
   */
  public record Gaps(double least, double most, double badDays) {}

  /**
   * A practice.
   *
   * @param share of the days on which it is done
   * @param persistence how much likelier it is on the day after it was done than on the day after
   *     it was not
   * @param weekend added to its probability on Saturdays and Sundays
   * @param feedback taken from its probability on a day that is worse by a standard deviation
   * @param sameDay effect on pain of its own day, in points
   * @param nextDay effect on pain of the next day, in points
   * @param perDoubling effect on pain of the next day for each doubling of 1 + minutes / 10
   */
  public record Habit(
      double share,
      double persistence,
      double weekend,
      double feedback,
      double sameDay,
      double nextDay,
      double perDoubling) {

    /**
     * Done on four of ten days, a little more often at weekends and after a day on which it was
     * done, and without any effect.
     */
    public static final Habit WITHOUT_EFFECT = new Habit(0.4, 0.35, 0.15, 0, 0, 0, 0);

    /** The same habit with an effect on pain of its own day. */
    public Habit withSameDay(double points) {
      return new Habit(share, persistence, weekend, feedback, points, nextDay, perDoubling);
    }

    /** The same habit with an effect on pain of the next day. */
    public Habit withNextDay(double points) {
      return new Habit(share, persistence, weekend, feedback, sameDay, points, perDoubling);
    }

    /** The same habit with an effect of its minutes on pain of the next day. */
    public Habit withDose(double points) {
      return new Habit(share, persistence, weekend, feedback, sameDay, nextDay, points);
    }

    /** The same habit, kept up less on bad days. */
    public Habit withFeedback(double less) {
      return new Habit(share, persistence, weekend, less, sameDay, nextDay, perDoubling);
    }

    /** The same habit, so much likelier on the day after it was done. */
    public Habit withPersistence(double likelier) {
      return new Habit(share, likelier, weekend, feedback, sameDay, nextDay, perDoubling);
    }

    /** The same habit, done on another share of the days. */
    public Habit withShare(double ofDays, double moreAtWeekends) {
      return new Habit(
          ofDays, persistence, moreAtWeekends, feedback, sameDay, nextDay, perDoubling);
    }
  }

  /** Usual people with an autocorrelation and one practice that does nothing. */
  public static Truth nothing(double autocorrelation) {
    return new Truth(
        DAYS,
        5,
        USUAL_WEEKENDS,
        new Errors(autocorrelation, 0, 0),
        USUAL_GAPS,
        List.of(Habit.WITHOUT_EFFECT));
  }

  /** The same people with one practice. */
  public Truth with(Habit habit) {
    return new Truth(days, usual, calendar, errors, gaps, List.of(habit));
  }

  /** The same people with so many practices that do nothing, after the one they have. */
  public Truth withMore(int without) {
    List<Habit> all =
        IntStream.rangeClosed(0, without)
            .mapToObj(i -> i == 0 ? habits.get(0) : Habit.WITHOUT_EFFECT)
            .toList();
    return new Truth(days, usual, calendar, errors, gaps, all);
  }

  /** The same people, followed for longer. */
  public Truth during(int otherDays) {
    return new Truth(otherDays, usual, calendar, errors, gaps, habits);
  }

  /** The same people with another usual pain. */
  public Truth around(double otherUsual) {
    return new Truth(days, otherUsual, calendar, errors, gaps, habits);
  }

  /** The same people whose pain follows the calendar in another way. */
  public Truth with(Calendar other) {
    return new Truth(days, usual, other, errors, gaps, habits);
  }

  /** The same people whose pain moves in another way. */
  public Truth with(Errors other) {
    return new Truth(days, usual, calendar, other, gaps, habits);
  }

  /** The same people, leaving out other days. */
  public Truth with(Gaps other) {
    return new Truth(days, usual, calendar, errors, other, habits);
  }
}
