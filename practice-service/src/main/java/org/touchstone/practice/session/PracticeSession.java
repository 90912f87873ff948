package org.touchstone.practice.session;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;
import org.touchstone.contracts.event.PracticeSessionRecorded;
import org.touchstone.practice.entry.Entry;
import org.touchstone.practice.entry.EntryHead;

/**
 * One time a practice was done, or was asked about and not done. Numbers are in the form of {@code
 * Numbers.exact}.
 *
 * @param head identity, revision, time
 * @param practice the catalogue's code, or the name of the patient's own practice
 * @param minutes how long; 0: asked about, not done
 * @param with with whom
 * @param helpfulness how much it helped, 0–10
 * @param painBefore pain before, 0–10
 * @param painAfter pain after, 0–10
 * @param moodBefore mood before, 0–10
 * @param moodAfter mood after, 0–10
 * @param markedPrivate whether the patient keeps it: it belongs to the category intimacy then
 * @param note free text; never leaves this service with a fact
 */
public record PracticeSession(
    EntryHead head,
    String practice,
    BigDecimal minutes,
    @Nullable Company with,
    @Nullable BigDecimal helpfulness,
    @Nullable BigDecimal painBefore,
    @Nullable BigDecimal painAfter,
    @Nullable BigDecimal moodBefore,
    @Nullable BigDecimal moodAfter,
    boolean markedPrivate,
    @Nullable String note)
    implements Entry<PracticeSession> {

  /** A session of an imported daily diary: a practice and its minutes. */
  public static PracticeSession imported(EntryHead head, String practice, BigDecimal minutes) {
    return new PracticeSession(
        head, practice, minutes, null, null, null, null, null, null, false, null);
  }

  @Override
  public PracticeSession withHead(EntryHead other) {
    return new PracticeSession(
        other,
        practice,
        minutes,
        with,
        helpfulness,
        painBefore,
        painAfter,
        moodBefore,
        moodAfter,
        markedPrivate,
        note);
  }

  @Override
  public PracticeSessionRecorded fact() {
    return new PracticeSessionRecorded(
        head.patientId(),
        head.id(),
        head.revision(),
        head.at(),
        head.zone(),
        head.day(),
        practice,
        minutes,
        with,
        helpfulness,
        painBefore,
        painAfter,
        moodBefore,
        moodAfter,
        markedPrivate);
  }
}
