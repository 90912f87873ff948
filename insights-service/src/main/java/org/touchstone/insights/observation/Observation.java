package org.touchstone.insights.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.MoodEntryRecorded;
import org.touchstone.contracts.event.PainEntryRecorded;
import org.touchstone.contracts.event.PracticeSessionRecorded;

/**
 * What the estimators need of one entry. Ratings from 0 to 10; minutes 0 or more; what the entry
 * does not hold is null.
 */
record Observation(
    Instant at,
    String zone,
    LocalDate day,
    @Nullable BigDecimal pain,
    @Nullable BigDecimal distress,
    @Nullable BigDecimal stress,
    @Nullable BigDecimal closeness,
    @Nullable BigDecimal function,
    @Nullable BigDecimal selfEsteem,
    @Nullable Boolean connectedToday,
    @Nullable String practice,
    @Nullable BigDecimal minutes,
    boolean markedPrivate) {

  static Observation of(PainEntryRecorded entry) {
    return new Observation(
        entry.at(),
        entry.zone(),
        entry.day(),
        entry.intensity(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false);
  }

  static Observation of(MoodEntryRecorded entry) {
    return new Observation(
        entry.at(),
        entry.zone(),
        entry.day(),
        null,
        entry.distress(),
        entry.stress(),
        entry.closeness(),
        entry.function(),
        entry.selfEsteem(),
        entry.connectedToday(),
        null,
        null,
        false);
  }

  static Observation of(PracticeSessionRecorded session) {
    return new Observation(
        session.at(),
        session.zone(),
        session.day(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        session.practice(),
        session.minutes(),
        session.markedPrivate());
  }
}
