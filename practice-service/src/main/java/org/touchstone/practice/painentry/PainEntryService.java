package org.touchstone.practice.painentry;

import jakarta.inject.Singleton;
import org.touchstone.practice.entry.EntryService;
import org.touchstone.practice.entry.EntryTools;

/** Records, changes, deletes and reads pain entries. */
@Singleton
public class PainEntryService extends EntryService<PainEntry> {
  PainEntryService(PainEntryRepository entries, EntryTools tools) {
    super(entries, tools);
  }
}
