package org.touchstone.practice.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.programme.EnrolmentView.CurrentWeek;

/**
 * When a patient's programmes ask which questionnaire. A window is the local days of the week that
 * asks: it opens with the first of them and closes with the last; days of a pause lie within and do
 * not count.
 */
@ApplicationScoped
public class QuestionWindows {
  private final EnrolmentRepository enrolments;
  private final ProgramService programs;
  private final Clock clock;

  QuestionWindows(EnrolmentRepository enrolments, ProgramService programs, Clock clock) {
    this.enrolments = enrolments;
    this.programs = programs;
    this.clock = clock;
  }

  /**
   * A questionnaire in a week of a programme.
   *
   * @param week from 1
   * @param item its id in the programme
   * @param opens the first local day
   * @param closes the last local day; absent: a pause stands before it
   * @param nextOpens the first local day of the next window for the same questionnaire; absent:
   *     there is none, or a pause stands before it
   */
  public record Window(
      UUID enrolment,
      String programme,
      int week,
      String item,
      String instrument,
      LocalDate opens,
      @Nullable LocalDate closes,
      @Nullable LocalDate nextOpens) {}

  /** The windows that a local day is in, of enrolments that go on and are not paused that day. */
  @Transactional
  public List<Window> on(UUID patientId, LocalDate day) {
    Instant now = clock.instant();
    List<Window> open = new ArrayList<>();
    for (Enrolment stored : enrolments.all(patientId)) {
      Enrolment enrolment = stored.asOf(day, now);
      Timeline timeline = enrolment.timeline();
      boolean counts = timeline.counted(day) > timeline.counted(day.minusDays(1));
      if (enrolment.running() && counts) {
        Program program = programs.of(enrolment);
        asked(enrolment, program, day)
            .map(item -> window(enrolment, program, day, item))
            .forEach(open::add);
      }
    }
    return open;
  }

  private static Window window(
      Enrolment enrolment, Program program, LocalDate day, ProgramItem item) {
    Timeline timeline = enrolment.timeline();
    int week = (timeline.counted(day) - 1) / Program.DAYS_OF_WEEK + 1;
    LocalDate opens = localDay(timeline, (week - 1) * Program.DAYS_OF_WEEK + 1);
    return new Window(
        enrolment.id(),
        enrolment.program(),
        week,
        item.id(),
        String.valueOf(item.code()),
        opens == null ? day : opens,
        localDay(timeline, week * Program.DAYS_OF_WEEK),
        next(enrolment, program, week, String.valueOf(item.code())));
  }

  private static @Nullable LocalDate next(
      Enrolment enrolment, Program program, int week, String instrument) {
    for (int later = week + 1; later <= enrolment.weeks(); later++) {
      LocalDate first = localDay(enrolment.timeline(), (later - 1) * Program.DAYS_OF_WEEK + 1);
      if (first == null) {
        return null;
      }
      if (asked(enrolment, program, first).anyMatch(item -> instrument.equals(item.code()))) {
        return first;
      }
    }
    return null;
  }

  /** The questionnaires of the week that a local day is in, as tailored. */
  private static Stream<ProgramItem> asked(Enrolment enrolment, Program program, LocalDate day) {
    CurrentWeek week = EnrolmentView.of(new Course(enrolment, program, day)).currentWeek();
    return week == null
        ? Stream.of()
        : week.items().stream()
            .filter(item -> item.kind() == ProgramItem.Kind.INSTRUMENT && item.code() != null);
  }

  /** The local day of a day of the programme; null: a pause stands before it. */
  private static @Nullable LocalDate localDay(Timeline timeline, int day) {
    return new Timeline(timeline.startsOn(), day, timeline.pauses()).lastDay();
  }
}
