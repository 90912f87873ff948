package org.touchstone.practice.moodentry;

import jakarta.inject.Singleton;
import org.touchstone.practice.entry.EntryService;
import org.touchstone.practice.entry.EntryTools;

/** Records, changes, deletes and reads mood entries. */
@Singleton
public class MoodEntryService extends EntryService<MoodEntry> {
  MoodEntryService(MoodEntryRepository entries, EntryTools tools) {
    super(entries, tools);
  }
}
