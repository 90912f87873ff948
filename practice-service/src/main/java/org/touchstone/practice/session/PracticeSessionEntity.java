package org.touchstone.practice.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;
import org.touchstone.practice.entry.EntryEntity;

/** A row of {@code practice_session}. */
@Entity
@Immutable
@Table(name = "practice_session")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class PracticeSessionEntity extends EntryEntity<PracticeSession> {
  private String practice;
  private BigDecimal minutes;

  @Column(name = "company")
  @Enumerated(EnumType.STRING)
  private @Nullable Company with;

  private @Nullable BigDecimal helpfulness;

  @Column(name = "pain_before")
  private @Nullable BigDecimal painBefore;

  @Column(name = "pain_after")
  private @Nullable BigDecimal painAfter;

  @Column(name = "mood_before")
  private @Nullable BigDecimal moodBefore;

  @Column(name = "mood_after")
  private @Nullable BigDecimal moodAfter;

  @Column(name = "private")
  private boolean markedPrivate;

  private @Nullable String note;

  @Override
  protected PracticeSession entry() {
    return new PracticeSession(
        head(),
        practice,
        minutes,
        with,
        helpfulness,
        painBefore,
        painAfter,
        moodBefore,
        moodAfter,
        markedPrivate,
        note);
  }
}
