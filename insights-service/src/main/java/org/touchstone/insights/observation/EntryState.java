package org.touchstone.insights.observation;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.MoodEntryRecorded;
import org.touchstone.contracts.event.PainEntryRecorded;
import org.touchstone.contracts.event.PracticeSessionRecorded;
import org.touchstone.contracts.inbox.ReceivedEvent;
import org.touchstone.contracts.inbox.UnreadableEventException;

/**
 * An entry as a fact tells it.
 *
 * @param revision of the entry, from 1
 * @param observation null: the entry was deleted
 */
record EntryState(EntryKey key, long revision, @Nullable Observation observation, Parts parts) {

  static EntryState of(ReceivedEvent received) {
    EntryKey key =
        new EntryKey(received.patientId(), Kind.of(received.kind()), received.subjectId());
    long revision = received.revision();
    if (received.event() == null) {
      return new EntryState(key, revision, null, Parts.NONE);
    }
    if (received.event() instanceof PainEntryRecorded entry) {
      require(entry.intensity() != null, entry.at(), entry.day(), entry.zone());
      return new EntryState(key, revision, Observation.of(entry), Parts.of(entry));
    }
    if (received.event() instanceof MoodEntryRecorded entry) {
      require(true, entry.at(), entry.day(), entry.zone());
      return new EntryState(key, revision, Observation.of(entry), Parts.of(entry));
    }
    if (received.event() instanceof PracticeSessionRecorded session) {
      require(
          session.practice() != null
              && session.minutes() != null
              && session.minutes().signum() >= 0,
          session.at(),
          session.day(),
          session.zone());
      return new EntryState(key, revision, Observation.of(session), Parts.of(session));
    }
    throw new UnreadableEventException("not a fact of a diary");
  }

  /** What the record type promises may still be absent from the JSON of another producer. */
  private static void require(
      boolean complete, @Nullable Object at, @Nullable Object day, @Nullable String zone) {
    if (!complete || at == null || day == null || zone == null || !isZone(zone)) {
      throw new UnreadableEventException("a field is absent or out of its range");
    }
  }

  private static boolean isZone(String zone) {
    try {
      ZoneId.of(zone);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
