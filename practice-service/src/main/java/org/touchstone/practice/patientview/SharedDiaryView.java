package org.touchstone.practice.patientview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.contracts.event.Category;
import org.touchstone.practice.diary.Diary;
import org.touchstone.practice.diary.DiaryDay;
import org.touchstone.practice.instrument.InstrumentResponseView;
import org.touchstone.practice.instrument.Instruments;
import org.touchstone.practice.moodentry.MoodEntryView;
import org.touchstone.practice.painentry.PainEntryView;
import org.touchstone.practice.session.PracticeSessionView;

/**
 * The part of a diary that a patient shares with the clinic. What is not shared leaves no trace in
 * {@code days}: no value, no empty entry, no empty day.
 */
@Schema(
    name = "SharedDiary",
    description =
        "The part of a diary that the patient shares. What is not shared leaves no trace.")
record SharedDiaryView(
    @Schema(examples = "2026-08-25") LocalDate from,
    @Schema(examples = "2026-11-22") LocalDate to,
    List<DiaryDay> days,
    @Schema(description = "Categories that the patient keeps, whether there is anything or not")
        List<Category> notShared) {

  private static final List<Category> CATEGORIES =
      List.of(Category.PAIN, Category.MOOD, Category.PRACTICES, Category.INTIMACY, Category.NOTES);

  /**
   * Filters a diary.
   *
   * @param shared what the patient shares
   * @param instruments tell to which category a questionnaire belongs
   */
  static SharedDiaryView of(Diary diary, Set<Category> shared, Instruments instruments) {
    return new SharedDiaryView(
        diary.from(),
        diary.to(),
        DiaryDay.days(
            painEntries(diary, shared),
            moodEntries(diary, shared),
            sessions(diary, shared),
            diary.instrumentResponses().stream()
                .filter(response -> shared.contains(instruments.category(response.instrument())))
                .map(InstrumentResponseView::of)
                .toList()),
        CATEGORIES.stream().filter(category -> !shared.contains(category)).toList());
  }

  private static List<PainEntryView> painEntries(Diary diary, Set<Category> shared) {
    if (!shared.contains(Category.PAIN)) {
      return List.of();
    }
    boolean notes = shared.contains(Category.NOTES);
    return diary.painEntries().stream()
        .map(entry -> notes ? PainEntryView.of(entry) : PainEntryView.withoutNote(entry))
        .toList();
  }

  private static List<MoodEntryView> moodEntries(Diary diary, Set<Category> shared) {
    if (!shared.contains(Category.MOOD)) {
      return List.of();
    }
    Stream<MoodEntryView> entries = diary.moodEntries().stream().map(MoodEntryView::of);
    if (!shared.contains(Category.INTIMACY)) {
      entries = entries.map(MoodEntryView::withoutIntimacy);
    }
    if (!shared.contains(Category.PRACTICES)) {
      entries = entries.map(MoodEntryView::withoutConnectedToday);
    }
    return entries.filter(entry -> !entry.isEmpty()).toList();
  }

  private static List<PracticeSessionView> sessions(Diary diary, Set<Category> shared) {
    if (!shared.contains(Category.PRACTICES)) {
      return List.of();
    }
    boolean notes = shared.contains(Category.NOTES);
    return diary.sessions().stream()
        .filter(session -> !session.markedPrivate() || shared.contains(Category.INTIMACY))
        .map(
            session ->
                notes ? PracticeSessionView.of(session) : PracticeSessionView.withoutNote(session))
        .toList();
  }
}
