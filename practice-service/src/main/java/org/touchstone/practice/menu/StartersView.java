package org.touchstone.practice.menu;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;
import org.touchstone.practice.together.Words;

/**
 * Ideas for a menu, which a patient takes over or not.
 *
 * @param version grows with each change of the file
 */
@Schema(name = "MenuStarters")
record StartersView(@Schema(examples = "1") int version, List<Starter> items) {
  StartersView {
    items = List.copyOf(items);
  }

  /**
   * One idea.
   *
   * @param code stable
   * @param with who it can be done with; nobody is assumed
   * @param practice the practice of the catalogue that it is, if any
   */
  @Schema(name = "MenuStarter")
  record Starter(
      @Schema(examples = "warm-bath") String code,
      Words title,
      Column column,
      Shelf shelf,
      int possibleAtPain,
      int effort,
      Touch touch,
      List<String> touches,
      List<Company> with,
      @Nullable String practice) {
    Starter {
      touches = List.copyOf(touches);
      with = List.copyOf(with);
    }
  }
}
