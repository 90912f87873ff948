package org.touchstone.practice.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.practice.instrument.InstrumentResponseView;
import org.touchstone.practice.moodentry.MoodEntryView;
import org.touchstone.practice.painentry.PainEntryView;
import org.touchstone.practice.session.PracticeSessionView;

/** The entries of one local day, each list oldest first. */
@Schema(name = "DiaryDay", description = "The entries of one local day, each list oldest first.")
public record DiaryDay(
    @Schema(examples = "2026-11-22") LocalDate day,
    List<PainEntryView> painEntries,
    List<MoodEntryView> moodEntries,
    List<PracticeSessionView> sessions,
    List<InstrumentResponseView> instrumentResponses) {

  /** The days that have entries, ascending. */
  public static List<DiaryDay> days(
      List<PainEntryView> painEntries,
      List<MoodEntryView> moodEntries,
      List<PracticeSessionView> sessions,
      List<InstrumentResponseView> instrumentResponses) {
    Map<LocalDate, DiaryDay> days = new TreeMap<>();
    painEntries.forEach(entry -> at(days, entry.day()).painEntries.add(entry));
    moodEntries.forEach(entry -> at(days, entry.day()).moodEntries.add(entry));
    sessions.forEach(session -> at(days, session.day()).sessions.add(session));
    instrumentResponses.forEach(
        response -> at(days, response.day()).instrumentResponses.add(response));
    return List.copyOf(days.values());
  }

  private static DiaryDay at(Map<LocalDate, DiaryDay> days, LocalDate day) {
    return days.computeIfAbsent(
        day,
        key ->
            new DiaryDay(
                key, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }
}
