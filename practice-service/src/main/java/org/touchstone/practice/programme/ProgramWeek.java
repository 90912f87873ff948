package org.touchstone.practice.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.practice.catalogue.LocalText;

/** One week of a programme. */
@Schema(name = "ProgrammeWeek")
record ProgramWeek(LocalText title, List<ProgramItem> items) {

  /** Lenient, so that what is wrong with a draft can be named: see {@link ProgramRules}. */
  ProgramWeek(LocalText title, @Nullable List<ProgramItem> items) {
    this.title = title;
    this.items = items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
  }
}
