package org.touchstone.practice.programme;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.touchstone.practice.edition.Editions;
import org.touchstone.practice.store.Sql;

/** Programmes, those that came with the suite and those that administrators write and publish. */
@Singleton
class ProgramEditions extends Editions<ProgramContent> {
  ProgramEditions(Sql sql, Clock clock) {
    super(sql, clock, new TypeReference<>() {}, "program_version", "program_draft");
  }

  /** Keeps a version of the data files. */
  void ship(Program program) {
    ship(program.code(), program.version(), program.content());
  }
}
