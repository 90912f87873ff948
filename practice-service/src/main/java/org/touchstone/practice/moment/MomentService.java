package org.touchstone.practice.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
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
   * The newest weeks, of which the last one is the week that it is where the patient is.
   *
   * @param count how many weeks, 1 to 52
   */
  @Transactional
  MomentsView weeks(UUID patientId, int count) {
    LocalDate running = Week.of(days.today(patientId)).monday();
    LocalDate first = running.minusWeeks(count - 1L);
    Set<LocalDate> found = moments.mondays(patientId, first, running.plusDays(6));
    return MomentsView.of(
        IntStream.range(0, count)
            .mapToObj(first::plusWeeks)
            .map(monday -> week(monday, found.contains(monday), monday.equals(running)))
            .toList());
  }

  private static MomentWeek week(LocalDate monday, boolean hasMoment, boolean isRunning) {
    State without = isRunning ? State.OPEN : State.QUIET;
    return new MomentWeek(new Week(monday).toString(), monday, hasMoment ? State.MOMENT : without);
  }
}
