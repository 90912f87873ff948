package org.touchstone.practice.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.practice.checkin.Week;
import org.touchstone.practice.moment.MomentsView.MomentWeek;
import org.touchstone.practice.moment.MomentsView.State;
import org.touchstone.practice.programme.WeekPractices;

/** Looks at the weeks of a diary. */
@ApplicationScoped
class MomentService {
  private final MomentRepository moments;
  private final WeekPractices days;

  MomentService(MomentRepository moments, WeekPractices days) {
    this.moments = moments;
    this.days = days;
  }

  /**
   * The newest weeks, of which the last one is the week that it is where the patient is. None is
   * older than the diary: who has only begun has no quiet weeks behind them.
   *
   * @param most how many weeks at most, 1 to 52
   */
  @Transactional
  MomentsView weeks(UUID patientId, int most) {
    LocalDate running = Week.of(days.today(patientId)).monday();
    LocalDate begun = moments.firstDay(patientId).map(day -> Week.of(day).monday()).orElse(running);
    LocalDate first = Collections.max(List.of(running.minusWeeks(most - 1L), begun));
    Set<LocalDate> found = moments.mondays(patientId, first, running.plusDays(6));
    return MomentsView.of(
        Stream.iterate(first, monday -> !monday.isAfter(running), monday -> monday.plusWeeks(1))
            .map(monday -> week(monday, found.contains(monday), monday.equals(running)))
            .toList());
  }

  private static MomentWeek week(LocalDate monday, boolean hasMoment, boolean isRunning) {
    State without = isRunning ? State.OPEN : State.QUIET;
    return new MomentWeek(new Week(monday).toString(), monday, hasMoment ? State.MOMENT : without);
  }
}
