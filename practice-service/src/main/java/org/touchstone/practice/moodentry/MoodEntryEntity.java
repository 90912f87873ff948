package org.touchstone.practice.moodentry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.entry.EntryEntity;

/** A row of {@code mood_entry}. */
@Entity
@Immutable
@Table(name = "mood_entry")
class MoodEntryEntity extends EntryEntity<MoodEntry> {
  private @Nullable BigDecimal mood;
  private @Nullable BigDecimal stress;
  private @Nullable BigDecimal distress;
  private @Nullable BigDecimal anxiety;
  private @Nullable BigDecimal loneliness;
  private @Nullable BigDecimal closeness;

  @Column(name = "sexual_interest")
  private @Nullable BigDecimal sexualInterest;

  @Column(name = "self_esteem")
  private @Nullable BigDecimal selfEsteem;

  private @Nullable BigDecimal function;

  @Column(name = "connected_today")
  private @Nullable Boolean connectedToday;

  @Override
  protected MoodEntry entry() {
    return new MoodEntry(
        head(),
        mood,
        stress,
        distress,
        anxiety,
        loneliness,
        closeness,
        sexualInterest,
        selfEsteem,
        function,
        connectedToday);
  }
}
