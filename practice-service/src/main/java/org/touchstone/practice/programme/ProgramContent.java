package org.touchstone.practice.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.catalogue.LocalText;

/** What a programme consists of. */
@Schema(name = "ProgrammeContent", description = "1 to 52 weeks, each of 1 to 20 items.")
record ProgramContent(LocalText title, LocalText summary, List<ProgramWeek> weeks) {

  /** Lenient, so that what is wrong with a draft can be named: see {@link ProgramRules}. */
  ProgramContent(LocalText title, LocalText summary, @Nullable List<ProgramWeek> weeks) {
    this.title = title;
    this.summary = summary;
    this.weeks = weeks == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(weeks));
  }

  /** All items of all weeks. */
  Stream<ProgramItem> items() {
    return weeks.stream().flatMap(week -> week.items().stream());
  }
}
