package org.touchstone.practice.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.entry.Entry;
import org.touchstone.practice.importing.ImportReport.NotTaken;
import org.touchstone.practice.importing.ImportReport.Refusal;
import org.touchstone.practice.instrument.InstrumentResponse;
import org.touchstone.practice.moodentry.MoodEntry;
import org.touchstone.practice.painentry.PainEntry;

/**
 * A Bundle that was read. An entry that stands in it twice counts as it stands last.
 *
 * @param refusals every refused field, by entry
 * @param notTaken what is none of the diary's, by entry
 */
record FhirDiary(
    Kind<PainEntry> painEntries,
    Kind<MoodEntry> moodEntries,
    Kind<InstrumentResponse> responses,
    List<Refusal> refusals,
    List<NotTaken> notTaken) {

  FhirDiary() {
    this(new Kind<>(), new Kind<>(), new Kind<>(), new ArrayList<>(), new ArrayList<>());
  }

  void told(FhirEntry entry) {
    refusals.addAll(entry.refusals());
    notTaken.addAll(entry.notTaken());
  }

  /**
   * An entry of the diary and where it comes from.
   *
   * @param source the entry of the Bundle
   */
  record Sourced<E extends Entry<E>>(FhirEntry source, E entry) {}

  /** The entries of one kind, by their ids. */
  static final class Kind<E extends Entry<E>> {
    private final Map<UUID, Sourced<E>> entries = new LinkedHashMap<>();

    void add(FhirEntry source, E entry) {
      @Nullable Sourced<E> earlier = entries.put(entry.head().id(), new Sourced<>(source, entry));
      if (earlier != null) {
        source.pass("", "replaces " + earlier.source().path() + ", which is the same entry");
      }
    }

    List<Sourced<E>> sourced() {
      return List.copyOf(entries.values());
    }

    List<E> entries() {
      return entries.values().stream().map(Sourced::entry).toList();
    }
  }
}
