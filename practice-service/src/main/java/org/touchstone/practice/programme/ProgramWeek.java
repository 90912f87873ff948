package org.touchstone.practice.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

  /** The item with an id; null: it is in another week, or nowhere. */
  @Nullable ProgramItem item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
  }

  /** The items as they are for a patient: swapped, and without those that are left out. */
  List<ProgramItem> tailored(List<Tailoring> changes) {
    return items.stream().map(item -> tailored(item, changes)).flatMap(Optional::stream).toList();
  }

  private static Optional<ProgramItem> tailored(ProgramItem item, List<Tailoring> changes) {
    for (Tailoring change : changes) {
      if (change.item().equals(item.id())) {
        return Optional.ofNullable(change.instead()).map(item::withCode);
      }
    }
    return Optional.of(item);
  }
}
