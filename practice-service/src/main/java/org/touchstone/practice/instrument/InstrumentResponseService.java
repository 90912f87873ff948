package org.touchstone.practice.instrument;

import jakarta.inject.Singleton;
import org.touchstone.practice.entry.EntryService;
import org.touchstone.practice.entry.EntryTools;

/** Records, changes, deletes and reads answered questionnaires. */
@Singleton
public class InstrumentResponseService extends EntryService<InstrumentResponse> {
  InstrumentResponseService(InstrumentResponseRepository entries, EntryTools tools) {
    super(entries, tools);
  }
}
