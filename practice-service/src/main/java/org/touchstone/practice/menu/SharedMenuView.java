package org.touchstone.practice.menu;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Category;

/** What somebody else sees of a patient's menu. */
@Schema(name = "SharedMenu")
record SharedMenuView(
    @Nullable String name,
    @Schema(description = "For a partner alone: their own sexual shelf")
        @Nullable Boolean sexualShelf,
    List<MenuItemView> items,
    @Schema(description = "Categories that are kept, whether there is anything or not")
        @Nullable List<Category> notShared) {}
