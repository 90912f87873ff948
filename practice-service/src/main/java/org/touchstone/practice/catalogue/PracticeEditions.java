package org.touchstone.practice.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.touchstone.practice.edition.Editions;
import org.touchstone.practice.store.Sql;

/** What administrators write and publish of practices; those of the data file are not here. */
@Singleton
class PracticeEditions extends Editions<PracticeContent> {
  PracticeEditions(Sql sql, Clock clock) {
    super(sql, clock, new TypeReference<>() {}, "practice_edition", "practice_draft");
  }
}
