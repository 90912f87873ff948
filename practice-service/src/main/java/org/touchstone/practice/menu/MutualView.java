package org.touchstone.practice.menu;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What both said yes to; the same for both. */
@Schema(name = "MutualMenu")
record MutualView(
    @Schema(description = "What both said yes to, in the order of the menu")
        List<MenuItemView> items,
    @Schema(description = "The next moment at which new answers begin to count, the same every day")
        Instant next) {}
