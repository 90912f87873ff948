package org.touchstone.practice.menu;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A menu as its patient sees it. */
@Schema(name = "Menu")
record MenuView(
    @Schema(description = "What you call it; absent: no name") @Nullable String name,
    boolean sexualShelf,
    @Schema(description = "In the order in which they came onto the list") List<MenuItemView> items,
    Goal goal,
    @Schema(description = "With `today=true` alone") @Nullable Today today) {

  /** How many items the list has, beside the ten of the first week. A fact, not a task. */
  @Schema(
      name = "MenuGoal",
      description = "The first week's ten ways to be close: a fact, not a task.")
  record Goal(@Schema(examples = "4") int listed, @Schema(examples = "10") int of) {}
}
