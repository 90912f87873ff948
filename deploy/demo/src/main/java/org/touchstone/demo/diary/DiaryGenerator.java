package org.touchstone.demo.diary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes a diary from a person: pain with autocorrelated ups and downs and a weekend effect, the
 * true effects of yesterday's practices, moods that follow pain in part, and bursts of days without
 * an entry. Whole numbers from 0 to 10. The same person and last day give the same diary; another
 * last day moves it in time.
 */
public final class DiaryGenerator {

  /** Days at the end that always have a complete entry. */
  public static final int COMPLETE_DAYS = 4;

  private static final long SEED = 20_261_122L;
  private static final double PERSISTENCE = 0.5;
  private static final double PAIN_SPREAD = 1.4;
  private static final double DISTRESS_SPREAD = 1.2;
  private static final double WEEKEND_PAIN = -0.4;
  private static final double WEEKEND_CHANCE = 1.25;
  private static final double DISTRESS_PER_PAIN = 0.35;
  private static final double MOOD_LEFT_OUT = 0.08;
  private static final double PRACTICES_LEFT_OUT = 0.05;

  private final Person person;
  private final LocalDate last;
  private final Random random;
  private double painSwing;
  private double distressSwing;
  private boolean inGap;

  private DiaryGenerator(Person person, LocalDate last) {
    this.person = person;
    this.last = last;
    this.random = new Random(SEED * 31 + person.username().hashCode());
  }

  /**
   * The days with an entry, in order.
   *
   * @param last the day of the last entry
   */
  public static List<DiaryDay> diary(Person person, LocalDate last) {
    return new DiaryGenerator(person, last).days();
  }

  private List<DiaryDay> days() {
    List<DiaryDay> days = new ArrayList<>();
    double fromYesterday = 0;
    for (int ago = person.days() - 1; ago >= 0; ago--) {
      LocalDate date = last.minusDays(ago);
      double position = 1 - (double) ago / Math.max(1, person.days() - 1);
      List<Session> sessions = sessions(date, position);
      DiaryDay day = day(date, position, fromYesterday, sessions);
      boolean gap = gap();
      if (ago < COMPLETE_DAYS || ago == person.days() - 1) {
        days.add(complete(day, sessions, position));
      } else if (!gap) {
        days.add(day);
      }
      fromYesterday = effects(sessions);
    }
    return List.copyOf(days);
  }

  private DiaryDay day(
      LocalDate date, double position, double fromYesterday, List<Session> sessions) {
    painSwing = swing(painSwing, PAIN_SPREAD);
    distressSwing = swing(distressSwing, DISTRESS_SPREAD);
    double weekend = isWeekend(date) ? WEEKEND_PAIN : 0;
    int pain = rating(person.pain().at(position) + painSwing + weekend + fromYesterday);
    Mood mood = mood(pain, position, sessions);
    boolean moodLeftOut = random.nextDouble() < MOOD_LEFT_OUT;
    boolean practicesLeftOut = random.nextDouble() < PRACTICES_LEFT_OUT;
    return new DiaryDay(date, pain, moodLeftOut ? null : mood, practicesLeftOut ? null : sessions);
  }

  private DiaryDay complete(DiaryDay day, List<Session> sessions, double position) {
    Mood mood = day.mood();
    return new DiaryDay(
        day.date(),
        day.pain(),
        mood == null ? mood(day.pain(), position, sessions) : mood,
        sessions);
  }

  private Mood mood(int pain, double position, List<Session> sessions) {
    double distress =
        person.distress().at(position)
            + DISTRESS_PER_PAIN * (pain - person.pain().at(position))
            + distressSwing;
    double closeness =
        person.closeness().at(position) + 0.6 * sessions.size() + random.nextGaussian();
    return new Mood(
        rating(8 - 0.6 * distress + 0.8 * random.nextGaussian()),
        rating(distress),
        rating(1 + 0.7 * distress + random.nextGaussian()),
        rating(8 - 0.8 * closeness + random.nextGaussian()),
        rating(closeness),
        rating(7.5 - 0.4 * distress + 0.7 * random.nextGaussian()),
        rating(8.5 - 0.6 * pain + 0.9 * random.nextGaussian()));
  }

  private List<Session> sessions(LocalDate date, double position) {
    List<Session> done = new ArrayList<>();
    for (Habit habit : person.habits()) {
      double chance = habit.chance().at(position) * (isWeekend(date) ? WEEKEND_CHANCE : 1);
      boolean today = random.nextDouble() < chance;
      int minutes = any(habit.minutes());
      String with = any(habit.company());
      int helpfulness = rating(habit.helpfulness() + random.nextGaussian());
      if (today) {
        done.add(new Session(habit.practice(), minutes, with, helpfulness));
      }
    }
    return done;
  }

  private double effects(List<Session> sessions) {
    double sum = 0;
    for (Session session : sessions) {
      for (Habit habit : person.habits()) {
        if (habit.practice().equals(session.practice())) {
          sum += habit.effect(session.minutes());
        }
      }
    }
    return sum;
  }

  private boolean gap() {
    double draw = random.nextDouble();
    inGap = inGap ? draw >= person.gaps().end() : draw < person.gaps().begin();
    return inGap;
  }

  private double swing(double before, double spread) {
    double fresh = Math.sqrt(1 - PERSISTENCE * PERSISTENCE) * spread * random.nextGaussian();
    return PERSISTENCE * before + fresh;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  private static int rating(double value) {
    return (int) Math.max(0, Math.min(10, Math.round(value)));
  }
}
