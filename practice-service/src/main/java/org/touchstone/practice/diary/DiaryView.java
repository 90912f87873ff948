package org.touchstone.practice.diary;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.practice.instrument.InstrumentResponseView;
import org.touchstone.practice.moodentry.MoodEntryView;
import org.touchstone.practice.painentry.PainEntryView;
import org.touchstone.practice.session.PracticeSessionView;

/** The patient's own diary: days with entries, ascending. */
@Schema(name = "Diary", description = "Days with entries, ascending.")
record DiaryView(
    @Schema(examples = "2026-08-25") LocalDate from,
    @Schema(examples = "2026-11-22") LocalDate to,
    List<DiaryDay> days) {

  static DiaryView of(Diary diary) {
    return new DiaryView(
        diary.from(),
        diary.to(),
        DiaryDay.days(
            diary.painEntries().stream().map(PainEntryView::of).toList(),
            diary.moodEntries().stream().map(MoodEntryView::of).toList(),
            diary.sessions().stream().map(PracticeSessionView::of).toList(),
            diary.instrumentResponses().stream().map(InstrumentResponseView::of).toList()));
  }
}
