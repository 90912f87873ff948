package org.touchstone.practice.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.entry.Entry;
import org.touchstone.practice.instrument.InstrumentResponse;
import org.touchstone.practice.instrument.InstrumentResponseService;
import org.touchstone.practice.moodentry.MoodEntry;
import org.touchstone.practice.moodentry.MoodEntryService;
import org.touchstone.practice.painentry.PainEntry;
import org.touchstone.practice.painentry.PainEntryService;
import org.touchstone.practice.session.PracticeSession;
import org.touchstone.practice.session.PracticeSessionService;

/** Reads diaries, with one query a kind. */
@ApplicationScoped
public class DiaryService {
  private static final int DEFAULT_DAYS = 90;
  private static final int MOST_YEARS = 10;

  private final PainEntryService painEntries;
  private final MoodEntryService moodEntries;
  private final PracticeSessionService sessions;
  private final InstrumentResponseService responses;
  private final Clock clock;

  DiaryService(
      PainEntryService painEntries,
      MoodEntryService moodEntries,
      PracticeSessionService sessions,
      InstrumentResponseService responses,
      Clock clock) {
    this.painEntries = painEntries;
    this.moodEntries = moodEntries;
    this.sessions = sessions;
    this.responses = responses;
    this.clock = clock;
  }

  /**
   * The entries of local days.
   *
   * @param from the first day; absent: 90 days up to {@code to}
   * @param to the last day; absent: today in UTC, or the day of the latest entry where the
   *     patient's day has begun earlier
   * @throws ProblemException 400 when {@code from} is after {@code to} or more than ten years
   *     before
   */
  @Transactional
  public Diary read(UUID patientId, @Nullable LocalDate from, @Nullable LocalDate to) {
    requireKnown("from", from);
    requireKnown("to", to);
    LocalDate last = to == null ? LocalDate.now(clock) : to;
    LocalDate first = from == null ? last.minusDays(DEFAULT_DAYS - 1) : from;
    if (first.isAfter(last)) {
      throw ProblemException.badRequest("from", "must not be after to");
    }
    if (first.plusYears(MOST_YEARS).isBefore(last)) {
      throw ProblemException.badRequest(
          "from", "must not be more than " + MOST_YEARS + " years before to");
    }
    List<PainEntry> pain = painEntries.days(patientId, first, to);
    List<MoodEntry> mood = moodEntries.days(patientId, first, to);
    List<PracticeSession> practice = sessions.days(patientId, first, to);
    List<InstrumentResponse> answered = responses.days(patientId, first, to);
    LocalDate latest =
        to != null
            ? to
            : Stream.of(pain, mood, practice, answered)
                .flatMap(List::stream)
                .map(entry -> ((Entry<?>) entry).head().day())
                .reduce(last, (a, b) -> a.isAfter(b) ? a : b);
    return new Diary(first, latest, pain, mood, practice, answered);
  }

  /** Days far away have no entries, and the database may not know them. */
  private static void requireKnown(String field, @Nullable LocalDate day) {
    if (day != null && (day.getYear() < 1900 || day.getYear() > 9999)) {
      throw ProblemException.badRequest(field, "must be a day from 1900 to 9999");
    }
  }
}
