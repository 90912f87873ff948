package org.touchstone.practice.menu;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item as it is answered; absent values are left out. */
@Schema(name = "MenuItem", description = "An item of the menu; absent values are left out.")
record MenuItemView(
    UUID id,
    @Schema(description = "Your words, or the starter's; absent: the practice's name")
        @Nullable String title,
    @Nullable String practice,
    @Nullable String starter,
    Column column,
    Shelf shelf,
    @Schema(description = "Possible while pain is at most this", examples = "6") int possibleAtPain,
    @Schema(description = "1 little, 2 some, 3 more", examples = "1") int effort,
    Touch touch,
    List<String> touches,
    @Nullable String place,
    @Schema(description = "For the patient alone: whether the invited person may see it")
        @Nullable Boolean shared) {

  /** The item for its patient. */
  static MenuItemView own(MenuItem item, @Nullable String title) {
    return of(item, title, item.shared());
  }

  /** The item for somebody else. */
  static MenuItemView forOthers(MenuItem item, @Nullable String title) {
    return of(item, title, null);
  }

  private static MenuItemView of(MenuItem item, @Nullable String title, @Nullable Boolean shared) {
    return new MenuItemView(
        item.id(),
        title,
        item.practice(),
        item.starter(),
        item.column(),
        item.shelf(),
        item.possibleAtPain(),
        item.effort(),
        item.touch(),
        item.touches(),
        item.place(),
        shared);
  }
}
