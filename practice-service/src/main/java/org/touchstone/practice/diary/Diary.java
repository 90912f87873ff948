package org.touchstone.practice.diary;

import java.time.LocalDate;
import java.util.List;
import org.touchstone.practice.instrument.InstrumentResponse;
import org.touchstone.practice.moodentry.MoodEntry;
import org.touchstone.practice.painentry.PainEntry;
import org.touchstone.practice.session.PracticeSession;

/**
 * The entries of some local days, each list oldest first.
 *
 * @param from the first day
 * @param to the last day
 */
public record Diary(
    LocalDate from,
    LocalDate to,
    List<PainEntry> painEntries,
    List<MoodEntry> moodEntries,
    List<PracticeSession> sessions,
    List<InstrumentResponse> instrumentResponses) {

  public Diary {
    painEntries = List.copyOf(painEntries);
    moodEntries = List.copyOf(moodEntries);
    sessions = List.copyOf(sessions);
    instrumentResponses = List.copyOf(instrumentResponses);
  }
}
