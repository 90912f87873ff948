package org.touchstone.practice.importing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.practice.entry.EntryHead;
import org.touchstone.practice.importing.ImportedDay.Field;
import org.touchstone.practice.instrument.InstrumentResponse;
import org.touchstone.practice.instrument.Instruments;
import org.touchstone.practice.moodentry.MoodEntry;
import org.touchstone.practice.painentry.PainEntry;
import org.touchstone.practice.session.PracticeSession;

/**
 * The entries that a file stands for. An id follows from patient, kind, date and practice, so the
 * same file names the same entries.
 */
final class WantedEntries {
  private final UUID patientId;
  private final ZoneId zone;
  private final Instant now;
  private final Instruments instruments;
  private final List<PainEntry> painEntries = new ArrayList<>();
  private final List<MoodEntry> moodEntries = new ArrayList<>();
  private final List<PracticeSession> sessions = new ArrayList<>();
  private final List<InstrumentResponse> responses = new ArrayList<>();

  WantedEntries(UUID patientId, ZoneId zone, Instant now, Instruments instruments) {
    this.patientId = patientId;
    this.zone = zone;
    this.now = now;
    this.instruments = instruments;
  }

  List<PainEntry> painEntries() {
    return painEntries;
  }

  List<MoodEntry> moodEntries() {
    return moodEntries;
  }

  List<PracticeSession> sessions() {
    return sessions;
  }

  List<InstrumentResponse> responses() {
    return responses;
  }

  void add(ImportedDay day) {
    BigDecimal pain = day.rating(Field.PAIN);
    if (pain != null) {
      painEntries.add(
          new PainEntry(
              head("pain", day.date(), ""),
              pain,
              day.rating(Field.WORST),
              day.rating(Field.LEAST),
              null,
              day.regions(),
              null));
    }
    addMood(day);
    addResponses(day);
    if (day.practices() != null) {
      for (Map.Entry<String, BigDecimal> practice : day.practices().entrySet()) {
        sessions.add(
            PracticeSession.imported(
                head("session", day.date(), practice.getKey()),
                practice.getKey(),
                practice.getValue()));
      }
    }
  }

  private void addResponses(ImportedDay day) {
    day.instruments()
        .forEach(
            (code, answers) ->
                responses.add(
                    instruments.response(head("instrument", day.date(), code), code, answers)));
  }

  private void addMood(ImportedDay day) {
    Boolean connectedToday = day.isNothingDone() ? Boolean.FALSE : null;
    MoodEntry entry =
        new MoodEntry(
            head("mood", day.date(), ""),
            day.rating(Field.MOOD),
            day.rating(Field.STRESS),
            day.rating(Field.DISTRESS),
            day.rating(Field.ANXIETY),
            day.rating(Field.LONELINESS),
            day.rating(Field.CONNECTION),
            day.rating(Field.SEXUAL_INTEREST),
            day.rating(Field.SELF_ESTEEM),
            day.rating(Field.FUNCTION),
            connectedToday);
    if (hasValue(entry)) {
      moodEntries.add(entry);
    }
  }

  private static boolean hasValue(MoodEntry entry) {
    return !entry.equals(
        new MoodEntry(entry.head(), null, null, null, null, null, null, null, null, null, null));
  }

  private EntryHead head(String kind, LocalDate date, String practice) {
    String name = String.join("/", patientId.toString(), kind, date.toString(), practice);
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return EntryHead.imported(patientId, id, date, zone, now);
  }
}
