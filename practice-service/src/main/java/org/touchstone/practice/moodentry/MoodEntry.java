package org.touchstone.practice.moodentry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.MoodEntryRecorded;
import org.touchstone.practice.entry.Entry;
import org.touchstone.practice.entry.EntryHead;

/**
 * One mood entry: at least one value is present. Ratings run from 0 to 10, in the form of {@code
 * Numbers.exact}.
 *
 * @param head identity, revision, time
 * @param mood 0 lowest, 10 brightest
 * @param stress 0 none, 10 worst
 * @param distress distress about the pain, 0 none, 10 worst
 * @param anxiety 0 none, 10 worst
 * @param loneliness 0 none, 10 worst
 * @param closeness closeness felt today, 0 none, 10 most; belongs to the category intimacy
 * @param sexualInterest interest in sexual closeness that day, 0 none, 10 a lot; belongs to the
 *     category intimacy
 * @param selfEsteem 0 lowest, 10 highest
 * @param function how much was possible today, 0 nothing, 10 everything
 * @param connectedToday the answer to "did you connect today?"; belongs to the category practices
 */
public record MoodEntry(
    EntryHead head,
    @Nullable BigDecimal mood,
    @Nullable BigDecimal stress,
    @Nullable BigDecimal distress,
    @Nullable BigDecimal anxiety,
    @Nullable BigDecimal loneliness,
    @Nullable BigDecimal closeness,
    @Nullable BigDecimal sexualInterest,
    @Nullable BigDecimal selfEsteem,
    @Nullable BigDecimal function,
    @Nullable Boolean connectedToday)
    implements Entry<MoodEntry> {

  @Override
  public MoodEntry withHead(EntryHead other) {
    return new MoodEntry(
        other,
        mood,
        stress,
        distress,
        anxiety,
        loneliness,
        closeness,
        sexualInterest,
        selfEsteem,
        function,
        connectedToday);
  }

  @Override
  public MoodEntryRecorded fact() {
    return new MoodEntryRecorded(
        head.patientId(),
        head.id(),
        head.revision(),
        head.at(),
        head.zone(),
        head.day(),
        mood,
        stress,
        distress,
        anxiety,
        loneliness,
        closeness,
        sexualInterest,
        selfEsteem,
        function,
        connectedToday);
  }
}
