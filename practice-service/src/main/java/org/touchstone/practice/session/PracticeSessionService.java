package org.touchstone.practice.session;

import jakarta.inject.Singleton;
import org.touchstone.practice.entry.EntryService;
import org.touchstone.practice.entry.EntryTools;

/** Records, changes, deletes and reads practice sessions. */
@Singleton
public class PracticeSessionService extends EntryService<PracticeSession> {
  PracticeSessionService(PracticeSessionRepository entries, EntryTools tools) {
    super(entries, tools);
  }
}
