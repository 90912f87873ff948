package org.touchstone.demo.diary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day with an entry.
 *
 * @param date the local day
 * @param pain 0–10
 * @param mood null when that part was left out
 * @param sessions what was done; empty: asked, nothing done; null: not answered
 */
public record DiaryDay(
    LocalDate date, int pain, @Nullable Mood mood, @Nullable List<Session> sessions) {

  /** Keeps a copy. */
  public DiaryDay {
    sessions = sessions == null ? null : List.copyOf(sessions);
  }
}
