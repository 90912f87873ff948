package org.touchstone.practice.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.due.DueView.Answered;
import org.touchstone.practice.due.DueView.Due;
import org.touchstone.practice.instrument.InstrumentResponse;
import org.touchstone.practice.instrument.InstrumentResponseService;
import org.touchstone.practice.programme.QuestionWindows;
import org.touchstone.practice.programme.QuestionWindows.Window;
import org.touchstone.practice.programme.WeekPractices;

/** Brings the windows of the programmes and the answers of the diary together. */
@ApplicationScoped
class DueService {
  private final QuestionWindows windows;
  private final WeekPractices weeks;
  private final InstrumentResponseService responses;

  DueService(QuestionWindows windows, WeekPractices weeks, InstrumentResponseService responses) {
    this.windows = windows;
    this.weeks = weeks;
    this.responses = responses;
  }

  /**
   * What is open on a day.
   *
   * @param day a local day; absent: today where the patient is
   */
  @Transactional
  DueView on(UUID patientId, @Nullable LocalDate day) {
    LocalDate asked = day == null ? weeks.today(patientId) : day;
    return new DueView(
        asked,
        windows.on(patientId, asked).stream().map(window -> due(patientId, window)).toList());
  }

  private Due due(UUID patientId, Window window) {
    List<Answered> answers =
        responses.days(patientId, window.opens(), until(window)).stream()
            .filter(response -> response.instrument().equals(window.instrument()))
            .map(DueService::answered)
            .toList();
    return new Due(
        window.instrument(),
        window.enrolment(),
        window.programme(),
        window.week(),
        window.item(),
        window.opens(),
        window.closes(),
        answers.stream().anyMatch(Answered::complete),
        answers);
  }

  private static @Nullable LocalDate until(Window window) {
    LocalDate next = window.nextOpens();
    return next == null ? null : next.minusDays(1);
  }

  private static Answered answered(InstrumentResponse response) {
    return new Answered(
        response.head().id(),
        response.head().at(),
        response.head().day(),
        response.answered() == response.answers().size());
  }
}
